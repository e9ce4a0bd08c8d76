/** Families of statements that one rule of grammar each decides, labelled before they were judged: S, M, T. */
const LINES = `
SM- The site is live
SM- The docs are published
SM- Dark mode is enabled by default
SM- The API is deployed to production
SM- The database is migrated to Postgres
SM- The legacy service is disabled
SM- Our logo is redesigned
SM- The kitchen is renovated
SM- The garage is cleared
SM- All invoices are paid
SM- The car loan is paid off
SM- The backlog is empty
SM- The contract is signed
SM- The onboarding guide is written
SM- The tests are green
SM- The build is green
SM- The release notes are automated
SM- The bug is fixed
SM- The feature is merged
SM- The shop is open
SM- The visa is approved
SM- The fence is painted
SM- The thesis is submitted
SM- node.garden is finished and published
SM- Two-factor login is switched on
SM- The cache is enabled
SM- Caching is enabled on the server
SM- My website is up and running
SM- My first novel is finished
SM- Each module is documented
SM- Every endpoint is documented
SM- The audit is completed
SM- The new office is opened
SM- IPv6 is supported
SM- TLS is enforced
SM- The garden has been replanted
SM- The attic is insulated
SM- A mentor is found
--- The team is happy
--- Quality is improved
--- Communication is improved
--- Performance is improved
--- Everything is better
--- Our service is as fast as possible
--- The user experience is great
--- The product is excellent
--- Customers are satisfied
--- My skills are improved
--- The app is reliable
--- The code is cleaner
--- Life is good
SM- Go skiing
SM- Go skydiving
SM- Go snorkelling at the reef
SM- Go scuba diving in Egypt
SM- Go bungee jumping
SM- Go paragliding
SM- Go camping in Yosemite
SM- Go on a cruise
SM- Go on a safari
SM- Go on a road trip
SM- Go to Japan
SM- Go to the Louvre
SM- Go to a concert
SM- Go to Iceland with my sister
SM- Visit Rome
SM- Visit the Grand Canyon
SM- See the Northern Lights
SM- See the Eiffel Tower
SM- See a play in London
SM- See Hamilton on Broadway
SM- Drive the Pacific Coast Highway
SM- Drive Route 66
SM- Drive across Canada
SM- Ride a horse
SM- Ride in a hot air balloon
SM- Ride the Trans-Siberian railway
SM- Climb Kilimanjaro
SM- Climb a volcano
SM- Hike the Inca Trail
SM- Swim in the Dead Sea
SM- Watch a whole season of a series in French
SM- Watch the sunrise from Mount Fuji
SM- Watch a football match at Wembley
SM- Watch a rocket launch
SM- Attend the Olympics
SM- Attend a wedding in India
SM- Attend PyCon
SM- Eat at a Michelin restaurant
SM- Eat sushi in Tokyo
SM- Sleep under the stars
SM- Fly in a helicopter
SM- Fly first class
SM- Take a cooking class
SM- Take a hot air balloon ride
SM- Meet the Dalai Lama
SM- Walk the Camino
SM- Run the Boston Marathon
SM- Cross the equator
SM- Milk a cow
SM- Donate blood
SM- Plant a tree
SM- Get a tattoo
SM- Get married
SM- Ride a camel in Morocco
SM- Sail around the Greek islands
SM- Kayak down the Zambezi
SM- Stand on the Great Wall of China
SM- Witness a solar eclipse
SM- Touch a glacier
SM- Attend a live taping of a show
--- Go places
--- See the world
--- Travel more
--- Go out more
--- See more of my friends
--- Go outside more often
--- Try new things
--- Visit new places
--- Eat better
--- Ride more
--- Watch less TV
--- Meet new people
--- Meet interesting people
--- Explore the world
SM- Publish that Android app
SM- Finish that novel I started
SM- Publish the game I talked about earlier
SM- Fix that leaking tap
SM- Read that book on my shelf
SM- Read the most famous novel by Tolstoy
SM- Visit the oldest church in town
SM- Climb the highest mountain in Wales
SM- Cook the hardest recipe in the book
SM- Ride the fastest train in Japan
SM- Visit the largest aquarium in Europe
SM- Fix the slowest query in the report
SM- Delete the oldest branch
SM- Hike the longest trail in the park
SM- Finish those three drawings
--- Be the best
--- Be the best version of myself
--- Do the best work
--- Get the most out of life
--- Make the most of my time
--- Achieve the highest quality
--- Have the best team
--- Offer the best service
--- Become the best manager
--- Build the best product
--- Give the best customer experience
--- Live the best life
SM- Buy some new glasses
SM- Buy new glasses
SM- Buy some new shoes
SM- Buy a pair of new glasses
SM- Buy new running shoes
SM- Buy noise-cancelling headphones
SM- Get new tyres
SM- Get braces
SM- Get contact lenses
SM- Order new curtains for the living room
SM- Buy winter tires
SM- Fix the stairs
SM- Sew trousers
SM- Knit socks for my niece
SM- Knit mittens
SM- Replace the wiper blades
--- Buy new clothes
--- Buy some things
--- Buy new stuff
SMT Complete CompTIA Security+ by June
SM- Pass Security+
SM- Pass Network+ and A+
SM- Get CompTIA Network+ certified
SM- Pass the Linux+ exam
S-- Learn C++
S-- Learn C#
S-- Learn F#
S-- Learn .NET
S-- Learn Node.js
S-- Learn Vue.js
S-- Learn async/await
S-- Learn async/await patterns in Rust
S-- Learn TCP/IP
S-- Learn CI/CD with Jenkins
SM- Set up CI/CD
SM- Publish js.garden.io
SM- Launch example.com
SM- Move the blog to Next.js
SM- Port the app to .NET 8
SM- Cancel Disney+
SMT Hire a sales lead by June
SMT Hire Marketing Lead by May
SM- Hire a team lead
SM- Hire a lead designer
SM- Hire Product Lead
SM- Promote Ana to tech lead
SM- Become tech lead
SM- Hire a data lead and a design lead
S-- Learn the observer pattern
S-- Learn concurrency patterns in Go
--- Learn patterns
--- Use patterns
SMT Read more books this year than last
SMT Read more books this year than last year
SMT Publish more posts in 2027 than in 2026
SMT Run further this year than last year
SMT Earn more money this year than last
SMT Earn more this year than last year
SMT Visit more countries this year than last year
SM- Read more books than last year
SM- Sell more tickets than last year
SM- Run more miles than last month
SM- Finish higher than last season
SM- Spend less on food than last month
SM- Earn more than last year
SM- Beat my personal best in the 5K
SM- Run faster than my brother
SM- Write more code than my colleague
SM- Max out my 401k
SM- Max out my Roth IRA
SM- Max out 401k contributions
SM- Max out my contributions to the pension
SM- Spend less than I earn
--- Read more books
--- Read more than ever
--- Do more than before
--- Earn more money
--- Do more than talk
--- Start my own business
--- Start my own company
--- Run my own business
--- Have my own business
--- Have my own company
--- Own my own business
--- Build my own thing
--- Create our own product
--- Do my own thing
--- Start my own project
--- Launch my own startup
SM- Open my own bakery
SM- Open my own coffee shop
SM- Start my own podcast
SM- Build my own house
SM- Start my own landscaping business
SM- Write my own compiler
SM- Publish my own cookbook
SM- Bake my own wedding cake
SM- Buy my own flat
S-- Learn to cut my own hair
SMT One of my goals for 2027 is to release the app
SM- One of my goals is to release the app
SMT That's one of my goals for 2027 is to release the app
SM- That is one of our goals: release the app
SMT My number one goal for 2027 is to run a marathon
SMT My biggest goal this year is to run a marathon
SMT My New Year's resolution for 2027 is to run a marathon
SMT Another goal of mine for 2027 is to run a marathon
SM- The first goal is to run a marathon
SM- My second goal is running a marathon
SMT A goal I have for this year is to run a marathon
SMT A goal for 2027 is to run a marathon
SMT A personal goal of mine for this summer is to run a marathon
SM- What I want is to run a marathon
SM- What I really want to do is run a marathon
SM- I would really like to run a marathon
SM- I'd really like to run a marathon
SM- I'd like to be able to run a marathon
SM- I want to be able to run a marathon
SM- I will be able to run a marathon
SM- I will be able run a marathon
SM- I want to be able run a marathon
SM- Be able run a marathon
SM- Students will be able to recite a poem
SM- I have always wanted to run a marathon
SM- I've always wanted to run a marathon
SM- I am planning on running a marathon
SM- I plan on running a marathon
SM- I'm thinking of running a marathon
SM- I'm looking to run a marathon
SM- I am looking forward to running a marathon
SM- I am trying to run a marathon
SM- I'm hoping to run a marathon
SM- I'm working towards running a marathon
SM- I set myself the goal of running a marathon
SM- I have set a goal to run a marathon
SM- I set a goal to run a marathon
SM- My goal would be to run a marathon
SM- My goal: to run a marathon
SM- Goal: run a marathon
SM- Goal 1: run a marathon
SM- Goal #2 - run a marathon
SM- OKR: run a marathon
SM- Objective 1: run a marathon
SM- Career goal: get a promotion
SM- Fitness goal - run a marathon
SM- Personal: run a marathon
SM- Health: run a marathon
SMT By June I'd like to have run a marathon
SMT By June I will have run a marathon
SMT By June I want to have published the guide
SMT By June, have published the guide
SMT By June we will have opened the shop
SM- Get us on Linux
SM- Get the site on Linux
SM- Get the app onto Kubernetes
SM- Get us onto Postgres
SM- Move us to Linux
SM- Move the team to Slack
SM- Get my photos off Facebook
SM- Get the blog off WordPress
SM- Get myself to inbox zero
SM- Try to find a mentor
SM- I'll try and run a marathon
SM- Hopefully run a marathon
SM- Finally finish the shed
SM- Definitely finish the shed
SM- I swear to finish the shed
SM- I vow to finish the shed
SM- I'm gonna finish the shed
SM- I wanna finish the shed
SM- I've got to finish the shed
SM- It's time to finish the shed
SM- This is the year I finish the shed
SM- I can finish the shed
SM- Time to finish the shed
SM- Must finish the shed
SM- Gotta finish the shed
SM- To finish the shed
SM- We would like to finish the shed
SM- Our team will finish the shed
SM- Our team's goal is to finish the shed
SM- The company aims to open a branch in Leeds
SM- My wife and I want to finish the shed
SM- My partner and I will finish the shed
SM- Maria will finish the shed
SM- Each team member will complete the safety course
SM- Each of us will complete the safety course
SM- The student will pass the reading test
--- Work on a side project
--- Start a side project
--- Build a side project
--- Start a side hustle
--- Start some kind of business
--- Do some sort of exercise
--- Try some new things
--- Learn new things
--- Learn new skills
--- Learn something new
--- Improve my skills
--- Develop new skills
--- Gain new skills
--- Acquire new skills
--- Build better habits
--- Build good habits
--- Create good habits
--- Develop a healthy lifestyle
--- Live a healthy lifestyle
--- Maintain a healthy lifestyle
--- Adopt a healthier lifestyle
--- Have a healthy diet
--- Eat a balanced diet
--- Have a better life
--- Have a successful career
--- Find a better job
--- Get a better job
--- Have a good relationship
--- Be a better person
--- Be more productive
--- Be more organised
--- Be more patient
--- Be more active
--- Be kinder
--- Be less stressed
--- Become more disciplined
--- Feel better
--- Get organised
--- Get stronger
--- Do stuff
--- Do something great
--- Make something
--- Achieve my goals
--- Reach my goals
--- Achieve my dreams
--- Reach my full potential
--- Set goals
--- Create value
--- Provide value to customers
--- Add value
--- Deliver value
--- Deliver results
--- Deliver quality code
--- Provide excellent service
--- Offer great support
--- Make an impact
--- Make a difference
--- Help people
--- Help others
--- Help the community
--- Contribute to open source
--- Contribute to the team
--- Contribute to society
--- Gain experience
--- Gain practical experience
--- Gain knowledge
--- Gain confidence
--- Gain exposure to new technologies
--- Get experience with real projects
--- Get more sleep
--- Get enough sleep
--- Get more exercise
--- Get in touch with people
--- Build relationships
--- Build a strong network
--- Build a good reputation
--- Build confidence
--- Build strong teams
--- Build a great team
--- Build great products
--- Create great content
--- Create more content
--- Write more
--- Write better code
--- Write good tests
--- Write quality code
--- Read good books
--- Take better photos
--- Take care of my health
--- Take on more responsibility
--- Take on new challenges
--- Take risks
--- Take initiative
--- Take more breaks
--- Use my time wisely
--- Use technology
--- Use new tools
--- Use best practices
--- Follow best practices
--- Implement best practices
--- Implement new ideas
--- Implement improvements
--- Implement a solution
--- Find new customers
--- Find solutions
--- Find a hobby
--- Find a new hobby
--- Find my purpose
--- Find happiness
--- Solve problems
--- Solve complex problems
--- Solve real-world problems
--- Complete my tasks
--- Complete tasks on time
--- Complete projects
--- Finish projects
--- Get things done
--- Be better at work
--- Be better at school
--- Get better at work
--- Be better at cooking
--- Get better at chess
--- Understand how to use my skills at work
--- Understand how to communicate effectively
--- Learn how to communicate better
--- Learn how to be productive
--- Learn how to manage my time
--- Learn how to apply my knowledge
--- Know how to use my abilities
--- Learn how to do things
S-- Learn how to change a tyre
S-- Learn how to fillet a fish
S-- Understand how the borrow checker works
--- Manage stress
--- Manage projects efficiently
--- Managing deadlines efficiently
--- Handle pressure
--- Meet expectations
--- Exceed expectations
--- Meet deadlines
--- Meet all my commitments
--- Save money
--- Save some money
--- Earn more
--- Make more money
--- Pay attention
--- Stay motivated
--- Stay up to date
--- Keep learning
--- Launch a successful product
--- Run a successful business
--- Own a business
--- Have a startup
--- Become an expert
--- Become an expert in my field
--- Become successful
--- Become a leader
--- Lead by example
--- Lead a team
--- Travel the world
--- Travel to new places
--- Publish content
--- Share my knowledge
--- Share ideas
--- Open up more
--- Speak up more
--- Speak better English
--- Attend events
--- Join a community
--- Play an instrument
--- Play a sport
--- Start a new hobby
--- Do a project
--- Complete a project
`;

export const FAMILIES = LINES.trim()
  .split('\n')
  .map((line) => ({ letters: line.slice(0, 3), text: line.slice(4) }));

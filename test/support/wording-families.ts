/** Families of statements in other domains: figures of speech, praise, present results, levels by their code, notes in brackets: S, M, T. */
const LINES = `
--- Retire happily
--- Retire comfortably
--- I want to graduate with confidence
--- Retire rich
--- Marry well
SM- Retire
SM- Graduate from nursing school
SM- Graduate with honours
SMT Retire by 60
SMT Graduate by June 2027
--- Retire peacefully
--- Graduate successfully
SM- Retire from the army
SM- Relocate to Lisbon
--- Relocate somewhere warm
SM- Qualify for the Boston Marathon
S-- Fourth-grade pupils will improve spelling accuracy
S-- Third-year apprentices will improve welding technique
S-- Kindergarten students will increase letter recognition
--- Students will improve their reading
--- Students will improve reading comprehension
--- The team will improve communication
--- Employees will improve their skills
S-- Eighth-grade girls will improve running endurance
--- Reading fluency will improve
--- Attendance will improve
--- Our revenue will grow
--- Customer satisfaction will increase
--- Costs will fall
--- My health will get better
--- Response times will drop
--- Student engagement will rise
--- Sales will increase
--- Team morale should improve
--- Math scores will go up
SM- Attendance will rise to 95 %
--- Positively affect the lives of others
--- Influence the rest of the company
--- Positively influence the open source community
--- Affect change in my community
--- Inspire the next generation
--- Touch the lives of many people
--- Transform people's lives
--- Make an impact on the world
--- Shape the future of education
--- Change the world
--- Impact the lives of children
--- Empower young women
--- Have a rewarding career
--- Build a thriving business
--- Find a satisfying job
--- Lead a purposeful life
--- Have a loving family
--- Make compelling content
--- Write engaging content
--- Create beautiful things
--- Produce compelling work
--- Have a peaceful home life
--- Build a loyal audience
--- Live a joyful life
--- Have an enjoyable job
--- Find a stable job
--- Have a well-paid job
--- Build lasting relationships
--- Build strong, trusting relationships with colleagues
--- Create a supportive environment
--- Provide a welcoming environment
--- Offer a stellar service
--- Deliver superb results
--- Be a great dad
--- Be a kinder person
--- Have a clear mind
--- Have a nice day
--- Better time usage in endgames
--- More focus in meetings
--- Stronger backhand
--- Better sleep hygiene
--- Fewer mistakes in maths
--- More energy
--- Healthier eating habits
--- Less screen time
--- More time with family
--- Better decision making in traffic
--- Improved posture
--- Improved communication between teams
--- Quicker reactions in goal
--- Get my act together
--- Get my life together
--- Get my life in order
--- Get out of my comfort zone
--- Get out of a rut
--- Get back on track
--- Get back in shape
--- Get a grip on my spending
--- Get the hang of it
--- Turn over a new leaf
--- Take my game to the next level
--- Take my career to the next level
--- Put my best foot forward
--- Raise the bar
--- Find my passion
--- Find my voice
--- Find myself
--- Find balance
--- Find inner peace
--- Make ends meet
--- Make a name for myself
--- Get my head around Kubernetes
--- Get my ducks in a row
--- Stay the course
--- Make the world a better place
--- Live my best life
--- Get my foot in the door
--- Keep my head above water
--- Follow my heart
--- Live life to the fullest
--- Keep an open mind
--- Leave my mark on the world
--- Leave a legacy
--- Get more out of life
--- Do the right thing
--- Get closer to my family
--- Get to the next level
--- Go with the flow
--- Make my mark
--- Reach for the stars
--- Unlock my potential
--- Get in the zone
--- Get my mojo back
--- Find my groove
--- Pull myself together
--- Break bad habits
--- Break out of my shell
--- Kick bad habits
--- Form better habits
--- Set healthy boundaries
SM- Get an A in chemistry
SM- Get an A in every class
SM- Earn a B in calculus
SM- Achieve B2 German
SM- Reach B1 in Italian
SM- Reach C1 level in French
SM- Pass the DELF B2
SM- Achieve JLPT N2 proficiency
SM- Reach A2 Spanish proficiency
SM- Get to HSK 4
--- Improve Python skills
--- Reach proficiency in Excel
SM- Get a first in my degree
--- Get good grades
SM- The patient will demonstrate correct hand washing
SM- The patient will verbalise two side effects of warfarin
SM- The student will recite the alphabet
SM- The student will identify the parts of a plant
SM- The child will name the primary colours
SM- The learner will list the steps of CPR
SM- The student will label a diagram of the heart
SM- The resident will state the signs of infection
SM- The patient will demonstrate safe use of the walker
SM- The client will verbalise understanding of the discharge plan
SM- The trainee will demonstrate the correct lifting technique
SM- Patient demonstrates proper use of an inhaler
SM- The student will retell the story in sequence
SM- The pupil will spell the days of the week
SM- The student will describe the water cycle
SM- The nurse will explain the procedure to the patient
--- Demonstrate leadership
--- Demonstrate commitment
--- Demonstrate excellence
--- The team will demonstrate professionalism
--- The student will demonstrate improvement
--- The student will understand fractions
--- The student will appreciate poetry
--- Demonstrate initiative
--- Demonstrate confidence
--- Demonstrate our values
SM- The patient will transfer from bed to chair with a walker
SM- The patient will dress himself without help
SM- The child will tie his shoes independently
SM- The client will report less than 3 panic attacks a week
SM- Move from junior to senior engineer
SM- Move from junior to staff engineer
SM- Prototype signed by the board
SM- Budget approved by the council
SM- Grant proposal approved by the committee
SM- Contract reviewed by a lawyer
SMT Contract reviewed by a lawyer by June
SMT Budget approved by 3 May
SMT Budget approved by next week
SM- Paper accepted by a journal
SM- Book published by Penguin
SM- Get hired by Google
SM- App tested by the end users
SM- Be at the Olympics
SM- Be at the World Cup final
SMT Finish the kitchen before the Olympics
SM- Get adopted by a school
SM- Compete at the Olympics
SM- Swim at the Olympics
SM- Present my poster at the spring conference
SMT Run 20 km on the weekend
SMT Paint the fence at the weekend
SMT Finish the essay this weekend
SM- Run 20 km on weekends
SMT Ship v2 for this semester
SMT Get A grades in all courses for this semester
SM- Buy a (second-hand) piano
SM- Buy a (used) car
SM- Write a (short) novel
SM- Publish the (new) site
SM- Read a 🇫🇷 novel
SM- Finish the 📚 Dune trilogy
SM- Publish my 🎸 album
--- Improve my 🎸 playing
SM- Buy a "new" house
SM- Build my own (small) house
--- Number of tickets resolved
--- Number of new customers
--- Amount of time spent in meetings
--- Percentage of bugs fixed
--- Rate of failed deployments
--- Total sales closed
SM- Number of tickets resolved: 40
SM- Number of new customers above 200
--- Count of signups
--- Average response time
--- Employee turnover rate
--- Conversion rate
SM- Conversion rate above 4 %
SM- Deadlift twice my body weight
SM- Walk on the Great Wall
SM- Camp under the stars
SM- Float in the Dead Sea
SM- Ride an elephant
SM- Feed a giraffe
SM- Hold a koala
SM- Hug a panda
SM- Pet a tiger
SM- Kiss in the rain
SM- Milk a goat
SM- Fly a kite
SM- Jump out of a plane
SM- Spot a whale
SM- Learn to whistle and perform a song
SM- Witness an eclipse
SM- Catch a fish
SM- Own a horse
SM- Throw a surprise party
SM- Crash a wedding
SM- Name a star
SM- Send a message in a bottle
SM- Wear a kimono in Kyoto
--- Move from theory to practice
--- Move from idea to action
--- Go from good to great
--- Move from surviving to thriving
--- Shift from reactive to proactive
SM- Move from Berlin to Lisbon
SM- Move from nurse to ward manager
SM- Switch from Windows to Linux
SM- Migrate from MySQL to Postgres
SM- Learn to drive and pass the driving test
S-- Learn to make sourdough
SM- Make a sourdough loaf
SM- Adopt a dog
SM- Get a dog
SM- Buy a camper van
SM- Visit all my cousins
SM- Call mum every Sunday
SM- Sort the photo albums
SM- Sort out the garage
--- Worry less
--- Drink less coffee
--- Cook more
--- Spend less time on my phone
--- Eat out less
--- Say no more often
--- Stop procrastinating
SM- Quit smoking
SM- Cook dinner at home five nights a week
SM- No phone after 9 pm
SM- Meditate daily
SM- Write in my journal every night
SM- Finish the blanket I started
S-- Learn Danish
S-- Learn the ukulele
--- Learn an instrument
SM- Play Blackbird on guitar
SM- Finish watching The Wire
SM- Hike a section of the Appalachian Trail
SM- Paint my bedroom
SM- Redo the bathroom
SM- Redecorate the guest room
SM- Plant a vegetable garden
SM- See a live opera
SM- See Radiohead live
SM- Go to a drive-in cinema
--- Explore new places
SM- Travel to three new countries
--- Make new friends
SM- Host a dinner party
SM- Donate blood twice
SM- Get my passport renewed
SM- Renew my passport
SM- Move out of my parents' house
SM- Pay off my student loans
SM- Open a savings account
--- Get out of debt
SM- Become debt-free
SM- Build an emergency fund of 3 months' expenses
--- Be financially independent
--- Be rich
--- Stay healthy
SM- Do a handstand
SM- Do the splits
SM- Do a pull-up
SM- Swim a mile
SM- Run a sub-50 10K
SM- Break 90 at golf
SM- Break 4 hours in the marathon
SM- Squat 1.5x bodyweight
SM- Set up CI for the mobile repo
SM- Add dark mode
SM- Add pagination to the list endpoint
SM- Remove jQuery
SM- Drop support for IE11
SM- Migrate the build to Vite
SM- Document the public API
SM- Write unit tests for the parser
--- Improve test coverage
SM- Increase test coverage to 85 %
SM- Extract the billing module into a service
--- Make the app faster
--- Make the docs better
SM- Publish the package to npm
SM- Cut the 2.0 release
SM- Release 2.0
SM- Get the build time under 5 minutes
SM- Reduce the number of open bugs to 20
--- Reduce technical debt
--- Reduce the number of bugs
SM- Automate the release process
SM- Containerise the worker
SM- Integrate Stripe
SM- Implement OAuth login
SM- The CLI has a verbose flag
SM- There is a public roadmap
SM- Users can export their data as CSV
SM- Every service has an owner
S-- Learn GraphQL
--- Learn cloud computing
S-- Learn how Kafka replicates partitions
--- Learn more about Rust internals
--- Become a better engineer
SM- Become a staff engineer
SM- Contribute a patch to Django
SM- Merge one pull request into an open source project
SM- Give a talk at the local meetup
SM- Fix the flaky login test
SM- Upgrade to React 19
--- Delight our customers
--- Become the market leader
--- Be the best bakery in town
--- Be customer-centric
--- Create a culture of innovation
--- Foster collaboration across teams
--- Drive growth
--- Drive engagement
--- Scale the business
--- Expand our reach
S-- Improve the onboarding flow for enterprise admins
SM- Launch in France
SM- Open an office in Warsaw
SM- Expand to Poland
SM- Enter the German market
SM- Hire a head of design
SM- Hire two nurses
--- Hire great people
--- Attract top talent
SM- Achieve SOC 2 compliance
SM- Get ISO 27001 certified
SM- NPS of 60
SM- NPS above 60
SM- Close the Series B round
SM- Raise a seed round
SM- Sign a contract with a distributor
SM- Sign 10 new distributors
--- Strengthen partnerships
--- Build brand awareness
SM- Publish the annual report
SM- Run a customer survey
SM- Conduct 20 customer interviews
SM- Zero lost-time injuries
SM- Staff trained on the new till
--- Staff engaged
--- Customers happy
--- Reduce waste
SM- Reduce food waste by half
SM- Sell out the spring show
SM- Win the county cup
S-- Grade 5 pupils will improve reading fluency
SM- The student will read 90 words per minute
SM- The student will write a five-paragraph essay
SM- The student will solve two-step equations with 80 % accuracy
--- Students will enjoy reading
--- The student will behave better
--- The student will participate more
SM- The student will raise his hand before speaking in 4 of 5 lessons
SM- Students will present their projects to the class
SM- The patient will ambulate 50 metres with a frame
SM- The patient will remain free of falls
SM- The patient will list three warning signs
--- The patient will feel better
--- The patient will have less pain
SM- The patient will rate pain below 4
SM- Attend physiotherapy twice a week
SM- Get my cholesterol checked
SM- Get a flu shot
SM- See a dentist
SM- Book a check-up
--- Eat healthily
SM- Eat five portions of vegetables a day
--- Sleep better
SM- Sleep 8 hours a night
--- Manage my stress
--- Reduce my blood pressure
SM- Lower my blood pressure to 120/80
SM- Take my medication every morning
--- Do well in school
--- Study harder
SM- Study for two hours every day
SM- Pass all my classes
SM- Finish my dissertation
SM- Submit my thesis
SM- Get into medical school
SM- Get a place at Oxford
SM- Make the honour roll
SM- Make the dean's list
SM- Make the varsity team
SM- Earn a place on the team
SM- Win a scholarship
SM- Rescue a cat
SM- Donate my hair
SM- Get my ears pierced
SM- Have a baby
--- Have fun
--- Have more fun
SM- Fly business class
SM- Fly to Tokyo
SM- Take my parents to Venice
SM- Take a photo every day
SM- Build a treehouse for my kids
SM- Build a PC
SM- Build a birdhouse
SM- Restore the old tractor
SM- Restring my guitar
SM- Translate a poem by Rilke
S-- Memorise the periodic table
S-- Study the history of Rome
--- Study history
SM- Read War and Peace
SM- Read the Bible
SM- Read a book a month
--- Read books
SM- Write 500 words a day
SM- Write a children's book
SM- Write a letter to my future self
--- Write better essays
SM- Give a speech at my sister's wedding
SM- Speak at a conference
--- Speak with confidence
--- Become confident at public speaking
--- Be more confident in meetings
--- Overcome my fear of heights
SM- Skydive
SM- Do yoga every morning
SM- Do a 10-day silent retreat
SM- Complete a sprint triathlon
SM- Complete the Couch to 5K programme
SM- Finish first in my age group
SM- Qualify for nationals
SM- Earn my black belt
SM- Earn a black belt in judo
SM- Volunteer at the food bank
SM- Volunteer twice a month
--- Volunteer more
--- Help people in need
--- Spend more time with my son
SM- Spend an hour a day with my son
SM- Spend a week in Crete
--- Live abroad
--- Live in the moment
--- Live sustainably
--- Live more simply
SM- Become vegan
SM- Become a notary
SM- Become a certified yoga teacher
--- Become a better cook
--- Become an early riser
--- Become the best version of myself
--- Become more patient with my children
SM- Be elected to the school board
SM- Be home by six every day
--- Be home more
SM- Get elected mayor
SM- Get a pay rise
SM- Get a raise
SM- Get promoted to senior nurse
--- Get ahead at work
--- Get ahead
--- Get better at maths
SM- Get a 7 in maths
SM- Score 1400 on the SAT
SM- Score above 90 in the final
SM- Pass the bar exam
--- Do better in exams
--- Perform better under pressure
SM- Perform at the Fringe
SM- Perform my own song on stage
SM- Record an EP
SM- Record a demo with my band
SM- Release a single
SM- Learn 20 songs
S-- Learn to read music
S-- Learn to play chess
SM- Reach a chess rating of 1600
SM- Beat my brother at chess
SM- Solve a Rubik's cube in under a minute
SM- Sell my car
SM- Sell 50 paintings
SM- Start a podcast about bees
--- Start a business
SM- Start a bakery in Leeds
SM- Start therapy
SM- Start a pension
SM- Join a choir
SM- Join the school orchestra
SM- Sign up for a pottery class
SM- Enrol in a first-aid course
--- Stop wasting time
--- Stop comparing myself to others
SM- Cancel the gym membership
SM- Delete Facebook
SM- Delete social media from my phone
--- Use social media less
--- Be on my phone less
SM- Limit screen time to one hour a day
--- Limit screen time
SM- Drink two litres of water a day
--- Keep the house clean
SM- Keep a gratitude journal
--- Keep up the good work
--- Stay curious
--- Stay focused
--- Stay in touch with old friends
SM- Call one old friend every week
--- Make better decisions
SM- Make pasta from scratch
SM- Make 100k a year
SM- Make partner
SM- Make my bed every morning
--- Find a balance between work and family
SM- Find a flat in Ghent
SM- Find a therapist
SM- Find a mentor in data engineering
SM- Meet my mentor once a month
--- Network more
SM- Attend two networking events a month
--- Understand my customers
--- Understand options trading
SM- Interview five customers
--- Gain experience in marketing
SM- Gain 4 kg of muscle
--- Grow professionally
--- Grow as a person
--- Grow my audience
SM- Grow my newsletter to 1,000 readers
--- Provide excellent customer service
--- Deliver projects on time
SM- Deliver the Q3 report
SM- Deliver all parcels within 24 hours
--- Communicate better with my team
--- Communicate clearly
--- Collaborate with other departments
--- Work smarter
--- Work on my fitness
SM- Work out three times a week
--- Work-life balance
--- Financial freedom
--- World peace
--- Early retirement
--- Inner peace
SM- A new kitchen
SM- A working prototype
SM- A driving licence
--- Success
--- A happy family
--- A good life
--- A better job
`;

export const WORDING_FAMILIES = LINES.trim()
  .split('\n')
  .map((line) => ({ letters: line.slice(0, 3), text: line.slice(4) }));

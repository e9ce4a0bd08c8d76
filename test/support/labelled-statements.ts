/**
 * Goal statements of every kind a coach meets, labelled by hand before they were judged: S, M, A, R, T where the words
 * carry it, `-` where they do not.
 */
const LINES = `
SM--T Ship the offline mode of our note app by 30 September
SM--- Write unit tests for the payment module
SMA-T Cut the build time from 18 to 9 minutes by the end of Q2
SM--T Migrate the billing service to Postgres before the June freeze
S---- Learn Rust
----- Get better at Rust
----- Write cleaner code
SM--- Reduce p95 latency below 200 ms
SM--T Close 40 bugs this sprint
SM--T Pass the Kubernetes administrator exam by March
SMA-T Raise test coverage from 55 % to 80 % within two quarters by adding tests to every pull request
----- Become a better engineer
SM--- Release version 3.0 of the plugin
SM--- Upgrade the service to Python 3.12
----- Improve our documentation
SMA-- Improve our documentation by writing a getting-started guide
SM--- Set up continuous deployment for the staging server
----- Work on performance
----- Look into caching
SM--- Contribute five patches to an open source library
SM--T Speak at a local meetup in October
S-A-- Improve the onboarding flow using session recordings
SM--- Automate the release notes
SM--- Review two pull requests a day
----- Keep up with new technologies
----- Fix more bugs
SM--- Delete the legacy API
SM--T Get promoted to senior developer by the end of 2028
----- Be a team player
SM--T Run 5 km without stopping by 1 June
SM--- Walk to work every day
SM--- Meditate daily
----- Eat healthier
----- Lose weight
SM--T Lose 4 kg by Easter
SMA-T Lose 4 kg in three months by cutting out soft drinks and walking every evening
SM--- Drink two litres of water a day
----- Sleep better
SM--- Be in bed by 10:30 pm on weekdays
SM--- Do 50 push-ups in one set
SM--- 15 pull-ups
SM--- Deadlift 140 kg
SM--T Finish the Vienna half marathon in April
SM--T Complete a sprint triathlon this summer
----- Get in shape
----- Exercise regularly
SM--- Swim twice a week
SM--- Stretch for ten minutes every morning
----- Take care of my body
SM--T Quit smoking by my 40th birthday
SM--- Cook dinner at home five nights a week
SM--T Go for a month without alcohol
----- Manage my stress
SM-R- Walk 10,000 steps a day so that my back stops hurting
SM--- Book a dental check-up
----- Reduce stress
SM--- Back squat 1.5 times my body weight
SM--T Save 6,000 euros by December
SM-RT Save $12,000 for a house deposit within 18 months
----- Save more
----- Be financially independent
SM--- Pay off my student loan
SM--T Pay off the car loan by the end of next year
SMA-- Put aside 150 dollars each month by cancelling two subscriptions
----- Spend less money
SM--T Track every expense for 60 days
----- Improve my credit score
SMA-T Raise my credit score from 640 to 720 by December 2027
SM--- Open a savings account
----- Invest
----- Learn about investing
SM--- Make an emergency budget
SM--- Earn $500 a month from my shop
SM--T Retire at 60
----- Make money
SM--T Pass the driving test before summer
S---- Study for the bar exam
SM--T Finish my thesis by the end of the semester
SM--- Read two papers per week
SM--- Read The Pragmatic Programmer
----- Read more
SM--- Read 20 pages every night
SM--T Get a B in organic chemistry this semester
SMA-- Raise my maths grade from a D to a C
----- Get good grades
S---- Learn to play the cello
S---- Learn how to prune fruit trees
S---- Learn German
----- Learn a new language
----- Learn programming
SM--- Learn ten chords
SM--T Learn 300 Japanese characters by summer
----- Understand statistics
SM--- Attend office hours every week
----- Study harder
SM--- Submit my college application
SM--T Apply to eight graduate schools by 15 January
SM-R- Take an evening course in accounting to qualify for the controller role
SM--T Graduate in 2028
----- Do well in school
SM--- Hand in every assignment on time
SM--- Give a ten-minute talk in class
SM--- Find a mentor
SM--- Meet my mentor every second Thursday
SM--- Hold weekly one-on-ones with each member of my team
----- Be a better manager
----- Become a great leader
----- Develop my leadership skills
SMA-- Develop my leadership skills by leading two projects
----- Improve team morale
SMA-- Raise the engagement score from 62 to 75
SM--T Fill the two open nurse positions by May
SM--- Delegate three tasks a week
SM--- Run a retrospective after the next release
----- Empower my team
----- Communicate better with stakeholders
SM--- Present our roadmap to the board
SM--T Become head of design within three years
----- Build trust
----- Foster a culture of innovation
SM--- Coach two junior colleagues
SM--- Introduce a peer feedback round
----- Inspire others
SM--- Have a one-on-one with every team member each month
----- Network more
SM--- Talk to four alumni
SMA-- Expand my network by attending three meetups
----- Expand my network
SM--- Send ten applications a week
SM--T Land a job as a data analyst by September
SM--- Get a promotion
----- Find a better job
----- Advance my career
SM--- Update my CV
SM--- Secure a managerial role
SMA-- Secure a managerial role by improving my leadership skills
SM--- Publish the site
SM--T Move to Lisbon next year
----- Find balance
----- Be happy
----- Enjoy life
----- Become more confident
----- Stop procrastinating
----- Spend time with family
SM--- Call my parents every Sunday
SM--- Visit my grandmother once a month
SM--T Paint the bedroom this weekend
SM--- Repair the bike
S---- Play the piano again
SM--- Play Clair de Lune
SM--- Practise the violin for 20 minutes a day
----- Practise more
SM--- Exhibit six paintings at the spring show
SM--- Finish my first novel
SM--T Write a 50,000-word novel in November
SM--- Write every day
SM--- Draw one sketch a day
----- Be creative
SM--- Release an EP
SM--T Record a four-song demo by June
SM--- Teach a workshop on watercolours
SM--- Knit a sweater
SM--- Publish a dozen poems
SM--T Plant a vegetable garden this spring
SM--- Visit Japan
SM--- Take a photograph each day
SM--T Double our newsletter audience by Q4
SM--- Halve the number of support tickets
SM--- Triple revenue
SM--- Grow monthly recurring revenue to 40k
SM--- NPS of 60
SM--- Churn below 2 %
SM--- 95 % on-time delivery
SM--- Reach 1 million downloads
SM--T Increase organic traffic by a third in six months
SM--- Gross margin above 45%
----- Delight our customers
----- Become the market leader
----- Increase awareness
----- Drive engagement
SM--- Launch in two new countries
SM--- Hire a head of sales
SM--T Sign 3 enterprise contracts by end of Q1
SM--- Raise a seed round
SM--- Win the regional innovation award
SM--T Open the second shop in Graz by autumn 2028
SM--- Respond to tickets within 4 hours
SM--- Resolve every outage within 30 minutes
SM--- Zero critical vulnerabilities
----- Provide world-class service
----- Scale the business
----- Start a business
----- Build a product people love
SM--- Launch an online store for handmade soap
----- Improve communication
S---- Improve my presentation skills in client meetings
----- Increase productivity
----- Work smarter
----- Focus on what matters
----- Try new things
----- Make a difference
----- Give back to the community
SM--- Volunteer at the food bank every Saturday
SM--- Donate 5 % of my income
SM--T Collect 200 signatures by 12 May
SMA-T Raise £2,000 for the hospice by running the London marathon in April
----- Reduce my carbon footprint
SM--- Replace the gas boiler
SM--T Sort through the attic by Christmas
S---- Declutter my wardrobe
SM--- Inbox zero every Friday
SM--- Clean out the garage
----- Get organised
----- Be on time
----- Wake up earlier
SM--- Wake up at 6:30 every weekday
SM--T [ ] Renew passport before the trip
SM--- [x] Fix leaking tap
SM--- - [ ] Backup photos to external drive
SM--- Blog: publish one post a month
SM--- Spanish — finish the Duolingo course
----- More sleep
----- Less screen time
SM--- No screens after 9 pm
SM--- Max. 2 coffees a day
SM--T 12 books in 2027
SM--- finish reading Dune
SM--- gym 3x/week
SM--- yoga 2 x per week
----- side project
SM--- Build a bookshelf
----- Build habits
----- health
----- Marketing
SM--T My goal for next year is to hike the whole coastal path
SM--- Our objective is to certify all nurses in wound care
S---- I'd like to learn sign language
----- I would like to be more assertive
SM--T We will reduce food waste by 20 percent over the next year
SM--- I want to be able to hold a conversation in French
SM--T By the end of June, I will have submitted my portfolio
SM--T By Friday, send the draft to Ana
SM--T In the next 90 days, publish six tutorials
SM--T For the next four weeks, write in my journal every evening
SM--- Whenever I finish a chapter, write a one-page summary
SMAR- Complete the first aid course through the Red Cross because our hikes go far from any road
SM-R- Get the forklift licence so I can take night shifts
SM--- Someday write a book about something
SM--- Write a book about my grandfather someday
SM--- Launch the website ASAP
----- Improve my skills as soon as possible
----- I have worked on this since 2019
SM--- Finish chapter 3
SM--- Complete level 2 of the sommelier course
----- Improve at Python 3
----- Get better at Web 2.0 marketing
----- Work for a top 10 company
----- Be more like my mentor since 2019
SM--- Call the clinic on 0151 2345678
----- Think about my 5-year plan
----- Spend more time with my two kids
SM--- Attend the 2027 Berlin conference
SM--- Finish the Q3 report
SM--- Send the June newsletter
SM--- Back up the server at the end of each month
SM--- File a status report every quarter
SM--T Cut energy use by half by 2030
----- Use social media less
----- Do more yoga
SM--- Do yoga every morning
SM--T Have the prototype ready for the trade fair by 3 May
SM--T Get my pilot licence before I turn 30
SM--T Deliver the keynote at the annual meeting in time for the anniversary
SM--T Read the employee handbook within my first week
SM--T Complete onboarding by day 30
SM--T Finish the migration by week 8
SMA-T Bring the no-show rate down from 14% to 8% by October with reminder texts
SM-R- Earn a teaching certificate in order to work abroad
SM--T Hit 85 % attendance this term
SM--- Run ten experiments per quarter
SM--T Get the paper accepted at a conference in 2028
SM--T Win two new clients each month until the end of the year
S---- Respond to every applicant
SM--T Establish a peer mentoring group by the start of the autumn term
SM--T Complete 100 hours of supervised practice by 31 March 2028
S---- Use the new reporting tool for all client projects
----- Stay motivated
----- Take more risks
----- Have a positive attitude
----- Understand my customers better
SM--- Interview 10 customers
SM--T Interview 10 customers over the next two weeks
----- Learn more about finance
----- Gain experience
----- Gain confidence in public speaking
SMA-- Gain confidence in public speaking by joining a Toastmasters club
SM--- Join a Toastmasters club
`;

export interface LabelledStatement {
  readonly text: string;
  readonly letters: Readonly<Record<'S' | 'M' | 'A' | 'R' | 'T', boolean>>;
}

export const LABELLED: readonly LabelledStatement[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [S, M, A, R, T] = Array.from(line.slice(0, 5), (letter) => letter !== '-');
    return { text: line.slice(6), letters: { S: S!, M: M!, A: A!, R: R!, T: T! } };
  });

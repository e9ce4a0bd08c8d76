/**
 * The words that prove each letter, chosen by hand: a statement, then a line for each letter that is met, its quotations
 * apart by ` | `. `V` quotes the vague words of a statement that is not specific.
 */
const TEXT = `
Ship the offline mode of our note app by 30 September
  S: Ship the offline mode of our note app
  M: Ship the offline mode of our note app
  T: by 30 September
Cut the build time from 18 to 9 minutes by the end of Q2
  S: Cut the build time from 18 to 9 minutes
  M: from 18 to 9 minutes
  A: from 18 to 9 minutes
  T: by the end of Q2
Migrate the billing service to Postgres before the June freeze
  S: Migrate the billing service to Postgres
  M: Migrate the billing service to Postgres
  T: before the June freeze
Close 40 bugs this sprint
  S: Close 40 bugs
  M: 40 bugs
  T: this sprint
Pass the Kubernetes administrator exam by March
  S: Pass the Kubernetes administrator exam
  M: Pass the Kubernetes administrator exam
  T: by March
Raise test coverage from 55 % to 80 % within two quarters by adding tests to every pull request
  S: Raise test coverage from 55 % to 80 %
  M: from 55 % to 80 % | adding tests to every pull request
  A: by adding tests to every pull request | from 55 % to 80 %
  T: within two quarters
Improve our documentation by writing a getting-started guide
  S: by writing a getting-started guide
  M: writing a getting-started guide
  A: by writing a getting-started guide
Speak at a local meetup in October
  S: Speak at a local meetup
  M: Speak at a local meetup
  T: in October
Get promoted to senior developer by the end of 2028
  S: Get promoted to senior developer
  M: Get promoted to senior developer
  T: by the end of 2028
Run 5 km without stopping by 1 June
  S: Run 5 km
  M: 5 km
  T: by 1 June
Lose 4 kg by Easter
  S: Lose 4 kg
  M: 4 kg
  T: by Easter
Lose 4 kg in three months by cutting out soft drinks and walking every evening
  S: Lose 4 kg
  M: 4 kg | walking every evening
  A: by cutting out soft drinks | walking every evening
  T: in three months
Finish the Vienna half marathon in April
  S: Finish the Vienna half marathon
  M: Finish the Vienna half marathon
  T: in April
Complete a sprint triathlon this summer
  S: Complete a sprint triathlon
  M: Complete a sprint triathlon
  T: this summer
Quit smoking by my 40th birthday
  S: Quit smoking
  M: Quit smoking
  T: by my 40th birthday
Go for a month without alcohol
  S: Go for a month without alcohol
  M: without alcohol
  T: for a month
Walk 10,000 steps a day so that my back stops hurting
  S: Walk 10,000 steps a day
  M: 10,000 steps a day
  R: so that my back stops hurting
Save 6,000 euros by December
  S: Save 6,000 euros
  M: 6,000 euros
  T: by December
Save $12,000 for a house deposit within 18 months
  S: Save $12,000
  M: $12,000
  R: for a house deposit
  T: within 18 months
Pay off the car loan by the end of next year
  S: Pay off the car loan
  M: Pay off the car loan
  T: by the end of next year
Put aside 150 dollars each month by cancelling two subscriptions
  S: Put aside 150 dollars each month
  M: 150 dollars each month | two subscriptions
  A: by cancelling two subscriptions
Track every expense for 60 days
  S: Track every expense
  M: Track every expense
  T: for 60 days
Raise my credit score from 640 to 720 by December 2027
  S: Raise my credit score from 640 to 720
  M: from 640 to 720
  A: from 640 to 720
  T: by December 2027
Pass the driving test before summer
  S: Pass the driving test
  M: Pass the driving test
  T: before summer
Finish my thesis by the end of the semester
  S: Finish my thesis
  M: Finish my thesis
  T: by the end of the semester
Get a B in organic chemistry this semester
  S: Get a B
  M: Get a B
  T: this semester
Raise my maths grade from a D to a C
  S: Raise my maths grade from a D to a C
  M: from a D to a C
  A: from a D to a C
Learn 300 Japanese characters by summer
  S: Learn 300 Japanese characters
  M: 300 Japanese characters
  T: by summer
Apply to eight graduate schools by 15 January
  S: Apply to eight graduate schools
  M: eight graduate schools
  T: by 15 January
Take an evening course in accounting to qualify for the controller role
  S: Take an evening course
  M: Take an evening course
  R: to qualify for the controller role
Graduate in 2028
  S: Graduate
  M: Graduate
  T: in 2028
Develop my leadership skills by leading two projects
  S: by leading two projects
  M: two projects
  A: by leading two projects
Raise the engagement score from 62 to 75
  S: Raise the engagement score from 62 to 75
  M: from 62 to 75
  A: from 62 to 75
Fill the two open nurse positions by May
  S: Fill the two open nurse positions
  M: two open nurse positions
  T: by May
Become head of design within three years
  S: Become head of design
  M: Become head of design
  T: within three years
Expand my network by attending three meetups
  S: by attending three meetups
  M: three meetups
  A: by attending three meetups
Land a job as a data analyst by September
  S: Land a job
  M: Land a job
  T: by September
Secure a managerial role by improving my leadership skills
  S: Secure a managerial role
  M: Secure a managerial role
  A: by improving my leadership skills
Move to Lisbon next year
  S: Move to Lisbon
  M: Move to Lisbon
  T: next year
Paint the bedroom this weekend
  S: Paint the bedroom
  M: Paint the bedroom
  T: this weekend
Write a 50,000-word novel in November
  S: Write a 50,000-word novel
  M: 50,000-word novel
  T: in November
Record a four-song demo by June
  S: Record a four-song demo
  M: Record a four-song demo
  T: by June
Plant a vegetable garden this spring
  S: Plant a vegetable garden
  M: Plant a vegetable garden
  T: this spring
Double our newsletter audience by Q4
  S: Double our newsletter audience
  M: Double our newsletter audience
  T: by Q4
Increase organic traffic by a third in six months
  S: Increase organic traffic by a third
  M: a third
  T: in six months
Sign 3 enterprise contracts by end of Q1
  S: Sign 3 enterprise contracts
  M: 3 enterprise contracts
  T: by end of Q1
Open the second shop in Graz by autumn 2028
  S: Open the second shop
  M: Open the second shop
  T: by autumn 2028
Collect 200 signatures by 12 May
  S: Collect 200 signatures
  M: 200 signatures
  T: by 12 May
Raise £2,000 for the hospice by running the London marathon in April
  S: Raise £2,000
  M: £2,000 | running the London marathon
  A: by running the London marathon
  T: in April
Sort through the attic by Christmas
  S: Sort through the attic
  M: Sort through the attic
  T: by Christmas
[ ] Renew passport before the trip
  S: Renew passport
  M: Renew passport
  T: before the trip
12 books in 2027
  S: 12 books
  M: 12 books
  T: in 2027
My goal for next year is to hike the whole coastal path
  S: hike the whole coastal path
  M: hike the whole coastal path
  T: for next year
We will reduce food waste by 20 percent over the next year
  S: reduce food waste by 20 percent
  M: 20 percent
  T: over the next year
By the end of June, I will have submitted my portfolio
  S: submitted my portfolio
  M: submitted my portfolio
  T: By the end of June
By Friday, send the draft to Ana
  S: send the draft
  M: send the draft
  T: By Friday
In the next 90 days, publish six tutorials
  S: publish six tutorials
  M: six tutorials
  T: In the next 90 days
For the next four weeks, write in my journal every evening
  S: write in my journal every evening
  M: write in my journal every evening
  T: For the next four weeks
Complete the first aid course through the Red Cross because our hikes go far from any road
  S: Complete the first aid course
  M: Complete the first aid course
  A: through the Red Cross
  R: because our hikes go far from any road
Get the forklift licence so I can take night shifts
  S: Get the forklift licence
  M: Get the forklift licence
  R: so I can take night shifts
Cut energy use by half by 2030
  S: Cut energy use by half
  M: half
  T: by 2030
Have the prototype ready for the trade fair by 3 May
  S: Have the prototype ready
  M: Have the prototype ready
  T: by 3 May
Get my pilot licence before I turn 30
  S: Get my pilot licence
  M: Get my pilot licence
  T: before I turn 30
Deliver the keynote at the annual meeting in time for the anniversary
  S: Deliver the keynote
  M: Deliver the keynote
  T: in time for the anniversary
Read the employee handbook within my first week
  S: Read the employee handbook
  M: Read the employee handbook
  T: within my first week
Complete onboarding by day 30
  S: Complete onboarding
  M: Complete onboarding
  T: by day 30
Finish the migration by week 8
  S: Finish the migration
  M: Finish the migration
  T: by week 8
Bring the no-show rate down from 14% to 8% by October with reminder texts
  S: Bring the no-show rate down from 14% to 8%
  M: from 14% to 8%
  A: from 14% to 8%
  T: by October
Earn a teaching certificate in order to work abroad
  S: Earn a teaching certificate
  M: Earn a teaching certificate
  R: in order to work abroad
Hit 85 % attendance this term
  S: Hit 85 % attendance
  M: 85 % attendance
  T: this term
Get the paper accepted at a conference in 2028
  S: Get the paper accepted
  M: Get the paper accepted
  T: in 2028
Win two new clients each month until the end of the year
  S: Win two new clients each month
  M: two new clients each month
  T: until the end of the year
Establish a peer mentoring group by the start of the autumn term
  S: Establish a peer mentoring group
  M: Establish a peer mentoring group
  T: by the start of the autumn term
Complete 100 hours of supervised practice by 31 March 2028
  S: Complete 100 hours of supervised practice
  M: 100 hours of supervised practice
  T: by 31 March 2028
Interview 10 customers over the next two weeks
  S: Interview 10 customers
  M: 10 customers
  T: over the next two weeks
Gain confidence in public speaking by joining a Toastmasters club
  S: by joining a Toastmasters club
  M: joining a Toastmasters club
  A: by joining a Toastmasters club
Write unit tests for the payment module
  S: Write unit tests for the payment module
  M: Write unit tests for the payment module
Release version 3.0 of the plugin
  S: Release version 3.0 of the plugin
  M: Release version 3.0 of the plugin
Set up continuous deployment for the staging server
  S: Set up continuous deployment
  M: Set up continuous deployment
Improve the onboarding flow using session recordings
  S: using session recordings
  A: using session recordings
Review two pull requests a day
  S: Review two pull requests a day
  M: two pull requests a day
Walk to work every day
  S: Walk to work every day
  M: Walk to work every day
Drink two litres of water a day
  S: Drink two litres of water a day
  M: two litres of water a day
Do 50 push-ups in one set
  S: Do 50 push-ups in one set
  M: 50 push-ups
Deadlift 140 kg
  S: Deadlift 140 kg
  M: 140 kg
Stretch for ten minutes every morning
  S: Stretch for ten minutes every morning
  M: ten minutes every morning
Book a dental check-up
  S: Book a dental check-up
  M: Book a dental check-up
Pay off my student loan
  S: Pay off my student loan
  M: Pay off my student loan
Make an emergency budget
  S: Make an emergency budget
  M: Make an emergency budget
Read The Pragmatic Programmer
  S: Read The Pragmatic Programmer
  M: Read The Pragmatic Programmer
Learn ten chords
  S: Learn ten chords
  M: ten chords
Submit my college application
  S: Submit my college application
  M: Submit my college application
Give a ten-minute talk in class
  S: Give a ten-minute talk
  M: ten-minute talk
Meet my mentor every second Thursday
  S: Meet my mentor every second Thursday
  M: Meet my mentor every second Thursday
Delegate three tasks a week
  S: Delegate three tasks a week
  M: three tasks a week
Present our roadmap to the board
  S: Present our roadmap
  M: Present our roadmap
Introduce a peer feedback round
  S: Introduce a peer feedback round
  M: Introduce a peer feedback round
Talk to four alumni
  S: Talk to four alumni
  M: four alumni
Get a promotion
  S: Get a promotion
  M: Get a promotion
Secure a managerial role
  S: Secure a managerial role
  M: Secure a managerial role
Call my parents every Sunday
  S: Call my parents every Sunday
  M: Call my parents every Sunday
Repair the bike
  S: Repair the bike
  M: Repair the bike
Practise the violin for 20 minutes a day
  S: Practise the violin for 20 minutes a day
  M: 20 minutes a day
Finish my first novel
  S: Finish my first novel
  M: Finish my first novel
Draw one sketch a day
  S: Draw one sketch a day
  M: one sketch a day
Teach a workshop on watercolours
  S: Teach a workshop
  M: Teach a workshop
Publish a dozen poems
  S: Publish a dozen poems
  M: a dozen poems
Take a photograph each day
  S: Take a photograph each day
  M: Take a photograph each day
Triple revenue
  S: Triple revenue
  M: Triple revenue
NPS of 60
  S: NPS of 60
  M: 60
95 % on-time delivery
  S: 95 % on-time delivery
  M: 95 % on-time delivery
Gross margin above 45%
  S: Gross margin above 45%
  M: above 45%
Hire a head of sales
  S: Hire a head of sales
  M: Hire a head of sales
Win the regional innovation award
  S: Win the regional innovation award
  M: Win the regional innovation award
Resolve every outage within 30 minutes
  S: Resolve every outage within 30 minutes
  M: 30 minutes
Launch an online store for handmade soap
  S: Launch an online store
  M: Launch an online store
Donate 5 % of my income
  S: Donate 5 % of my income
  M: 5 % of my income
Inbox zero every Friday
  S: Inbox zero every Friday
  M: zero every Friday
Wake up at 6:30 every weekday
  S: Wake up at 6:30 every weekday
  M: 6:30 every weekday
- [ ] Backup photos to external drive
  S: Backup photos to external drive
  M: Backup photos to external drive
Spanish — finish the Duolingo course
  S: finish the Duolingo course
  M: finish the Duolingo course
Max. 2 coffees a day
  S: 2 coffees a day
  M: 2 coffees a day
gym 3x/week
  S: gym 3x/week
  M: 3x/week
Build a bookshelf
  S: Build a bookshelf
  M: Build a bookshelf
I want to be able to hold a conversation in French
  S: hold a conversation
  M: hold a conversation
Someday write a book about something
  S: write a book
  M: write a book
Launch the website ASAP
  S: Launch the website
  M: Launch the website
Complete level 2 of the sommelier course
  S: Complete level 2 of the sommelier course
  M: Complete level 2 of the sommelier course
Attend the 2027 Berlin conference
  S: Attend the 2027 Berlin conference
  M: Attend the 2027 Berlin conference
I want to improve my marketing skills
  V: improve
Get better at public speaking
  V: Get better at
I would like to become healthier
  V: become healthier
Work on my communication
  V: Work on
Increase engagement someday
  V: Increase
Use the gym more
  V: more
Learn data science
  V: Learn
We need to focus on quality
  V: focus on
Write better reports
  V: better
My goal is to be a great leader
  V: be a great leader
`;

export type QuotedLetter = 'S' | 'M' | 'A' | 'R' | 'T' | 'V';

export interface LabelledEvidence {
  readonly text: string;
  readonly quotes: Readonly<Partial<Record<QuotedLetter, readonly string[]>>>;
}

export const LABELLED_EVIDENCE: readonly LabelledEvidence[] = TEXT.trim()
  .split(/\n(?! )/)
  .map((block) => {
    const [text = '', ...lines] = block.split('\n');
    const quotes = Object.fromEntries(lines.map((line) => [line.trim().charAt(0), line.trim().slice(3).split(' | ')]));
    return { text, quotes };
  });

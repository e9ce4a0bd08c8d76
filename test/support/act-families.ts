/** Families of statements on acts, states and things that the plain rules of verb and object would misread: S, M, T. */
const LINES = `
SM- Clickable mock-up approved by the client
SM- Homepage tested on all devices
SM- Nightly builds published
SM- Docs translated into Welsh
SM- Payment flow migrated to the new API
SM- Kitchen cabinets installed
SM- Annual report printed and sent
SM- Checkout page redesigned
SM- Two-factor login enabled for all staff
SM- Grant application submitted to the council
SM- Loft insulated
SM- First draft reviewed by the editor
SM- All invoices paid
SM- Staff handbook rewritten
SM- Old servers decommissioned
SM- Release notes written
SM- Security audit completed
SM- Legacy login page removed
SM- Choir concert recorded
SM- Onboarding guide published on the wiki
--- Metadata optimised for discovery
--- Processes improved
--- Communication enhanced
--- Costs reduced
--- Customer experience improved
--- Workflows streamlined
--- Team morale boosted
--- Quality assured
--- Skills developed
--- Performance optimised
--- Documentation improved
--- Relationships strengthened
SM- Logging is turned on
SM- Backups are switched on
SM- The old heater is switched off
SM- The contract is handed over
SM- The shed is cleared out
SM- The form is filled in
SM- The tent is put up
SM- The alarm system is set up
SM- The mortgage is paid off
SM- The report is written up
SM- The old server is shut down
--- Get a good job
--- Get a great job
--- Deliver high quality work
--- Deliver high-quality work
--- Make people happy
--- Make my parents proud
--- Make my family happy
--- Be more than average
--- Build muscle
--- Achieve mindfulness
--- Reach financial freedom
--- Achieve happiness
--- Build self-awareness
--- Reach spiritual enlightenment
--- Achieve greatness
--- Attain inner contentment
--- Start work on my blog again
--- Start work on the garden
--- Begin work on my thesis
--- Use design patterns
--- Write good code
--- Find a nice place to live
--- Produce good content
--- Make good decisions
--- Do good work
SM- Get a job
SM- Get a job at the BBC
SM- Get a good job as a nurse
SM- Get a new job
--- Improve customer satisfaction with our product
--- Increase user interaction with the app
S-- Improve the onboarding of new nurses on ward 3
S-- Improve response times on the billing endpoint
SM- Marry the love of my life
SM- Marry my girlfriend
SM- Launch my own clothing brand
SM- Start my own bakery
SM- Launch my own podcast
SM- Open my own yoga studio
SM- Launch my own skincare line
SM- Stay in an ice hotel
SM- Stay in a treehouse
SM- Stay at the Ritz
SM- Stay overnight in a lighthouse
SM- Sleep in a yurt
SM- Try surfing
SM- Try scuba diving
SM- Try bouldering
SM- Try kite surfing
SM- Try paragliding
SM- Try archery
SM- Try sushi
SM- Try oysters
--- Try something new
--- Try harder
--- Try a new hobby
--- Try different foods
SM- Subscribe to Disney+
SM- Subscribe to the local paper
SM- Cancel Apple TV+
SM- Write a(nother) book
SM- Be present at the county fair
SM- Be at the opening of the shop
SM- Be at my sister's wedding
SM- Be at the Glastonbury festival
--- Be present
--- Be present in the moment
--- Be present with my kids
--- Be present in my relationships
--- Be at peace
--- Be at my best
--- Be at one with nature
SM- Calculate my monthly expenses
SM- Cancel my weekly veg box
SM- File the quarterly report
SM- Set up a monthly budget
SM- Automate the daily backup
S-- Detect and categorise failed logins
S-- Detect duplicate invoices
S-- Measure and report failed payments
S-- Monitor and log abandoned carts
S-- Learn all about Rust
--- Learn everything about business
--- Learn more about marketing
--- Learn everything about life
--- Learn about design
SM- Progress from Junior to Lead Engineer
SM- Move from Analyst to Team Lead
SM- Advance from Junior Developer to Senior Developer
SM- Advance from nurse to ward manager
SM- Move from support to engineering
SM- Go from assistant manager to store manager
SM- Transition from teacher to instructional designer
--- Progress from good to great
--- Move from stress to calm
SM- Complete chapter 4 exercises
SM- Solve the chapter 7 exercises
SM- Do problem set 3
SM- Finish the unit 5 worksheet
SM- Complete all lesson 9 drills
--- Solve problems faster
--- Do exercises
S-- Master the stop and go technique
S-- Learn the drop and hook throw
S-- Master the run and catch drill
S-- Learn the cut and fold method
SM- Learn to juggle and run a 10K
SM- Paint the fence and build a shed
--- 🌱 Improve my writing
SM- ✅ Publish the report
SM- 1) Publish the report
SM- → Publish the report
SM- • Publish the report
SM- ☑️ Publish the report
SM- 🎯 Publish the report
--- 👩‍💻 Improve my coding
--- ⭐️ Be happier
SM- a) Publish the report
SM- (1) Publish the report
SM- ➡️ Publish the report
SM- #1 Publish the report
SM- 🏃🏽 Run a marathon
SM- [x] Publish the report
SM- [ ] Publish the report
--- ➤ Improve my writing
--- ✔️ Improve my writing
--- * Improve my writing
--- try to improve my writing
SM- Driver app released to the stores
SM- Customer portal launched in two regions
SM- Invoices digitised
SM- Playground fence repaired
SM- Mobile site rebuilt with Vue
SM- Translations reviewed by a native speaker
SM- Garden shed painted
SM- Landing page copy approved
SM- Test environment set up
SM- Beta version shipped to testers
SM- Parking permit renewed
SM- Annual accounts filed
SM- Wedding invitations sent
SM- Bathroom tiles replaced
SM- Marketing site translated into French
SM- CI pipeline configured
SM- Mortgage paid off
SM- Offer letter signed
SM- Board members elected
--- Customer happiness increased
--- Awareness raised
--- Efficiency maximised
--- Waste minimised
--- Team collaboration strengthened
--- Response times shortened
--- User interface simplified for beginners
--- Stress reduced
--- Goals achieved
--- Tasks completed
--- Problems solved
--- Trust built
SM- Get my book published
SM- Have the roof repaired
SM- Licensed electrician
--- Motivated team
--- Increased range of motion
--- Reduced inflammation
SM- Report issues found in the audit
SM- Notifications are turned off
SM- The garden is laid out
SM- The servers are shut down
SM- The keys are handed back
SM- The backlog is cleared
SM- The books are sorted by author
--- Find a decent job
--- Have a good life
--- Become a good boss
--- Have a great relationship
--- Provide good service
--- Produce high-quality work
--- Produce top quality results
--- Make good choices
--- Make my customers happy
--- Keep my family healthy
--- Make our product robust
--- Keep stakeholders engaged
SM- Make a short film
SM- Make a healthy lunch for my kids every day
SM- Get a Saturday job
SM- Get a job in a bakery
SM- Get a summer job
SM- Take a good photo of the Milky Way
SM- Write a great song
--- Be above average
--- Be better than most people
SM- Keep the error rate below the industry average
SM- Score above average in the maths test
--- Reach enlightenment
--- Build resilience
--- Build toughness
--- Gain maturity
--- Find contentment
--- Achieve mental clarity
--- Develop mental toughness
--- Achieve financial stability
--- Gain flexibility
--- Build up stamina
--- Embrace minimalism
SM- Find employment at the hospital
SM- Gain citizenship
SM- Build a monument to my grandfather
SM- Reach an agreement with the landlord
SM- Gain membership of the Alpine Club
SM- Visit the University of Tartu
--- Start work on something new
--- Get to work on my projects
SM- Start work at the bakery
--- Use marketing techniques
--- Apply design principles
--- Use testing tools
--- Apply management methods
SM- Apply the Pomodoro method in my daily work
S-- Use index cards for revision
S-- Use linen bags for shopping
--- Improve player engagement with the game
--- Increase staff satisfaction with the canteen
--- Increase patient satisfaction with our care
--- Improve communication with suppliers
S-- Improve the handover of patients on the night shift
S-- Reduce the number of falls on ward 4
S-- Reduce noise complaints in the east wing
S-- Improve sprint planning meetings in the payments team
--- Improve the quality of life in my city
--- Improve the performance of the team
--- Improve health outcomes
--- Improve team communication
--- Reduce stress at work
--- Increase customer satisfaction
SM- Marry my fiancé
SM- Marry Tom
--- Marry someone
SM- Meet the love of my life
SM- Found my own theatre company
SM- Create my own perfume line
SM- Launch a jewellery brand
--- Build my personal brand
--- Strengthen our brand
--- Build a strong brand
SM- Stay in a log cabin
SM- Spend a night in a castle
SM- Stay in a capsule hotel in Tokyo
SM- Sleep in an igloo
--- Stay in shape
--- Stay in touch with friends
--- Stay in control
--- Stay in the moment
--- Stay in a good mood
--- Stay in my lane
--- Stay at home more
SM- Try paddle boarding
SM- Try a pottery class
SM- Try durian
SM- Try skydiving
SM- Try hot yoga
SM- Try improv
SM- Try indoor climbing
SM- Try the new Korean restaurant in town
--- Try my best
--- Try more
--- Try different things
--- Try saving money
--- Try to be nicer
--- Try improving my skills
--- Try learning new skills
--- Try new restaurants
--- Try being kinder
SM- Subscribe to The Economist
SM- Unsubscribe from all newsletters
SM- Cancel Paramount+
SM- (Re)write my CV
SM- Finish my book(s)
SM- Be at the finish line of the Tour de France
SM- Be at my daughter's graduation
SM- Be present at the birth of my grandchild
--- Be at the top of my game
--- Be at the forefront of technology
--- Be at ease
--- Be at home more
SM- Compute my carbon footprint
SM- Estimate the cost of the extension
SM- Calculate my net worth
SM- Review my weekly timetable
SM- Renew my yearly pass
SM- Replace the monthly report with a dashboard
S-- Detect and report broken links
S-- Review and answer support tickets
SM- Design and build a treehouse
SM- Plan and host a dinner party
--- Plan and prioritise tasks
--- Grow and learn
--- Learn and grow
--- Build and maintain relationships
--- Identify and solve problems
S-- Learn all about Postgres
S-- Learn everything about Kafka
S-- Learn about Docker
S-- Find out about TypeScript
--- Learn everything
--- Learn everything about my field
--- Learn all about marketing
SM- Step up from deputy to head teacher
SM- Go from intern to analyst
SM- Move up to team lead
SM- Move into a management role
SM- Transition to a product manager role
SM- Advance to senior consultant
--- Progress in my career
--- Progress from beginner to expert
--- Advance to the next level
--- Move up the ladder
SM- Complete unit 2 exercises
SM- Do the chapter 5 problems
SM- Solve problem set 4
SM- Finish week 3 readings
SM- Work through chapter 6 exercises
SM- Watch lecture 4 videos
--- Complete exercises
--- Do more exercises
S-- Master the stop and turn drill
S-- Learn the push and pull technique
S-- Master the sit and reach test
SM- Learn the violin and join an orchestra
--- 🚀 Grow my business
SM- 🏆 Win the school debate
SM- 📚 Read the Odyssey
--- ➡️ Get better at chess
SM- 2) Publish the report
SM- 3. Publish the report
SM- b) Publish the report
SM- ‣ Publish the report
SM- Publish the report 🎉
SM- Publish the report ✅
SM- 🎯🎯 Publish the report
SM- "Publish the report"
SM- [X] Publish the report
SM- -- Publish the report
SM- :seedling: Publish the report
--- :seedling: Improve my writing
SM- ★ Publish the report
SM- Use the observer pattern in a project
S-- Learn to knit
S-- Learn to solder
SM- Update my will
--- Pay off debt
SM- Pay off credit card debt
SM- Be a bridesmaid
--- Refactor code
--- Write clean code
SM- Refactor the authentication module
--- Support the team
--- Provide timely support
SM- Help my son pass his driving test
SM- Expand into the Dutch market
--- Expand into new markets
SM- Present our results at a conference
SM- Emergency exits marked
--- Culture transformed
SM- Testing on the staging server completed
SM- Floor plans drawn up
--- Sales increased
`;

export const ACT_FAMILIES = LINES.trim()
  .split('\n')
  .map((line) => ({ letters: line.slice(0, 3), text: line.slice(4) }));

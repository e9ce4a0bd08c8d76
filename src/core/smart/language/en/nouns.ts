import type { NounVocabulary } from '../language';

export const nouns: NounVocabulary = {
  attributes: `goal objective dream ambition community skill knowledge understanding expertise competence competency proficiency fluency efficiency     productivity performance health fitness wellbeing body strength stamina endurance energy
    mood mind mindset attitude confidence self-confidence self-esteem resilience discipline self-discipline motivation focus concentration creativity
    communication collaboration teamwork leadership presence influence reputation brand image engagement
    adoption interaction retention satisfaction loyalty morale culture trust transparency alignment relationship network connection
    career life lifestyle balance success growth progress potential finance money income wealth saving revenue sale profit
    margin cost expense spending traffic conversion lead customer client user subscriber follower audience reach share
    speed velocity throughput latency security     simplicity grade habit diet nutrition sleep posture time stress anxiety workload boundary impact value opportunity innovation
    excellence change difference responsibility action effort care fun peace joy gratitude friendship     agility outcome result experience weight muscle shape tone hydration patience empathy courage respect maturity
    intelligence wisdom consistency accuracy precision attendance participation involvement
    capacity craft technique clarity direction purpose meaning passion freedom independence comfort recognition
    authority fame popularity power insight perspective vision strategy inclusion diversity     safety risk waste churn turnover absenteeism attrition burnout fatigue
    pain memory appearance look self myself ourselves literacy nonsense
    distraction procrastination chance world society environment future situation level standard
    yourself me us attention enjoyment exposure commitment interest fear anger guilt curiosity learning development
    improvement advancement fulfilment fulfillment prosperity abundance living luck love romance intimacy`,
  attributeEndings: ['bility', 'bilities', 'ness', 'tivity', 'uality'],
  attributePhrases: `strong foundation, solid foundation, firm foundation, work-life balance, work life balance, mental health, physical health, emotional intelligence, comfort zone, soft skills, market share,
    customer experience, user experience, developer experience, brand awareness, technical debt, tech debt, personal brand, social life,
    thought leadership, problem solving, problem-solving, critical thinking, decision making, decision-making, time management, public speaking skills, active lifestyle, team spirit,
    code quality, free time, screen time, spare time, muscle mass, lean mass, body mass, bone density, growth mindset, core values`,
  generic: `something anything everything thing stuff someone somebody anyone somewhere business company startup project hobby
    language skill task activity tool technology framework subject topic area field idea goal target objective challenge event
    place way opportunity option item issue software system solution product service platform
    feature initiative individual instrument sport concept method methodology
    practice technique problem responsibility example improvement change step measure one ones lot lots bit plenty approach united leaf pattern code debt
    caffeine sugar alcohol water juice fibre fiber food vegetable fruit exercise people team employee staff member family parent hustle gig content
    foundation income stream source status asset investment organisation organization venture cause material resource compliance`,
  fields: `development analysis analytics marketing design finance programming coding computing leadership management communication engineering science
    economics cooking photography music art math maths mathematics statistics ai security software hardware technology business
    investing investment networking writing speaking data history philosophy psychology accounting sales web it computer
    computers backend back-end frontend front-end fullstack full-stack devops cloud cybersecurity blockchain crypto cryptocurrency
    robotics electronics physics chemistry biology medicine law politics culture literature linguistics negotiation entrepreneurship
    algorithm structure machine architecture testing automation research teaching education nutrition gardening baking painting
    drawing singing dancing health fitness industry market tech skill trade trading stock forex seo branding advertising
    administration operation logistics hr recruitment strategy innovation thing stuff something tool everything anything practice
    mindfulness sociology astronomy geography concept fundamental basic theory principle productivity creativity method
    methodology system`,
  fieldPhrases: `social media, video editing, front end, full stack, content creation, human resources`,
  roles: `manager director engineer developer architect partner nurse doctor physician surgeon teacher professor lecturer captain mentor coach mother father parent
    analyst designer scientist consultant lawyer attorney accountant pilot officer supervisor head chief ceo cto cfo coo vp president principal
    editor author writer instructor trainer therapist counsellor counselor electrician plumber technician administrator programmer
    maintainer contributor committer member citizen resident homeowner landlord owner founder co-founder freelancer contractor specialist
    practitioner paramedic firefighter pharmacist dentist veterinarian psychologist researcher fellow intern apprentice master
    graduate marathoner triathlete ironman champion winner finalist volunteer chair chairperson treasurer secretary delegate ambassador
    chef translator interpreter journalist photographer illustrator animator producer conductor soloist librarian curator midwife
    lead tester recruiter strategist marketer planner broker agent superintendent foreman inspector auditor reviewer speaker tutor
    lieutenant sergeant detective judge councillor mayor senator black-belt lifeguard referee bridesmaid godparent godmother godfather yogi sommelier barista`,
  qualities: `leader listener communicator person human man woman speaker thinker learner worker player performer reader cook singer driver
    husband wife spouse friend colleague teammate son daughter brother sister niece nephew expert professional guru ninja rockstar wizard hero legend
    success example version self genius millionaire billionaire influencer inspiration asset entrepreneur citizen creator storyteller
    problem-solver presenter negotiator strategist student employee boss athlete runner mum mom dad parent`,
  deliverables: `redesign renovation relocation remodel refurbishment overhaul certificate certification diploma degree licence license badge award prize medal trophy scholarship grant fellowship internship apprenticeship
    promotion job role position offer raise contract deal partnership tenure residency membership seat visa citizenship passport
    exam examination test quiz assessment interview audition review defence defense viva bar finals course class workshop training bootcamp
    module programme program curriculum lesson tutorial seminar webinar conference meetup talk presentation speech demo pitch lecture keynote panel recital
    concert gig show exhibition performance premiere tour festival event hackathon tournament competition contest league match game race marathon half-marathon
    ultramarathon triathlon duathlon ironman 5k 10k parkrun hike summit trek trip journey pilgrimage
    book novel novella story memoir chapter manuscript poem essay paper article thesis dissertation report whitepaper proposal plan roadmap
    budget document documentation doc guide handbook manual playbook runbook checklist template spec specification rfc adr blog post newsletter podcast episode video film
    documentary song album ep track single painting portrait mural sculpture drawing comic portfolio cv resume profile
    website site page app application prototype mvp product feature release version plugin extension library package api sdk tool dashboard
    pipeline migration integration deployment server database backup bot script mod theme model dataset survey study experiment
    house home flat apartment car kitchen bathroom shed garage garden fence deck bed desk shelf room attic basement roof bike boat keyboard laptop phone
    mortgage loan credit card debt account fund will policy insurance pension tax taxes return invoice
    conversation meeting retrospective kickoff session appointment checkup check-up screening vaccination dentist surgery
    kata katas exercise homework assignment project collection inventory archive list list's level belt rank grade wedding baby
    business shop store bakery studio cafe restaurant practice company charity foundation club team committee community group
    campaign ad funnel landing logo brand design mockup wireframe style
    mentor mentee coach therapist advisor adviser accountant tutor buddy partner sponsor investor customer patent trademark copyright codebase system
    vulnerability bug issue ticket backlog suite dependency fork repository repo request
    tree sweater scarf quilt dress costume table chair cabinet engine wall tattoo harness wilderness puzzle recipe cookbook sonata etude piece aria concerto nocturne waltz`,
  metrics: `bmi nps score rate gpa mrr arr churn uptime revenue sale traffic cost time latency coverage velocity attrition retention ctr conversion
    subscriber follower lead bug incident error defect complaint weight pace speed count volume percentage ratio index rating share`,
  singularInS: `taxes series news physics mathematics lens canvas always its alias atlas gymnastics analytics
    economics statistics politics robotics electronics logistics kubernetes jenkins devops windows maths macos postgres
    thus bias christmas cms https`,
  pairs: `glasses sunglasses shoes boots sneakers trainers sandals slippers heels cleats trousers pants jeans shorts tights leggings pyjamas pajamas socks gloves mittens
    headphones earphones earbuds earplugs binoculars scissors pliers tweezers scales skis skates rollerblades crutches goggles contacts lenses braces dentures
    curtains blinds stairs tires tyres brakes wipers blades speakers overalls dungarees stockings weights dumbbells clippers shears`,
  plurals: `people children men women feet teeth mice data media criteria phenomena staff`,
};

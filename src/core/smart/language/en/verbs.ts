import type { VerbVocabulary } from '../language';

export const verbs: VerbVocabulary = {
  direction: `improve increase boost enhance strengthen grow reduce decrease lower minimise maximise     optimise expand extend broaden deepen advance progress better sharpen hone refine elevate accelerate
    streamline simplify shorten lessen limit curb shrink widen heighten foster encourage cultivate nurture tighten modernise revitalise lose
    save raise scale evolve mature diversify rationalise amplify intensify deter lift up uplift cut drop
    speed slow diminish trim slash develop`,
  contentFree: `focus prioritise explore consider tackle try support help contribute engage invest care
    appreciate embrace value ensure leverage ignore respect love enjoy balance pursue strive push thrive succeed excel
    shine socialise communicate collaborate listen share interact handle address manage cope hustle dream
    wish hope believe live experience commit dedicate endeavour endeavor aspire matter embody inspire empower enable
    trust procrastinate overspend overeat worry complain overthink waste doubt compare-myself judge hesitate
    facilitate revolutionise disrupt transform impact champion affect influence motivate shape`,
  learning: `learn master understand study know grasp familiarise discover absorb comprehend memorise `,
  state: `be become feel stay remain seem appear look sound`,
  activity: `practise practice exercise play run walk jog swim cycle bike train meditate stretch journal blog code program sing dance garden
    research sleep eat drink spend use speak talk volunteer mentor coach teach tutor lead support maintain monitor follow network go
    travel tweet stream lift shop floss wake rest row ski surf sail bench squat deadlift press work hydrate pray chat discuss mingle
    supervise oversee declutter de-clutter track watch observe ride rehearse revise review hunt fish brew debate experiment hack game
    skate consume perform serve guide apply respond reply babysit commute nap snack gossip browse scroll rise detect flag quarantine`,
  completion: `accomplish achieve attain acquire add adopt answer appoint arrange assemble attend audit author automate award
    book borrow build buy call cancel capture certify choose clear close collect commission compete complete compile
    compose conclude conduct configure construct contact convert create debug decide defend define delegate delete deliver
    demo deploy design diagnose digitise document donate download draft earn edit elect eliminate enable enrol
    enroll enter establish evaluate exceed execute exhibit file fill film finalise find finish fix fly form
    formalise fund gain generate get give graduate hire hit hold host implement install integrate interview introduce invent
    invite issue join land launch lease license list log make map mail measure merge migrate mount move negotiate
    nominate obtain onboard open order outline overhaul own pass patent pay pick pilot plan plant polish post prepare present
    print produce promote propose prototype prove publish purchase qualify raise reach rebuild receive recommend record
    recover recruit redesign refactor refinance refurbish register release relocate remove rename renew renovate repair
    repay replace report resolve restore restructure retake retire retrieve return rewrite roll score secure select sell
    send set settle ship showcase sign solve stage staff standardise start submit survey swap switch take test
    transfer transition translate unify unlock update upgrade upload validate verify win write attract fundraise beat
    outperform surpass match compare analyse analyze summarise assess inspect inventory declare incorporate trademark
    audition premiere screen sculpt carve weld frame hang pour assign schedule
    backup benchmark profile instrument containerise dockerise decommission archive port
    localise subtitle caption transcribe index tag label photograph scan digitalise catalogue catalog name
    identify request ask gather invoice bill extract rotate enforce rollout sunset deprecate block unblock
    adapt amend approve vote petition appeal patch hotfix triage foster rehome vaccinate
    do harvest prune sow bottle pickle restock reorder relaunch rebrand monetise mix direct cast shoot light read run walk swim cycle bike climb hike ride row sail ski play perform sing draw paint sketch knit sew bake cook
    sort brew code program visit meet teach lead organise clean tidy develop save cut drop extend trim marry watch travel resign
    subscribe unsubscribe calculate compute estimate tally mark recycle upcycle categorise classify turn hand put lay shut
    drive see change disable insulate witness cross eat sleep spend stay contribute share accept demonstrate verbalise recite state retell spell describe explain illustrate dress camp jump`,
  intransitive: `skydive graduate retire relocate propose marry resign qualify`,
  phase: `start begin stop quit continue keep resume finish avoid restart cease`,
  causative: `help have get enable let make support assist guide encourage coach empower teach train ask`,
  alsoNouns: `design test study work practice research record sample launch review exercise plan report project lead focus
    train run walk code program stream coach mentor network journal blog garden fish game bench squat press rest row light
    cast frame screen stage pilot patent list map mail log host form fund file film draft document demo book order
    market answer audit award call capture contact cycle bike bill block bottle label tag index port profile name patch
    vote appeal request return release repair replace score ship sign staff start survey swap switch transfer update
    upgrade visit watch track talk dance paint drink sleep tweet post print process progress purchase reach raise
    support value balance care impact influence shape experience dream hope wish love limit cut drop lift speed slow trim
    scale measure match mix shoot direct volunteer chat debate hack ride surf sail ski guide serve use gain cook
    master advance better clean clear close open lower mature share matter live engage tutor play deadlift brew set
    harvest land mount move plant pass polish present sell shop supervise catalogue catalog archive benchmark instrument
    trademark inventory incorporate prototype showcase triage pay issue interview demand drive change roll mark flag turn hand lay spend cross stay witness state dress camp jump`,
  phrasal: {
    direction: `get better, get stronger, scale up, ramp up, go up, go down, come down, build up, speed up, step up, level up, cut down, cut back,
      slow down, bring down, drive up, drive down, get better at, be better at, become better at, do better, move up, improve on, improve upon,
      pick up the pace, get ahead, move forward, give back, open up, make progress, make a difference,
      make an impact, catch up, do more, do less, make the most of, take better care of`,
    contentFree: `work on, look into, play with, play around with, focus on, figure out, think about, deal with, be with,
      take care of, try out, make sure, make time for, make an effort, get involved, invest in, care about,
      pay attention to, dive into, deep dive into, make money, dig into, experiment with, concentrate on, work towards, work toward,
      contribute to, engage with, get organised, get organized, stay on, keep up, be there for,
      keep on, be open to, take on, take action, take responsibility, take ownership, step out of,
      come up with, move towards, move toward, strive for, look at, look for, mess around with, tinker with, work with,
      spend time, reach out, check out, get on top of, lean into, push myself,
      challenge myself, follow my passion, enjoy life, do my best, make a living, make a good living, earn a living, do something, do things, try hard, have fun, connect with,
      get serious about, start work on, begin work on, continue work on, resume work on, do work on, get to work on, keep improving, keep learning, keep growing, take part, be present, show up, give my best, put effort into,
      touch base, keep in touch, get in touch, stay in touch, hang out, set goals, get going, get started, keep going, pay it forward, live on, give back to`,
    learning: `learn about, find out about, brush up on, read about, read up on, get to know, teach myself, become an expert in, become expert in, gain knowledge of, gain knowledge in, gain an understanding of, gain understanding of,
      get up to speed with, get up to speed on, gain proficiency in, gain proficiency with, build knowledge of, achieve fluency in, reach fluency in`,
    state: `turn into, live a, lead a, get fit, get healthy, get in shape, get into shape, get rich,
      stay healthy, stay fit, stay positive, stay motivated`,
    activity: `be on time, arrive on time, show up on time, turn up on time, work out, wake up, get up, go to bed, go running, go swimming, go hiking, go jogging, go cycling, go walking, go shopping, go dancing, go climbing, go out, go outside, prepare for, train for, study for, practise for,
      practice for, save up, clean up, keep track of, follow up, follow up on, follow up with, check in with, talk to, talk with, speak to,
      speak with, meet with, apply concepts, put aside, look after, have lunch with, have coffee with, help out, hit the gym, do research,
      log in, pair with, shadow, cook at, eat out, dress up, read through, listen to, revise for, write in, speak up, walk to`,
    completion: `turn on, switch on, switch off, go on, go see, go watch, go visit, go sailing, carry out, carry through, cut out, give up, go through, hand in, hand over, lock down, make it, pay down, pay off, pay back,
      put together, put up, roll out, set aside, set up, sign up, sit for, sign off, take up, turn in, try out for, wind down, work through,
      write down, write up, apply for, apply to, participate in, take part in, enrol in, enroll in, enrol on, register for, graduate from, compete in,
      move out, move to, move into, switch to, migrate to, get rid of, get into, get accepted into, get accepted to, get admitted to,
      get promoted, get certified, get hired, get married, get published, get engaged,
      be promoted, be certified, be accepted into, be admitted to, be hired, be published, become certified, become licensed,
      speak at, perform at, present at, exhibit at, volunteer at, volunteer for, volunteer with, land on, fill out, fill in, check off, wrap up, close out, close down, shut down,
      turn off, move over, phase out, take over, spin up, spin off, clean out, clear out, end up with, get through, finish off, draw up,
      get a job, open source, comply with, conform to, expand into, branch into, get to, get down to, back up, hook up, clear up, look up, line up, settle on, decide on, decide whether, decide if, come to a decision, get to inbox, go back to school, hand off, hold off, opt out of, sort through, sort out, expand to, book in, lay out, stand up, tear down, bring in, bring back, max out, top up, fit into, set foot in, sign in to`,
  },
  experiences: `go to, ride in, ride on, swim in, swim with, sleep in, eat at, eat in, fly to, fly in, fly over, sail to, sail around, sail across, drive to, drive across, drive through, travel to, spend a night in, spend a night at`,
  leadIns: `that's, that is, it's, this is, i'd really like to, always wanted to, looking to, looking forward to, set myself the goal of, set a goal of, setting a goal to, set a goal to,
    with the goal of, swear to, vow to, working towards, working toward, time to, this is the year i, thinking of, what i want is, what i really want is, what i really want to do is, my goal of,
    be able, i'll, committed to, wish to, love to, i'd love to, resolve to, pledge to, promise to, determined to, decided to, agreed to, promised to, resolved to, chose to, chosen to, vowed to, pledged to, swore to, expect to, i am, i'm, i have, i've, we'd like to, we'll, we are, we're, we have, we've,
    the idea is to, the team will, the team should, become able to, being able to, aim to, aiming to, plan to, planning to, meaning to, try to, trying to, hope to, hoping to, intend to, try and, trying and, wanting to, like to,
    attempt to, strive to, work to, commit to, seek to, endeavour to, endeavor to, aspire to, manage to, remember to, be sure to, make sure to, make sure i, make sure that i, ensure that i, ensure i, have to, going to,
    gonna, wanna, want, let's, let us, please, to, just, maybe, if possible, if i can, if all goes well, would be nice to, would be great to, would be good to, would be cool to, might be nice to, might be good to, it'd be nice to, it'd be great to, finally, actually, really, also, then, always, never, consistently, start to, begin to, continue to`,
  leadInsToThings: `hope for, hoping for, there is, there are, aim for, aiming for, aim at, aiming at, go for, going for, work towards, shoot for, strive for, wish for, i'd like, would like, need`,
  goalNouns: `goal aim objective target plan resolution ambition mission intention priority focus dream hope purpose commitment challenge aspiration vision kpi milestone`,
};

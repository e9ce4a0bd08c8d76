import { MONTHS, WEEKDAYS } from '../../../time/calendar-names';
import type { TimeVocabulary } from '../language';

export const time: TimeVocabulary = {
  months: MONTHS.join(' '),
  monthShorts: `jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12`,
  weekdays: `${WEEKDAYS.join(' ')} mon tue tues thu thur thurs fri`,
  seasons: `spring summer autumn fall winter`,
  periods: `day week weekend fortnight month quarter half semester trimester term season year decade sprint cycle iteration release half-year century block session yr mo mos mth mths wk qtr`,
  shortUnits: `second sec minute min hour hr mins hrs secs ms millisecond`,
  recurrenceAdverbs: `daily=day nightly=day weekly=week biweekly=week bi-weekly=week fortnightly=week monthly=month bimonthly=month bi-monthly=month quarterly=quarter yearly=year annually=year annual=year weekdays=week weekends=week mornings=day evenings=day everyday=day`,
  recurringUnits: `day=day night=day morning=day evening=day afternoon=day weekday=day week=week weekend=week fortnight=week sprint=week month=month quarter=quarter year=year`,
  recurringShorts: `wk=week mo=month yr=year d=day w=week qtr=quarter`,
  eachWords: `each every per any a an`,
  occasions: `morning evening afternoon night weekday weekend meeting session lesson class release sprint commit pr time meal workout standup stand-up retro one-on-one 1:1 call shift visit administration payday semester term
    run practice rehearsal review interview deploy deployment paycheck pay-check presentation conversation`,
  routine: `bed bedtime breakfast lunch dinner work school noon midday midnight sunrise sunset dawn dusk sleep class meeting morning night evening meal gym practice workout standup now then default design nature hand example heart myself yourself ourselves oneself accident chance law phone email mail foot car bus train bike plane post`,
  events: `birthday graduation launch review appraisal wedding anniversary holiday holidays vacation exam exams finals conference interview retirement deadline meeting summit event
    marathon race match game tournament competition recital concert show exhibition performance audition presentation demo release go-live golive kickoff kick-off retreat offsite off-site retro retrospective
    checkpoint check-in checkin one-on-one 1:1 appointment trip move relocation surgery delivery birth due-date school course audit inspection election christmas easter thanksgiving halloween season
    festival camp ceremony reunion defence defense viva thesis submission probation contract visa lease sprint term semester year month quarter week weekend spring summer autumn fall winter
    evaluation assessment promotion cycle migration sunset renewal expiry expiration end finish close completion midterm midterms mid-term midpoint half-time halftime prom bonus payday tryouts discharge admission kickstarter hackathon session lesson class period birthday's
    freeze ipo merger harvest frost fair championship championships playoff playoffs debut gala banquet symposium congress expo convention internship apprenticeship
    placement orientation commencement baptism christening communion sabbatical hearing trial verdict handover cutover rollout semifinal semifinals regatta derby census referendum
    eclipse monsoon thaw departure homecoming pageant olympiad bootcamp workshop preseason offseason off-season opener fundraiser auction
    twenties thirties forties fifties sixties seventies pregnancy honeymoon recess sprint's`,
  stays: `holiday vacation break sabbatical leave internship apprenticeship placement residency retreat camp fellowship honeymoon trip offseason
    off-season preseason probation expedition tour exchange pregnancy recess residence stay semester term`,
  turns: `graduating, retiring, moving to, moving into, moving out, moving house, relocating, emigrating, getting married, marrying, giving birth, turning,
    starting university, starting college, starting school, starting my, starting secondary school, starting high school, starting grad school, starting the new job, starting a new job,
    leaving school, leaving university, leaving college, leaving for, leaving my job, finishing school, finishing university, finishing college, finishing high school, finishing my, having kids,
    having children, having a baby, becoming a parent, becoming a father, becoming a mother, joining the, entering the`,
  feasts: `lent, advent, whitsun, pentecost, michaelmas, hogmanay, burns night, bonfire night, guy fawkes night, boxing day, good friday, ash wednesday, palm sunday, st . patrick's day, saint patrick's day,
    fourth of july, 4 th of july, valentine's, valentines day, mothers day, fathers day, veterans day, presidents day, mlk day, columbus day, juneteenth, cinco de mayo, mardi gras, bastille day, canada day, australia day,
    anzac day, women's day, international women's day, earth day, pi day, april fools, april fools day, groundhog day, remembrance day, armistice day, all saints ' day, holi, nowruz, rosh hashanah, yom kippur, sukkot,
    shavuot, eid al-fitr, eid al-adha, vesak, songkran, obon, golden week, spring festival, cyber monday, prime day, giving tuesday, super bowl, super bowl sunday, world cup, olympics, winter olympics,
    summer olympics, paralympics, oktoberfest, half term, half-term, half term break, summer solstice, winter solstice, solstice, equinox, bank holiday, election day, opening day, race day, match day, game day,
    graduation day, wedding day, launch day, release day, demo day, exam day, moving day, tax day, prom night, parents ' evening, open day, sports day, results day, meet day, due date, expected due date, year end,
    twelfth night, candlemas, st . nicholas day, christmas, christmas day, christmas eve, christmas break, xmas, new year, new year's, new year's eve, new year's day, new years, new years eve, easter, thanksgiving, halloween, black friday, valentine's day, diwali, eid, ramadan, passover, hanukkah, chinese new year, lunar new year, labor day, labour day, memorial day, independence day, mother's day, father's day, st patrick's day, midsummer, carnival`,
  vagueDeadlines: `asap, a . s . a . p, as soon as possible, as quickly as possible, someday, some day, one day, soon, very soon, sooner or later, eventually, at some point, sometime, some time, when i have time, when i get time, when i can, when possible,
    when time permits, whenever possible, whenever i can, in the future, in the near future, in the long run, in the long term, in the short term, over time, in due course, down the road, down the line, one of these days, at the earliest convenience, before long, by and by,
    in the years to come, later on, as soon as i can, when i'm ready, at your earliest convenience, in my lifetime, when the time is right, in a while`,
  past: `since, ago, last, past, previous, previously, back in, as of, starting, starting from, beginning, from, started in, started on, until now, so far, established in, founded in, born in, after, following, dated, circa, edition, copyright, up from, down from`,
  shorthand: `cob eob eoy eom eod eoq eow eofy ytd yearend year-end monthend month-end quarter-end midyear mid-year tomorrow tonight today h1 h2 q1 q2 q3 q4`,
};

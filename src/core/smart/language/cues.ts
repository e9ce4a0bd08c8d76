import type { Words } from './language';

/**
 * Cues: the words by which the recognisers know where they are. Each is named after what it does, or, where it has many uses,
 * after what it is in English. Some hold signs too (`- to or`); a language without such a word leaves the list empty.
 */
export const enum Cue {
  // Single words of grammar, named after what they are in English.

  /** `a review`. */
  article,
  /** `for a day`, `the end of a day`. */
  a,
  /** `the end of June`. */
  the,
  /** `the end of June`, `20 of them`. */
  of,
  /** `to qualify for`, `from 3 to 5`. */
  to,
  /** `from 3 to 5`, `two weeks from now`. */
  from,
  /** Opens a range of time: `from June to August`. */
  fromBetween,
  /** `by June`, `by running`. */
  by,
  /** `for six months`. */
  for,
  /** `at graduation`. */
  at,
  /** `in 2027`. */
  in,
  /** `within two days`. */
  within,
  /** `30 days without sugar`. */
  without,
  /** `with a six-week deadline`. */
  with,
  /** `the top five bugs`: so many of them; a rank in `a top 10 company`. */
  top,
  /** `among the top 10`. */
  among,
  /** Links the first day of a week's run with its last: `Monday to Friday`. */
  toThrough,
  /** Short names of days that are other words without a capital: `Wed`. */
  shortDay,
  /** `more than`. */
  than,
  /** `as soon as`, `as I grow`. */
  as,
  /** `so a reader can follow it`. */
  so,
  /** `a year and a half`. */
  and,
  /** `up to the end of May`. */
  up,
  /** `after six weeks`, at the start. */
  after,
  /** `ahead of`. */
  ahead,
  /** `prior to`. */
  prior,
  /** `latest by`. */
  latest,
  /** `no later than`. */
  later,
  /** `upon graduation`. */
  upon,
  /** `through June`. */
  through,
  /** `using Python`. */
  using,
  /** `learn about`. */
  about,
  /** `all summer`. */
  all,
  /** `my next review`. */
  next,
  /** `the very end of`. */
  very,
  /** `the most famous`. */
  most,
  /** `has been published`. */
  been,
  /** `per week`. */
  per,
  /** Before a period that comes again: `three days a week`. */
  anEach,
  /** `each expense`. */
  eachEvery,
  /** Before what recurs: `every week`. */
  each,
  /** After `twice`: `twice every week`. */
  perEach,
  /** Before an event that comes again: `each review`. */
  anEachAny,
  /** Between an amount and its period: `per week`, `/month`. */
  perSign,
  /** A rate behind a thing: `a book a week`. */
  aPer,
  /** Before a day: `starting on Monday`. */
  onIn,
  /** Before weekdays in the plural: `on Mondays`. */
  onAt,

  // Days, periods and their edges.

  /** `3rd`. */
  ordinalEnding,
  /** Between a month and its year: `June of 2027`. */
  yearLink,
  /** `the first of June`. */
  ordinalWord,
  /** `CW 23`, `2027-W40`. */
  calendarWeek,
  /** `FY 27`. */
  fiscalYear,
  /** `Q 3`. */
  quarterOrHalf,
  /** `the 2nd half`. */
  quarterHalf,
  /** `the second quarter`. */
  partOfYear,
  /** Behind a period: `the spring semester`. */
  periodNoun,
  /** `the second quarter of 2027`. */
  ofIn,
  /** `the third quarter of this year`. */
  theThisNext,
  /** `this year's conference`. */
  demonstrative,
  /** `this month`, `next month`. */
  thisNext,
  /** `my next year`. */
  periodDeterminer,
  /** `the coming fiscal year`. */
  periodAdjective,
  /** `this year end`. */
  endOrGenitive,
  /** `year end`. */
  end,
  /** `year's end`. */
  endClose,
  /** `the next six months`. */
  durationDeterminer,
  /** Before the amount of a time: `about six months`. */
  durationModifier,
  /** Between amount and unit: `six full months`. */
  unitModifier,
  /** `in a year's time`. */
  genitiveUnit,
  /** `in a year's time`, `the time I leave`. */
  time,
  /** `half a year`, `by half`. */
  half,
  /** `a couple of weeks`. */
  couple,
  /** `a week`. */
  articleSingle,
  /** Between two numbers: `3 to 5`. */
  rangeLink,
  /** `the end of`. */
  edge,
  /** `at end of each month`. */
  edgeEach,
  /** `the last day of`. */
  edgeDay,
  /** `the last Friday of`. */
  edgeUnit,
  /** `early June`, `my mid-thirties`. */
  earlyLate,
  /** `COB Friday`. */
  closeOfDay,
  /** `from now to June`. */
  now,
  /** `two weeks from now`. */
  nowToday,
  /** `from June to August`. */
  rangeEnd,

  // What makes a point or span of time a deadline, or takes it away.

  /** `by June`, `no later than June`. */
  deadlineOpener,
  /** `within six weeks`. */
  spanOpener,
  /** `on Friday`. */
  dayOpener,
  /** `up to the end of May`. */
  toUntil,
  /** `when I turn 30`. */
  whenOnce,
  /** `when I turn 30`. */
  iWe,
  /** `I turn 30`. */
  turning,
  /** `due Friday`. */
  dueWord,
  /** Between `due` and the date: `due date is`. */
  dueLink,
  /** `this evening`. */
  dayPart,
  /** `the rest of the year`. */
  restOf,
  /** `EOY`. */
  deadlineByItself,
  /** `today's`. */
  genitive,
  /** `all day` bounds nothing. */
  noWholePeriod,
  /** `all summer long`. */
  long,
  /** `no later than`. */
  noNot,
  /** `by about June`. */
  approximately,
  /** `by 5 pm on Friday`. */
  onComma,
  /** `before school starts`. */
  happens,
  /** `before my parents visit`. */
  comeAndGo,
  /** `before they come home`, `before she is born`. */
  happensBehind,
  /** A name after a date dates too: `before the June freeze`. */
  beforeNamed,
  /** `by 5 pm`. */
  clockUnit,
  /** `at 6:30`, `before 22:00`. */
  clockPreposition,
  /** `over the course of a year`. */
  course,
  /** `a six-month period`. */
  stretch,
  /** `in a one month period`. */
  spanNoun,
  /** `time frame`. */
  frame,
  /** `over the course of`. */
  theA,
  /** `a six-month period`. */
  stretchArticle,
  /** `in time for`. */
  inInside,
  /** `in my second year`. */
  spanPossessive,
  /** `in six months' time`. */
  timeAhead,
  /** `for my birthday`. */
  birthday,
  /** `over the holidays`. */
  overDuring,
  /** `at year end`. */
  atMoment,
  /** Before a date inside a name: `the Q3 report`. */
  namePossessive,
  /** `next year plan`: the period belongs to the name. */
  compoundHead,
  /** `timeline: 6 weeks`. */
  timeLabel,
  /** `the week of 5 May`. */
  weekOf,
  /** `I have six weeks to`. */
  haveMyself,
  /** `two years ago`. */
  ago,
  /** `over the last year`. */
  pastSpan,
  /** `over my last year`. */
  pastPossessive,
  /** `last year`. */
  last,
  /** `one day`, `some day`. */
  oneSome,
  /** `one day`, `for a day`. */
  day,
  /** Before `one day` it is an amount: `in one day`. */
  datedBefore,
  /** `within a few weeks`. */
  vagueOpener,
  /** `a few weeks`, `the coming months`. */
  vagueAmount,
  /** `soon`, but not `as soon as`. */
  soon,
  /** Base forms: `the battery lasts for a week` is its measure. */
  endures,
  /** `the battery should last`. */
  enduresModal,
  /** `in one session`: too short to bound a goal. */
  sessionBlock,
  /** `within two days`. */
  days,
  /** `reply within a day`: the measure of a response. */
  responds,
  /** `within two days of each request`. */
  eachTimeLink,
  /** `within two days of receipt`. */
  eachTime,

  // Events that can be dated, and what recurs.

  /** `before I turn 30`. */
  personWho,
  /** `before turning 30`. */
  turningAge,
  /** `at age 40`. */
  age,
  /** `my thirties`. */
  decadeOfLife,
  /** `my 30s`, `the 1990s`. */
  pluralOfNumber,
  /** `maternity leave`. */
  leave,
  /** Needs no article: `over holidays`. */
  holidays,
  /** `ski season`. */
  eventCompound,
  /** Plural, yet one event: `finals`. */
  pluralEvent,
  /** `the review in May`. */
  eventDate,
  /** `before I go to bed`: what one does every day ends nothing. */
  daily,
  /** What an event's description ends at: `before I move and …`. */
  eventStop,
  /** `by the end of each month`. */
  edgeOfEach,
  /** `by the annual review`. */
  eventAdjective,
  /** `by my annual review`. */
  eventOpener,
  /** `every other week`. */
  eachModifier,
  /** `2 x /week`. */
  timesSign,

  // Numbers that measure, and numbers that only name.

  /** `two hundred and ten`. */
  numberPart,
  /** `no. 3`. */
  numberAbbreviation,
  /** Before a noun with a number: `in chapter 3`. */
  namingContext,
  /** `12 years old`. */
  old,
  /** A race: `a 10K`. */
  thousand,
  /** `a 10K race`, `my 5k time`. */
  race,
  /** `10K race`. */
  raceBehind,
  /** `age 30`. */
  aged,
  /** `10 years of experience`. */
  yearUnit,
  /** `10 years of experience`. */
  experience,
  /** `to my two kids`. */
  amountBeforeOwned,
  /** `a team of 5`. */
  groupOf,
  /** `the one`, `one of them`. */
  one,
  /** After a currency sign: `$5m`. */
  million,
  /** `to the same day`. */
  same,
  /** `from 3 days to same-day`. */
  changeTarget,
  /** `from 3 to 5`. */
  changeLink,
  /** `from about 3`. */
  approximateArticle,
  /** `from a C to a B`. */
  grade,
  /** `A grades`. */
  grades,
  /** `at least twice`. */
  timesLimit,
  /** `a double` is no factor. */
  noFactor,
  /** `by half`. */
  byInAt,
  /** `a third of`. */
  aOne,
  /** `half the cost`. */
  halfOf,
  /** `another hour a day`. */
  another,
  /** `an extra hour a day`. */
  unitAdjective,
  /** `under an hour`. */
  limit,

  // What a deadline belongs to.

  /** Opens a deadline and nothing else: `by June`. */
  saysByWhen,
  /** Opens a reason that is so already: `because the lease ends`. */
  cause,
  /** In front of the words that open a reason. */
  coordinatorOrComma,
  /** Opens a condition, or what goes on meanwhile: `if the budget is approved`. */
  subordinator,
  /** `instead of waiting until May`. */
  contrast,
  /** `instead of waiting until May`. */
  contrastBehind,
  /** Before a deadline that is refused: `not in May`. */
  contrastBefore,
  /** Leads back to the act: `not in May but by June`. */
  but,
  /** `the contract ending in May`. */
  endsLater,
  /** Relatives behind which somebody learns something, as in `learn how to`. */
  asks,
  /** Base forms: `keep it there until May`. */
  holds,

  // Where clauses begin, and their verbs.

  /** `To qualify for the team, I will …`. */
  subjectAfterReason,
  /** What goes on meanwhile: `while keeping my job`. */
  goesOn,
  /** Between clauses: `run and swim`. */
  coordinator,
  /** Between clauses, before the verb: `, and then also run`. */
  coordinatorFiller,
  /** Before a further method: `and by running`. */
  evidenceCoordinator,
  /** `which lets me …`, `this will help …`. */
  gainSubject,
  gainModal,
  gains,
  /** `as I want to …`, `since my team lacks …`. */
  causal,
  /** What `as` gives a reason with, rather than a manner: `as I speak`. */
  causalVerb,
  /** `so a reader can follow it`. */
  consequenceModal,
  /** `so nobody has to wait`. */
  hasTo,
  /** `through paid ads`. */
  methodPreposition,
  /** `start using` gives no method. */
  usingComplement,
  /** A verb's own preposition: `to focus on sales`. */
  objectPreposition,
  /** `be promoted`. */
  being,
  /** `the student will`. */
  subjectModal,
  /** `the student will be`. */
  afterModal,
  /** `Maria wants to`. */
  wishes,
  /** `each of us`. */
  subjectPreposition,
  /** `my goal is`. */
  announces,
  /** `my goal is to`. */
  toBe,
  /** Before a participle: `I've finished`. */
  have,
  /** The base form that takes an object and a participle: `have it repaired`. */
  haveVerb,
  /** `hand back the keys`. */
  particle,
  /** Between verb and object: `clean up`. */
  objectParticle,
  /** `kayak down every river`. */
  everyOne,
  /** `fit into my dress`. */
  placePreposition,
  /** Behind a noun: `the design of`. */
  nounSign,
  /** `stop smoking`. */
  abstains,
  /** `help my team pass`. */
  causedPeople,
  /** The numbers behind it measure nothing. */
  because,
  /** `more than last year`. */
  comparedPast,
  /** Deadlines that bound no stretch: `by June`. */
  openDeadline,
  /** `no sugar for 30 days`. */
  no,
  /** The base form of the verb: `save for a car`. */
  saves,
  /** `put money aside for a car`. */
  aside,
  /** Where one saves: `for an emergency fund`. */
  fund,
  /** `my house down payment`. */
  benefitBehind,
  /** `for college`. */
  benefitWithoutPossessive,

  // What a noun phrase names.

  /** `something new`. */
  unnamed,
  /** Participles of direction verbs that compare nothing: `limited edition`. */
  pastAdjective,
  /** `my own business`. */
  own,
  /** Praise as a noun: `a quality product`. */
  praiseNoun,
  /** Superlatives that single out nothing: `the best product`. */
  praise,
  /** `the highest mountain in Wales`. */
  singledOutBy,
  /** `my personal best`. */
  record,
  /** `my personal best`. */
  recordOf,
  /** One's own, yet without a name: `my tasks`. */
  ownNothings,
  /** What follows `of` counts: `a list of books`. */
  container,
  /** `the strategy and factory patterns`. */
  definite,
  /** `the strategy and factory patterns`. */
  modifierLink,
  /** Ends a phrase even in a title. */
  andOr,
  /** Opens no thing behind an article. */
  thatWhich,
  /** `that app`. */
  that,
  /** `a tool that counts words`. */
  relative,
  /** Narrows a thing down: `sushi in Tokyo`. */
  place,
  /** `sushi in Tokyo`. */
  namedPlace,
  /** A state to reach: `the site is live`. */
  state,
  /** `in production`. */
  stateIn,
  /** `has been published`. */
  beenBeing,
  /** `the site and the app are live`. */
  subjectLink,
  /** `the site is live`. */
  isAre,
  /** `sign us up to Oxfam`. */
  pronounObject,
  /** `get me into Oxford`. */
  pronounLink,
  /** As an object, it counts times: `exercise more`. */
  more,
  /** `so often`. */
  muchOften,
  /** `too much`. */
  soToo,
  /** `an hour earlier`. */
  earlierLater,
  /** `about later`: no comparison. */
  aboutTo,
  /** `once more`. */
  noLater,
  /** `for 60 days`. */
  boundedBy,
  /** `learn how to prune`. */
  howWhenTo,
  /** `learn why the sky is blue`. */
  howWhy,
  /** `learn the subject`. */
  field,
  /** `apply the method in my team`. */
  useApply,
  /** `decide if …`. */
  clauseObject,
  /** `my first marathon`. */
  first,
  /** `debt free`. */
  free,
  /** Base forms; with `a`, what one does once: `ride a horse`. */
  once,
  /** The base form that takes a sport: `go skiing`. */
  outing,

  // Acts and states that the plain rules would misread.

  /** Base forms: `try surfing`. */
  tries,
  /** Tells nothing about what is tried: `try new foods`. */
  unfamiliar,
  /** Base forms with a place to sleep: `stay in a castle`. */
  stays,
  /** `stay in a castle`. */
  lodging,
  /** Events beside those that date: `be at the opening`. */
  gathering,
  /** `be at the top`: no event. */
  position,
  /** Base forms of a change of role: `progress from nurse to ward manager`. */
  rises,
  /** `move to a managerial role`. */
  roleNoun,
  /** `advance to ward manager`. */
  toInto,
  /** Base forms: `become fluent in Thai`. */
  becomes,
  /** `become fluent in Thai`. */
  skilled,
  /** `become fluent in Thai`. */
  skilledIn,
  /** Base forms: `live in Lisbon`. */
  resides,
  /** Behind a thing, how one sees it: `watch the final live`. */
  behind,
  /** Base forms without an end: `continue the programme`. */
  continues,
  /** `on a more regular basis`. */
  basis,
  /** What others can watch somebody do: `demonstrate the correct lifting technique`. */
  performed,
  /** What goes on and can be completed: `complete the app development`. */
  process,
  /** Base forms: `complete the app development`. */
  finishes,
  /** In brackets, with a number, where it starts: `(now 30)`, `(was 12)`. */
  currentLevel,
  /** Base forms that mean nothing by themselves: `get my act together`. */
  lightVerb,
  /** What stands for something else behind them: `find my voice`, `get into the swing of things`. */
  figure,
  /** The base form that takes a person: `marry my neighbour`. */
  marries,
  /** `the love of my life` is a person. */
  beloved,
  /** `the love of my life`. */
  life,
  /** Base forms that take a state: `make people happy`. */
  makes,
  /** Base forms that take one's own condition: `reach contentment`. */
  attains,
  /** Base forms of verbs in two words that leave nothing: `max out my allowances`, `pay off loans`. */
  exhausts,
  /** Base forms whose result is a figure: `calculate my expenses`. */
  computes,
  /** `learn everything about Kubernetes`. */
  everything,
  /** Base forms of activities that end with their object: `the shed is painted`. */
  endsWithThing,
  /** Base forms of crafts: `learn to knit`. */
  craft,
  /** Base forms that put something before others: `present our results at a conference`. */
  shows,
  /** Participles that look like the base form: `the tent is put up`. */
  unchangedPast,
  /** Counts others instead of being a thing: `number of tickets resolved`. */
  tally,
  /** Before praise as a noun: `high quality`. */
  degree,
  /** Things of which praise makes no named one: `a good job`. */
  praisedNothing,

  // Questions and reports

  /** `How do I`, `which language`. */
  questionWord,
  /** Opens nothing but a question: `whether to stay`, `what's next`. */
  asksAlways,
  /** Behind a question word: `what if`, `what about`. */
  questionBehind,
  how,
  /** Auxiliaries that open a question and nothing else: `is it`, `should we`. */
  asksByItself,
  /** Those that do so before a pronoun or an owner: `can I`, `can my team`; not `can tomatoes`. */
  asksOf,
  /** Those that do so before a pronoun alone: `do I`, not `do my taxes`. */
  asksOfPerson,
  /** Pronouns that stand for who acts. */
  subject,
  /** Who speaks, also with an auxiliary: `I`, `we've`. */
  speaker,
  /** `was`, `didn't`. */
  pastAuxiliary,
  /** `had better`. */
  better,
  /** `would have`. */
  wouldHave,
  /** Past forms that no list of verbs has. */
  pastForm,
  /** What has the ending of a regular past form. */
  regularPast,
  /** Past forms that are no participles. */
  told,
  /** Past forms that are a base form of another verb: `found a company`. */
  alsoBase,
  /** `I am`, `I'm`. */
  speakerIs,
  /** `I am done with`. */
  done,
  /** Pronouns whose verb ends in `s`. */
  heShe,
  /** With `have` and before `to`, what is still ahead: `I've always wanted to`. */
  wished,
  /** Participles that are like the base form, beside those that are like the past form as well. */
  unchangedParticiple,
  /** `I'll`. */
  intends,
  /** Base forms of wishes: `and want to`. */
  aims,
  yesterday,
  /** `so far`. */
  soFar,

  // Rewrites

  /** Opens when something is done, once or on each occasion that nobody counts: `after work`. */
  opensTime,
  /** Opens each occasion: `whenever I finish a chapter`. */
  whenever,

  // Other languages

  /** Frequent words that only other languages have. */
  elsewhere,
  /** The same, but also a part of names: `Rio de Janeiro`. */
  elsewhereInNames,
  /** Words of this language's grammar that others have too. */
  elsewhereToo,

  // Headings that name what is written instead of a goal

  /** `goals`, `vision`, `plan`. */
  writing,
  /** Several of them, whatever they are about: `fitness goals`. */
  writings,
  /** What kind of writing it is: `personal development plan`, `goal statement`. */
  writingKind,
  /** Before a colon; what follows is no goal: `Mentee: Ana`. */
  fieldName,

  // Cues known by their form.

  /** `q3`, `h1`, `fy27`. */
  calendarCode,
  /** `q3`, `h1` alone. */
  quarterCode,
  /** The rest of `2Q27`. */
  quarterBehind,
  /** `fy27`. */
  fiscalYearCode,
  /** What has the form of a gerund: `kayaking`. */
  gerund,
  /** `nicotine-free`, which can be checked, but not `stress-free`. */
  freeOf,
  /** An abstract noun of a condition: `contentment`. */
  condition,
  /** How something is done: `happily`. */
  manner,
  /** Who follows a trade: `notary`, `beekeeper`. */
  trade,
  /** A level that a scale names: `B2`, `N3`. */
  levelCode,
  /** Of forms that are not the base: participles that are no past form. */
  participleOnly,
  /** A word by whose letters one knows that it is of another language. */
  lettersElsewhere,
  /** The ending of an infinitive of another language that stands in front: `courir`. */
  infinitiveInFront,
  /** Of one that stands behind: `laufen`. */
  infinitiveBehind,
}

/** Cues for which a language gives the source of a regular expression that the word, in lower case, has to match. */
export type CueOfForm =
  | Cue.calendarCode
  | Cue.quarterCode
  | Cue.quarterBehind
  | Cue.fiscalYearCode
  | Cue.gerund
  | Cue.regularPast
  | Cue.freeOf
  | Cue.condition
  | Cue.manner
  | Cue.levelCode
  | Cue.participleOnly
  | Cue.lettersElsewhere
  | Cue.infinitiveInFront
  | Cue.infinitiveBehind
  | Cue.trade;
export type CueVocabulary = Readonly<Record<Exclude<Cue, CueOfForm>, Words>>;
export type CuePatterns = Readonly<Record<CueOfForm, string>>;

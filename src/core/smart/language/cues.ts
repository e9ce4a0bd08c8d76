import type { Words } from './language';

/**
 * Cues: the words by which the recognisers know where they are. A cue may hold signs (`- to or`). Each is named after what it
 * does, or, where it has many uses, after what it is in English; a language without such a word leaves the list empty.
 */
export interface CueVocabulary
  extends FunctionCues, TimePointCues, DeadlineCues, EventCues, AmountCues, ClauseCues, ThingCues {}

export type CueName = keyof CueVocabulary | keyof CuePatterns;

/** Single words of grammar, named after what they are in English. */
export interface FunctionCues {
  /** `a review`. */
  readonly article: Words;
  /** `for a day`, `the end of a day`. */
  readonly a: Words;
  /** `the end of June`. */
  readonly the: Words;
  /** `the end of June`, `20 of them`. */
  readonly of: Words;
  /** `to qualify for`, `from 3 to 5`. */
  readonly to: Words;
  /** `from 3 to 5`, `two weeks from now`. */
  readonly from: Words;
  /** Opens a range of time: `from June to August`. */
  readonly fromBetween: Words;
  /** `by June`, `by running`. */
  readonly by: Words;
  /** `for six months`. */
  readonly for: Words;
  /** `at graduation`. */
  readonly at: Words;
  /** `in 2027`. */
  readonly in: Words;
  /** `inside six weeks`. */
  readonly inside: Words;
  /** `within two days`. */
  readonly within: Words;
  /** `30 days without sugar`. */
  readonly without: Words;
  /** `more than`. */
  readonly than: Words;
  /** `as soon as`, `as I grow`. */
  readonly as: Words;
  /** `so a reader can follow it`. */
  readonly so: Words;
  /** `a year and a half`. */
  readonly and: Words;
  /** `up to the end of May`. */
  readonly up: Words;
  /** `after six weeks`, at the start. */
  readonly after: Words;
  /** `ahead of`. */
  readonly ahead: Words;
  /** `prior to`. */
  readonly prior: Words;
  /** `latest by`. */
  readonly latest: Words;
  /** `no later than`. */
  readonly later: Words;
  /** `upon graduation`. */
  readonly upon: Words;
  /** `through June`. */
  readonly through: Words;
  /** `using Python`. */
  readonly using: Words;
  /** `learn about`. */
  readonly about: Words;
  /** `all summer`. */
  readonly all: Words;
  /** `my next review`. */
  readonly next: Words;
  /** `the very end of`. */
  readonly very: Words;
  /** `the most famous`. */
  readonly most: Words;
  /** `has been published`. */
  readonly been: Words;
  /** `per week`. */
  readonly per: Words;
  /** Before a period that comes again: `three days a week`. */
  readonly anEach: Words;
  /** `each expense`. */
  readonly eachEvery: Words;
  /** Before what recurs: `every week`. */
  readonly each: Words;
  /** After `twice`: `twice every week`. */
  readonly perEach: Words;
  /** Before an event that comes again: `each review`. */
  readonly anEachAny: Words;
  /** Between an amount and its period: `per week`, `/month`. */
  readonly perSign: Words;
  /** A rate behind a thing: `a book a week`. */
  readonly aPer: Words;
  /** Before a day: `starting on Monday`. */
  readonly onIn: Words;
  /** Before weekdays in the plural: `on Mondays`. */
  readonly onAt: Words;
}

/** Days, periods and their edges. */
export interface TimePointCues {
  /** `3rd`. */
  readonly ordinalEnding: Words;
  /** Between a month and its year: `June of 2027`. */
  readonly yearLink: Words;
  /** `the first of June`. */
  readonly ordinalWord: Words;
  /** `CW 23`. */
  readonly calendarWeek: Words;
  /** `FY 27`. */
  readonly fiscalYear: Words;
  /** `Q 3`. */
  readonly quarterOrHalf: Words;
  /** `the 2nd half`. */
  readonly quarterHalf: Words;
  /** `the second quarter`. */
  readonly partOfYear: Words;
  /** Behind a period: `the spring semester`. */
  readonly periodNoun: Words;
  /** `the second quarter of 2027`. */
  readonly ofIn: Words;
  /** `the third quarter of this year`. */
  readonly theThisNext: Words;
  /** `this year's conference`. */
  readonly demonstrative: Words;
  /** `this month`, `next month`. */
  readonly thisNext: Words;
  /** `my next year`. */
  readonly periodDeterminer: Words;
  /** `the coming fiscal year`. */
  readonly periodAdjective: Words;
  /** `this year end`. */
  readonly endOrGenitive: Words;
  /** `year end`. */
  readonly end: Words;
  /** `year's end`. */
  readonly endClose: Words;
  /** `the next six months`. */
  readonly durationDeterminer: Words;
  /** Before the amount of a time: `about six months`. */
  readonly durationModifier: Words;
  /** Between amount and unit: `six full months`. */
  readonly unitModifier: Words;
  /** `in a year's time`. */
  readonly genitiveUnit: Words;
  /** `in a year's time`, `the time I leave`. */
  readonly time: Words;
  /** `half a year`, `by half`. */
  readonly half: Words;
  /** `a couple of weeks`. */
  readonly couple: Words;
  /** `a week`. */
  readonly articleSingle: Words;
  /** Between two numbers: `3 to 5`. */
  readonly rangeLink: Words;
  /** `the end of`. */
  readonly edge: Words;
  /** `at end of each month`. */
  readonly edgeEach: Words;
  /** `the last day of`. */
  readonly edgeDay: Words;
  /** `the last Friday of`. */
  readonly edgeUnit: Words;
  /** `early June`, `my mid-thirties`. */
  readonly earlyLate: Words;
  /** `COB Friday`. */
  readonly closeOfDay: Words;
  /** `from now to June`. */
  readonly now: Words;
  /** `two weeks from now`. */
  readonly nowToday: Words;
  /** `from June to August`. */
  readonly rangeEnd: Words;
}

/** What makes a point or span of time a deadline, or takes it away. */
export interface DeadlineCues {
  /** `by June`, `no later than June`. */
  readonly deadlineOpener: Words;
  /** `within six weeks`. */
  readonly spanOpener: Words;
  /** `on Friday`. */
  readonly dayOpener: Words;
  /** `up to the end of May`. */
  readonly toUntil: Words;
  /** `when I turn 30`. */
  readonly whenOnce: Words;
  /** `when I turn 30`. */
  readonly iWe: Words;
  /** `I turn 30`. */
  readonly turning: Words;
  /** `due Friday`. */
  readonly dueWord: Words;
  /** Between `due` and the date: `due date is`. */
  readonly dueLink: Words;
  /** `this evening`. */
  readonly dayPart: Words;
  /** `the rest of the year`. */
  readonly restOf: Words;
  /** `EOY`. */
  readonly deadlineByItself: Words;
  /** `today's`. */
  readonly genitive: Words;
  /** `all day` bounds nothing. */
  readonly noWholePeriod: Words;
  /** `all summer long`. */
  readonly long: Words;
  /** `no later than`. */
  readonly noNot: Words;
  /** `by about June`. */
  readonly approximately: Words;
  /** `by 5 pm on Friday`. */
  readonly onComma: Words;
  /** `before school starts`. */
  readonly happens: Words;
  /** A name after a date dates too: `before the June freeze`. */
  readonly beforeNamed: Words;
  /** `by 5 pm`. */
  readonly clockUnit: Words;
  /** `over the course of a year`. */
  readonly course: Words;
  /** `a six-month period`. */
  readonly stretch: Words;
  /** `in a one month period`. */
  readonly spanNoun: Words;
  /** `time frame`. */
  readonly frame: Words;
  /** `over the course of`. */
  readonly theA: Words;
  /** `a six-month period`. */
  readonly stretchArticle: Words;
  /** `in time for`. */
  readonly inInside: Words;
  /** `in my second year`. */
  readonly spanPossessive: Words;
  /** `in six months' time`. */
  readonly timeAhead: Words;
  /** `for my birthday`. */
  readonly birthday: Words;
  /** `over the holidays`. */
  readonly overDuring: Words;
  /** `at year end`. */
  readonly atMoment: Words;
  /** Before a date inside a name: `the Q3 report`. */
  readonly namePossessive: Words;
  /** `next year plan`: the period belongs to the name. */
  readonly compoundHead: Words;
  /** `timeline: 6 weeks`. */
  readonly timeLabel: Words;
  /** `the week of 5 May`. */
  readonly weekOf: Words;
  /** `I have six weeks to`. */
  readonly haveMyself: Words;
  /** `two years ago`. */
  readonly ago: Words;
  /** `over the last year`. */
  readonly pastSpan: Words;
  /** `over my last year`. */
  readonly pastPossessive: Words;
  /** `last year`. */
  readonly last: Words;
  /** `one day`, `some day`. */
  readonly oneSome: Words;
  /** `one day`, `for a day`. */
  readonly day: Words;
  /** Before `one day` it is an amount: `in one day`. */
  readonly datedBefore: Words;
  /** `soon`, but not `as soon as`. */
  readonly soon: Words;
  /** Base forms: `the battery lasts for a week` is its measure. */
  readonly endures: Words;
  /** `the battery should last`. */
  readonly enduresModal: Words;
  /** `in one session`: too short to bound a goal. */
  readonly sessionBlock: Words;
  /** `within two days`. */
  readonly days: Words;
  /** `reply within a day`: the measure of a response. */
  readonly responds: Words;
  /** `within two days of each request`. */
  readonly eachTimeLink: Words;
  /** `within two days of receipt`. */
  readonly eachTime: Words;
}

/** Events that can be dated, and what recurs. */
export interface EventCues {
  /** `before I turn 30`. */
  readonly personWho: Words;
  /** `before turning 30`. */
  readonly turningAge: Words;
  /** `at age 40`. */
  readonly age: Words;
  /** `my thirties`. */
  readonly decadeOfLife: Words;
  /** `my 30s`, `the 1990s`. */
  readonly pluralOfNumber: Words;
  /** `maternity leave`. */
  readonly leave: Words;
  /** Needs no article: `over holidays`. */
  readonly holidays: Words;
  /** `ski season`. */
  readonly eventCompound: Words;
  /** Plural, yet one event: `finals`. */
  readonly pluralEvent: Words;
  /** `the review in May`. */
  readonly eventDate: Words;
  /** `before I go to bed`: what one does every day ends nothing. */
  readonly daily: Words;
  /** What an event's description ends at: `before I move and …`. */
  readonly eventStop: Words;
  /** `by the end of each month`. */
  readonly edgeOfEach: Words;
  /** `by the annual review`. */
  readonly eventAdjective: Words;
  /** `by my annual review`. */
  readonly eventOpener: Words;
  /** `every other week`. */
  readonly eachModifier: Words;
  /** `2 x /week`. */
  readonly timesSign: Words;
}

/** Numbers that measure, and numbers that only name. */
export interface AmountCues {
  /** `two hundred and ten`. */
  readonly numberPart: Words;
  /** `one day a week`. */
  readonly aEach: Words;
  /** `no. 3`. */
  readonly numberAbbreviation: Words;
  /** Before a noun with a number: `in chapter 3`. */
  readonly namingContext: Words;
  /** `12 years old`. */
  readonly old: Words;
  /** A race: `a 10K`. */
  readonly thousand: Words;
  /** `a 10K race`. */
  readonly race: Words;
  /** `10K race`. */
  readonly raceBehind: Words;
  /** `age 30`. */
  readonly aged: Words;
  /** `10 years of experience`. */
  readonly yearUnit: Words;
  /** `10 years of experience`. */
  readonly experience: Words;
  /** `to my two kids`. */
  readonly amountBeforeOwned: Words;
  /** `a team of 5`. */
  readonly groupOf: Words;
  /** `the one`, `one of them`. */
  readonly one: Words;
  /** After a currency sign: `$5m`. */
  readonly million: Words;
  /** `to the same day`. */
  readonly same: Words;
  /** `from 3 days to same-day`. */
  readonly changeTarget: Words;
  /** `from 3 to 5`. */
  readonly changeLink: Words;
  /** `from about 3`. */
  readonly approximateArticle: Words;
  /** `from a C to a B`. */
  readonly grade: Words;
  /** `at least twice`. */
  readonly timesLimit: Words;
  /** `a double` is no factor. */
  readonly noFactor: Words;
  /** `by half`. */
  readonly byInAt: Words;
  /** `a third of`. */
  readonly aOne: Words;
  /** `half the cost`. */
  readonly halfOf: Words;
  /** `another hour a day`. */
  readonly another: Words;
  /** `an extra hour a day`. */
  readonly unitAdjective: Words;
  /** `under an hour`. */
  readonly limit: Words;
}

/** Where clauses begin, and their verbs. */
export interface ClauseCues {
  /** `To qualify for the team, I will …`. */
  readonly subjectAfterReason: Words;
  /** What goes on meanwhile: `while keeping my job`. */
  readonly goesOn: Words;
  /** Between clauses: `run and swim`. */
  readonly coordinator: Words;
  /** Between clauses, before the verb: `, and then also run`. */
  readonly coordinatorFiller: Words;
  /** Before a further method: `and by running`. */
  readonly evidenceCoordinator: Words;
  /** `so a reader can follow it`. */
  readonly consequenceModal: Words;
  /** `so nobody has to wait`. */
  readonly hasTo: Words;
  /** `through paid ads`. */
  readonly methodPreposition: Words;
  /** `start using` gives no method. */
  readonly usingComplement: Words;
  /** A verb's own preposition: `to focus on sales`. */
  readonly objectPreposition: Words;
  /** `be promoted`. */
  readonly being: Words;
  /** `the student will`. */
  readonly subjectModal: Words;
  /** `the student will be`. */
  readonly afterModal: Words;
  /** `Maria wants to`. */
  readonly wishes: Words;
  /** `each of us`. */
  readonly subjectPreposition: Words;
  /** `my goal is`. */
  readonly announces: Words;
  /** `my goal is to`. */
  readonly toBe: Words;
  /** Before a participle: `I've finished`. */
  readonly have: Words;
  /** The base form that takes an object and a participle: `have it repaired`. */
  readonly haveVerb: Words;
  /** `hand back the keys`. */
  readonly particle: Words;
  /** Between verb and object: `clean up`. */
  readonly objectParticle: Words;
  /** `kayak down every river`. */
  readonly everyOne: Words;
  /** `fit into my dress`. */
  readonly placePreposition: Words;
  /** Behind a noun: `the design of`. */
  readonly nounSign: Words;
  /** `stop smoking`. */
  readonly abstains: Words;
  /** `help my team pass`. */
  readonly causedPeople: Words;
  /** The numbers behind it measure nothing. */
  readonly because: Words;
  /** `more than last year`. */
  readonly comparedPast: Words;
  /** Deadlines that bound no stretch: `by June`. */
  readonly openDeadline: Words;
  /** `no sugar for 30 days`. */
  readonly no: Words;
  /** The base form of the verb: `save for a car`. */
  readonly saves: Words;
  /** `put money aside for a car`. */
  readonly aside: Words;
  /** Where one saves: `for an emergency fund`. */
  readonly fund: Words;
  /** `my house down payment`. */
  readonly benefitBehind: Words;
  /** `for college`. */
  readonly benefitWithoutPossessive: Words;
}

/** What a noun phrase names. */
export interface ThingCues {
  /** `something new`. */
  readonly unnamed: Words;
  /** Participles of direction verbs that compare nothing: `limited edition`. */
  readonly pastAdjective: Words;
  /** `my own business`. */
  readonly own: Words;
  /** Praise as a noun: `a quality product`. */
  readonly praiseNoun: Words;
  /** Superlatives that single out nothing: `the best product`. */
  readonly praise: Words;
  /** `the highest mountain in Wales`. */
  readonly singledOutBy: Words;
  /** `my personal best`. */
  readonly record: Words;
  /** `my personal best`. */
  readonly recordOf: Words;
  /** One's own, yet without a name: `my tasks`. */
  readonly ownNothings: Words;
  /** What follows `of` counts: `a list of books`. */
  readonly container: Words;
  /** `the strategy and factory patterns`. */
  readonly definite: Words;
  /** `the strategy and factory patterns`. */
  readonly modifierLink: Words;
  /** Ends a phrase even in a title. */
  readonly andOr: Words;
  /** Opens no thing behind an article. */
  readonly thatWhich: Words;
  /** `that app`. */
  readonly that: Words;
  /** `a tool that counts words`. */
  readonly relative: Words;
  /** Narrows a thing down: `sushi in Tokyo`. */
  readonly place: Words;
  /** `sushi in Tokyo`. */
  readonly namedPlace: Words;
  /** A state to reach: `the site is live`. */
  readonly state: Words;
  /** `in production`. */
  readonly stateIn: Words;
  /** `has been published`. */
  readonly beenBeing: Words;
  /** `the site and the app are live`. */
  readonly subjectLink: Words;
  /** `the site is live`. */
  readonly isAre: Words;
  /** `sign us up to Oxfam`. */
  readonly pronounObject: Words;
  /** `get me into Oxford`. */
  readonly pronounLink: Words;
  /** As an object, it counts times: `exercise more`. */
  readonly more: Words;
  /** `so often`. */
  readonly muchOften: Words;
  /** `too much`. */
  readonly soToo: Words;
  /** `an hour earlier`. */
  readonly earlierLater: Words;
  /** `about later`: no comparison. */
  readonly aboutTo: Words;
  /** `once more`. */
  readonly noLater: Words;
  /** `for 60 days`. */
  readonly boundedBy: Words;
  /** `learn how to prune`. */
  readonly howWhenTo: Words;
  /** `learn why the sky is blue`. */
  readonly howWhy: Words;
  /** `learn the subject`. */
  readonly field: Words;
  /** `apply the method in my team`. */
  readonly useApply: Words;
  /** `decide if …`. */
  readonly clauseObject: Words;
  /** `my first marathon`. */
  readonly first: Words;
  /** `debt free`. */
  readonly free: Words;
  /** Base forms; with `a`, what one does once: `ride a horse`. */
  readonly once: Words;
  /** The base form that takes a sport: `go skiing`. */
  readonly outing: Words;
}

/** Cues known by their form; each is the source of a regular expression for the whole word in lower case. */
export interface CuePatterns {
  /** `q3`, `h1`, `fy27`. */
  readonly calendarCode: string;
  /** `q3`, `h1` alone. */
  readonly quarterCode: string;
  /** The rest of `2Q27`. */
  readonly quarterBehind: string;
  /** `fy27`. */
  readonly fiscalYearCode: string;
  /** What has the form of a gerund: `kayaking`. */
  readonly gerund: string;
  /** `nicotine-free`, which can be checked, but not `stress-free`. */
  readonly freeOf: string;
}

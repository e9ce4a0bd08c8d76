import { Cue } from './language/cues';
import { message } from '../text/message';
import type { Message } from '../text/message';
import type { TextRange } from '../text/range';
import type { LocalDate } from '../time/local-date';
import { Flag } from './lexicon';
import type { FoundMeasure } from './measures';
import type { Reading } from './reading';
import type { ClauseReading } from './clause-reading';
import { isCue, textRange } from './tokens';
import type { Sentence, Span } from './tokens';
import type { Deadline, Evidence, Gap, Measure, SeveralGoals, VagueVerb } from './verdict';

/** What the statement's words prove, ready to be counted. */
export interface Facts {
  readonly hasWords: boolean;
  /** The whole statement, where it is in another language. */
  readonly unread: readonly Evidence[];
  /** Says what will be done, and to what; both are filled when the statement is specific. */
  readonly action: readonly Evidence[];
  readonly object: readonly Evidence[];
  readonly detail: readonly Evidence[];
  readonly numbers: readonly Evidence[];
  readonly outcomes: readonly Evidence[];
  readonly ways: readonly Evidence[];
  readonly resources: readonly Evidence[];
  readonly reasons: readonly Evidence[];
  readonly deadlines: readonly Deadline[];
  readonly datedDeadlines: readonly Evidence[];
  readonly realDeadlines: readonly Evidence[];
  readonly measures: readonly Measure[];
  readonly vagueVerb: VagueVerb | undefined;
  readonly severalGoals: SeveralGoals | undefined;
  readonly gaps: readonly Gap[];
}

type Entry = Reading['clauses'][number];
type Quote = (span: Span, reason: Message) => Evidence;

export function factsOf(reading: Reading, statement: string, today: LocalDate): Facts {
  const { sentence, numbers, ways, reasons } = reading;
  const quote: Quote = (span, reason) => evidenceAt(statement, textRange(sentence, span), reason);
  const main = reading.clauses.filter(({ clause }) => clause.kind === 'main');
  const abstained = boundedAbstention(reading);
  const concrete = concreteWords(reading, main, abstained);
  const outcomes = outcomesOf(reading, abstained).map((span) =>
    quote(span, message('others can tell whether it is done')),
  );
  const amounts = numbers.filter(isAmount);
  const counted = amounts.map(({ span, measure }) =>
    quote(span, NUMBER_REASONS[measure.kind === 'change' ? 'change' : 'number']),
  );
  const how = ways.filter(({ kind }) => kind !== 'resource').map(({ kind, span }) => quote(span, WAY_REASONS[kind]));
  const resources = ways
    .filter(({ kind }) => kind === 'resource')
    .map(({ kind, span }) => quote(span, WAY_REASONS[kind]));
  const specific = concrete.length > 0;
  const verbs = specific ? [] : contentVerbs(main).map((span) => quote(span, message('a verb with content')));
  const things =
    specific || verbs.length > 0 ? [] : definiteThings(main).map((span) => quote(span, message('something definite')));
  const deadlines = deadlinesOf(reading, statement, today);
  const real = deadlines.filter(({ vague }) => !vague);
  return {
    hasWords: sentence.tokens.some(({ kind }) => kind !== 'sign'),
    unread: [],
    action: specific ? concrete.map(({ act }) => quote(act, message('says what will be done'))) : verbs,
    object: specific
      ? concrete.map(({ act, object }) => quote(object, OBJECT_REASONS[act === object ? 'thing' : 'act']))
      : things,
    detail: [
      ...counted,
      ...how,
      ...closeDescriptions(reading).map((span) => quote(span, message('described closely'))),
    ],
    numbers: counted,
    outcomes,
    ways: [...how, ...resources],
    resources,
    reasons: reasons.map((span) => quote(span, message('why it matters'))),
    deadlines,
    realDeadlines: real.map(({ range }) => evidenceAt(statement, range, message('a deadline'))),
    datedDeadlines: real.flatMap(({ range, date }) =>
      date ? [evidenceAt(statement, range, message('ends on {date}', { date }))] : [],
    ),
    measures: measuresOf(amounts, outcomes),
    vagueVerb: specific ? undefined : vagueVerbOf(main, quote),
    severalGoals: severalGoals(reading),
    gaps: specific ? [] : [gapOf(reading, main)],
  };
}

const NONE: Facts = {
  hasWords: true,
  unread: [],
  action: [],
  object: [],
  detail: [],
  numbers: [],
  outcomes: [],
  ways: [],
  resources: [],
  reasons: [],
  deadlines: [],
  datedDeadlines: [],
  realDeadlines: [],
  measures: [],
  vagueVerb: undefined,
  severalGoals: undefined,
  gaps: [],
};

/** Words of another language prove nothing, and lack nothing that anybody could tell. */
export function unread(statement: string): Facts {
  const text = statement.trim();
  const start = statement.indexOf(text);
  return { ...NONE, unread: [evidenceAt(statement, { start, end: start + text.length }, message('not judged'))] };
}

const OBJECT_REASONS = {
  act: message('what it is done to'),
  thing: message('what will be there'),
} as const;
const NUMBER_REASONS = {
  change: message('a change from one level to another'),
  number: message('a number to reach'),
} as const;
const WAY_REASONS = {
  start: message('where it starts'),
  method: message('how it will be done'),
  resource: message('time or resources'),
} as const;

/** Not a time of day, which one keeps or not. */
function isAmount({ measure }: FoundMeasure): boolean {
  return measure.kind !== 'outcome';
}

/** Words that say what is done, and those that say to what; the same where there is no verb. */
interface Concrete {
  readonly act: Span;
  readonly object: Span;
}

function parted(span: Span, verb?: Span): Concrete {
  if (!verb || verb.from < span.from || verb.to >= span.to) return { act: span, object: span };
  return { act: { from: span.from, to: verb.to }, object: { from: verb.to, to: span.to } };
}

/**
 * The words that make the statement specific: each main clause that is concrete or holds a number; else the methods that
 * are; else any number, threshold or abstention.
 */
function concreteWords(reading: Reading, main: readonly Entry[], abstained: Span | undefined): readonly Concrete[] {
  const hasVerb = main.some((entry) => entry.reading?.verb);
  const own = main.flatMap((entry) =>
    clauseWords(reading, entry, !hasVerb || isAct(entry.reading)).map((span) => parted(span, entry.reading?.verb)),
  );
  if (own.length > 0) return own;
  const methods = reading.clauses.flatMap((entry) => {
    if (entry.clause.kind !== 'method') return [];
    return clauseWords(reading, entry, true).map(({ to }) =>
      parted({ from: entry.clause.from, to }, entry.reading?.verb),
    );
  });
  if (methods.length > 0) return methods;
  const first = main.find((entry) => entry.reading)?.reading;
  const start = first?.span.from ?? main[0]?.clause.body;
  const rest = [...reading.numbers.map(({ span }) => span), ...(reading.threshold ? [reading.threshold] : [])];
  if (rest.length > 0)
    return start !== undefined && reading.threshold && start < reading.threshold.from
      ? [parted({ from: start, to: reading.threshold.to }, first?.verb)]
      : rest.map((span) => parted(span));
  return abstained ? [parted({ from: Math.min(start ?? abstained.from, abstained.from), to: abstained.to })] : [];
}

/** A thing beside verbs is a label (`Spanish: finish the course`). */
function isAct(reading: ClauseReading | undefined): boolean {
  return reading !== undefined && (reading.verb !== undefined || reading.verbClass !== 0);
}

/** `for` in `practise the violin for 20 minutes`. */
function joins({ tokens }: Sentence, at: number): boolean {
  return ((tokens[at]?.word.flags ?? 0) & (Flag.preposition | Flag.adverb)) !== 0;
}

/** The numbers that start within a span; they are in order, so that a text of many clauses is read in no more than its length. */
function numbersIn(numbers: readonly FoundMeasure[], { from, to }: Span): readonly FoundMeasure[] {
  const start = firstFrom(numbers, from);
  let end = start;
  while (end < numbers.length && (numbers[end]?.span.from ?? to) < to) end++;
  return numbers.slice(start, end);
}

/** The index of the first number at or after a position. */
function firstFrom(numbers: readonly FoundMeasure[], from: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle]?.span.from ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The clause's verb and object, with the numbers that belong to them. */
function clauseWords({ sentence, numbers }: Reading, { clause, reading }: Entry, counts: boolean): readonly Span[] {
  const inside = numbersIn(numbers, clause);
  if (reading?.specific && counts) {
    const { from } = reading.span;
    let { to } = reading.span;
    for (const { span } of inside) {
      if (span.to > to && (span.from <= to || (span.from === to + 1 && joins(sentence, to)))) to = span.to;
    }
    return [{ from, to }];
  }
  const first = inside[0]?.span;
  const last = inside.at(-1)?.span;
  if (!first || !last) return [];
  return [{ from: Math.min(first.from, reading?.verb?.from ?? reading?.span.from ?? first.from), to: last.to }];
}

/** Acts and things whose end others can see; where a number already measures the act, only a thing beside the number. */
function outcomesOf(reading: Reading, abstained: Span | undefined): readonly Span[] {
  const main = reading.clauses.filter(({ clause }) => clause.kind === 'main');
  const hasVerb = main.some((entry) => entry.reading?.verb);
  const spans = reading.clauses.flatMap(({ clause, reading: found }) => {
    if (!found?.verifiable || (clause.kind === 'main' && hasVerb && !isAct(found))) return [];
    const inside = numbersIn(reading.numbers, clause);
    const measured = inside.length > 0;
    const beside =
      found.object?.deliverable &&
      !found.object.plural &&
      !inside.some(({ span }) => span.from < found.span.to && span.to > found.span.from);
    return measured && !beside ? [] : [found.span];
  });
  const clocks = reading.numbers.flatMap((found) => (isAmount(found) ? [] : [found.span]));
  return [...spans, ...clocks, ...(reading.threshold ? [reading.threshold] : []), ...(abstained ? [abstained] : [])];
}

const WORDS_IN_ABSTENTION = 5;

/** A bounded time without something: `one week without soda`, `no sugar for 30 days`. */
function boundedAbstention({ sentence: { tokens, parts }, time }: Reading): Span | undefined {
  if (!time.deadlines.some(({ from }) => !isCue(tokens[from], Cue.openDeadline))) return undefined;
  const at = tokens.findIndex(
    (token, index) =>
      (isCue(token, Cue.without) || (isCue(token, Cue.no) && index <= 1)) && tokens[index + 1]?.kind === 'word',
  );
  if (at < 0 || (tokens[at + 1]?.word.flags ?? 0) & Flag.comparative) return undefined;
  let to = at + 1;
  while (to < tokens.length && to < at + WORDS_IN_ABSTENTION && tokens[to]?.kind === 'word' && parts[to] === undefined)
    to++;
  return { from: at, to };
}

function contentVerbs(main: readonly Entry[]): readonly Span[] {
  return main.flatMap(({ reading }) => (reading?.verb && !reading.vague ? [reading.verb] : []));
}

function definiteThings(main: readonly Entry[]): readonly Span[] {
  return main.flatMap(({ reading }) => {
    const object = reading?.object;
    const definite = object && (object.kind === 'concrete' || object.kind === 'named' || object.kind === 'plural');
    return definite && object.to > object.from ? [object] : [];
  });
}

function closeDescriptions({ clauses }: Reading): readonly Span[] {
  return clauses.flatMap(({ reading }) => {
    const object = reading?.specific ? reading.object : undefined;
    return object && (object.kind === 'named' || object.described || object.narrowed) ? [object] : [];
  });
}

function vagueVerbOf(main: readonly Entry[], quote: Quote): VagueVerb | undefined {
  const span = main.find(({ reading }) => reading?.vague)?.reading?.vague;
  if (!span) return undefined;
  const { range, text } = quote(span, message(''));
  return { range, verb: text };
}

function gapOf({ sentence }: Reading, main: readonly Entry[]): Gap {
  if (!sentence.tokens.some(({ kind }) => kind !== 'sign')) return 'statement';
  const readings = main.flatMap(({ reading }) => (reading ? [reading] : []));
  const open = readings.find(({ specific, verb, vague }) => !specific && (verb ?? vague));
  return open?.gap ?? readings[0]?.gap ?? 'outcome';
}

function deadlinesOf({ sentence, time }: Reading, statement: string, today: LocalDate): readonly Deadline[] {
  const real = time.deadlines.map((span): Deadline => {
    const range = textRange(sentence, span);
    const text = statement.slice(range.start, range.end);
    const date = sentence.lexicon.lastDay(text, today);
    if (date) return { range, text, date, vague: false };
    if (sentence.lexicon.namesNoDay(text)) return { range, text, vague: true };
    return {
      range,
      text,
      vague: false,
      needs: message('The date of “{phrase}” is not known here: write it as a date or in `due`.', { phrase: text }),
    };
  });
  const vague = time.vague.map((span): Deadline => {
    const range = textRange(sentence, span);
    return { range, text: statement.slice(range.start, range.end), vague: true };
  });
  return [...real, ...vague].sort((a, b) => a.range.start - b.range.start);
}

function measuresOf(numbers: readonly FoundMeasure[], outcomes: readonly Evidence[]): readonly Measure[] {
  const outcomeMeasures = outcomes.map(({ range, text }): Measure => ({ kind: 'outcome', range, text }));
  return [...numbers.map(({ measure }) => measure), ...outcomeMeasures].sort((a, b) => a.range.start - b.range.start);
}

/** Two acts with a deadline each, or three acts, are several goals. */
function severalGoals({ sentence, clauses }: Reading): SeveralGoals | undefined {
  const goals = clauses.filter(({ clause, reading }) => clause.kind === 'main' && reading?.specific && reading.verb);
  const dated = goals.filter(({ clause }) => sentence.parts.slice(clause.from, clause.to).includes('deadline'));
  if (goals.length < 3 && dated.length < 2) return undefined;
  const ranges = goals.flatMap(({ reading }) => (reading ? [textRange(sentence, reading.span)] : []));
  const [first, last] = [ranges[0], ranges.at(-1)];
  return first && last ? { range: { start: first.start, end: last.end }, goals: ranges } : undefined;
}

function evidenceAt(statement: string, range: TextRange, reason: Message): Evidence {
  return { source: 'statement', text: statement.slice(range.start, range.end), range, reason };
}

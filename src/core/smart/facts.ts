import { Cue } from './language/cues';
import { message } from '../text/message';
import type { Message } from '../text/message';
import type { TextRange } from '../text/range';
import { Flag } from './lexicon';
import { findDeadlines } from './deadline-days';
import type { Days } from './deadline-days';
import { concreteWords, isAmount, outcomesOf } from './concrete-words';
import type { Concrete } from './concrete-words';
import type { FoundMeasure } from './measures';
import type { WayEvidence } from './purpose';
import type { Entry, Reading } from './reading';
import { hasFlag, isCue, textRange } from './tokens';
import type { Span } from './tokens';
import { statementKind } from './statement-kind';
import type { Deadline, Evidence, Gap, Measure, SeveralGoals, StatementKind, VagueVerb } from './verdict';

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
  readonly kind: StatementKind;
}

type Quote = (span: Span, reason: Message) => Evidence;

export function factsOf(reading: Reading, statement: string, days: Days): Facts {
  const { sentence, numbers, reasons } = reading;
  const quote: Quote = (span, reason) => evidenceAt(statement, textRange(sentence, span), reason);
  const main = reading.clauses.filter(({ clause }) => clause.kind === 'main');
  const abstained = boundedAbstention(reading);
  const concrete = concreteWords(reading, main, abstained);
  const specific = concrete.length > 0;
  const outcomes = outcomesOf(reading, abstained).map((span) =>
    quote(span, message('others can tell whether it is done')),
  );
  const amounts = numbers.filter(isAmount);
  const counted = amounts.map(({ span, measure }) =>
    quote(span, NUMBER_REASONS[measure.kind === 'change' ? 'change' : 'number']),
  );
  const { how, resources } = waysOf(reading, quote);
  const deadlines = findDeadlines(reading, statement, days);
  // What has passed says no more by when.
  const kind = statementKind(sentence, deadlines, days.today);
  const real =
    kind === 'report'
      ? []
      : deadlines.filter(({ vague, date }) => !vague && (date === undefined || date >= days.today));
  const { action, object } = specific ? saidOf(concrete, quote) : halfSaidOf(main, quote);
  return {
    hasWords: sentence.tokens.some((token) => token.kind !== 'sign'),
    unread: [],
    action,
    object,
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
    deadlines: kind === 'goal' ? deadlines : [],
    realDeadlines: real.map(({ range }) => evidenceAt(statement, range, message('a deadline'))),
    datedDeadlines: real.flatMap(({ range, date }) =>
      date ? [evidenceAt(statement, range, message('ends on {date}', { date }))] : [],
    ),
    measures: measuresOf(amounts, outcomes),
    vagueVerb: specific || kind !== 'goal' ? undefined : vagueVerbOf(main, quote),
    severalGoals: kind === 'goal' ? severalGoals(reading) : undefined,
    gaps: kind !== 'goal' ? ['statement'] : specific ? [] : [gapOf(reading, main)],
    kind,
  };
}

type Said = Pick<Facts, 'action' | 'object'>;

function saidOf(concrete: readonly Concrete[], quote: Quote): Said {
  return {
    action: concrete.map(({ act }) => quote(act, message('says what will be done'))),
    object: concrete.map(({ act, object }) => quote(object, OBJECT_REASONS[act === object ? 'thing' : 'act'])),
  };
}

/** What there is of a statement that is not specific: a verb with content, else something definite. */
function halfSaidOf(main: readonly Entry[], quote: Quote): Said {
  const action = contentVerbs(main).map((span) => quote(span, message('a verb with content')));
  const things = action.length > 0 ? [] : definiteThings(main);
  return { action, object: things.map((span) => quote(span, message('something definite'))) };
}

function waysOf(
  { ways }: Reading,
  quote: Quote,
): { readonly how: readonly Evidence[]; readonly resources: readonly Evidence[] } {
  const quoted = (found: readonly WayEvidence[]): readonly Evidence[] =>
    found.map(({ kind, span }) => quote(span, WAY_REASONS[kind]));
  return {
    how: quoted(ways.filter(({ kind }) => kind !== 'resource')),
    resources: quoted(ways.filter(({ kind }) => kind === 'resource')),
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
  kind: 'goal',
};

/** A place for words proves nothing, and lacks all that words could say. */
export const NOTHING_SAID: Facts = { ...NONE, hasWords: false, gaps: ['statement'] };

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

const WORDS_IN_ABSTENTION = 5;

/** A bounded time without something: `one week without soda`, `no sugar for 30 days`. */
function boundedAbstention({ sentence: { tokens, parts }, time }: Reading): Span | undefined {
  if (!time.deadlines.some(({ from }) => !isCue(tokens[from], Cue.openDeadline))) return undefined;
  const at = tokens.findIndex(
    (token, index) =>
      (isCue(token, Cue.without) || (isCue(token, Cue.no) && index <= 1)) && tokens[index + 1]?.kind === 'word',
  );
  if (at < 0 || hasFlag(tokens[at + 1], Flag.comparative)) return undefined;
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

import { message } from '../text/message';
import type { Message } from '../text/message';
import type { TextRange } from '../text/range';
import type { LocalDate } from '../time/local-date';
import { parseLocalDate } from '../time/local-date';
import { proseDate } from '../time/prose-date';
import { checkOf } from './checks';
import { readStatement } from './reading';
import { Flag } from './lexicon';
import type { Reading } from './reading';
import { textRange } from './tokens';
import type { Span } from './tokens';
import type {
  Check,
  Deadline,
  Dimension,
  DimensionVerdict,
  Evidence,
  Gap,
  GoalEvidence,
  Measure,
  Quoted,
  SeveralGoals,
  VagueVerb,
  Verdict,
} from './verdict';

/**
 * Judges a goal statement, with what the rest of the goal says where it is given.
 * `statement` is plain text; evidence ranges are UTF-16 offsets in it. Total: any text has a verdict.
 *
 * @example judge('Publish three articles by 30 June 2027', today).dimensions.timeBound.met // true
 */
export function judge(statement: string, today: LocalDate, goal?: GoalEvidence): Verdict {
  const reading = readStatement(statement);
  const facts = factsOf(reading, statement, today);
  const dimensions = {
    specific: judgeSpecific(facts, goal),
    measurable: judgeMeasurable(facts, goal),
    achievable: judgeAchievable(facts, goal),
    relevant: judgeRelevant(facts, goal),
    timeBound: judgeTimeBound(facts, goal),
  } satisfies Record<Dimension, DimensionVerdict>;
  const score = Object.values(dimensions).reduce((sum, { points }) => sum + points, 0);
  return {
    score,
    dimensions,
    ...(facts.vagueVerb ? { vagueVerb: facts.vagueVerb } : {}),
    ...(facts.severalGoals ? { severalGoals: facts.severalGoals } : {}),
    deadlines: facts.deadlines,
    measures: facts.measures,
    gaps: facts.gaps,
  };
}

interface Facts {
  readonly statement: string;
  readonly hasWords: boolean;
  readonly action: readonly Evidence[];
  readonly object: readonly Evidence[];
  readonly detail: readonly Evidence[];
  readonly numbers: readonly Evidence[];
  readonly outcomes: readonly Evidence[];
  readonly ways: readonly Evidence[];
  readonly resources: readonly Evidence[];
  readonly reasons: readonly Evidence[];
  readonly deadlines: readonly Deadline[];
  readonly measures: readonly Measure[];
  readonly vagueVerb: VagueVerb | undefined;
  readonly severalGoals: SeveralGoals | undefined;
  readonly gaps: readonly Gap[];
}

function factsOf(reading: Reading, statement: string, today: LocalDate): Facts {
  const { sentence, numbers, clauses, time } = reading;
  const quote = (span: Span, reason: Message): Evidence => evidence(statement, textRange(sentence, span), reason);
  const main = clauses.filter(({ clause }) => clause.kind === 'main');
  const methods = clauses.filter(({ clause }) => clause.kind === 'method');
  const hasVerb = main.some((entry) => entry.reading?.verb);
  const specificMain = main.filter(
    (entry) => entry.reading?.specific && (!hasVerb || entry.reading.verb || entry.reading.verbClass),
  );
  const specificMethods = methods.filter((entry) => entry.reading?.specific);
  const counted = numbers.map(({ span, measure }) =>
    quote(
      span,
      measure.kind === 'change' ? message('a change from one level to another') : message('a number to reach'),
    ),
  );
  const outcomes = [...specificMain, ...specificMethods].flatMap(({ reading: clause }) =>
    clause?.verifiable ? [quote(clause.span, message('others can tell whether it is done'))] : [],
  );
  const abstained = boundedAbstention(reading);
  const thresholds = reading.threshold ? [quote(reading.threshold, message('a threshold that can be looked up'))] : [];
  const concrete = [...specificMain, ...specificMethods].flatMap(({ reading: clause }) =>
    clause ? [quote(clause.span, message('names what is done and to what'))] : [],
  );
  const whole =
    concrete.length > 0
      ? concrete
      : [...counted, ...thresholds, ...(abstained ? [quote(abstained, message('an end that can be checked'))] : [])];
  const verbs = main.flatMap(({ reading: clause }) =>
    clause?.verb && !clause.vague ? [quote(clause.verb, message('a verb with content'))] : [],
  );
  const objects = main.flatMap(({ reading: clause }) =>
    clause?.object &&
    clause.object.to > clause.object.from &&
    (clause.object.kind === 'concrete' || clause.object.kind === 'named' || clause.object.kind === 'plural')
      ? [quote(clause.object, message('something definite'))]
      : [],
  );
  const specific = whole.length > 0;
  const ways = reading.ways
    .filter(({ kind }) => kind !== 'resource')
    .map(({ kind, span }) =>
      quote(span, kind === 'start' ? message('where it starts') : message('how it will be done')),
    );
  const resources = reading.ways
    .filter(({ kind }) => kind === 'resource')
    .map(({ span }) => quote(span, message('time or resources')));
  const unspecific = main
    .map((entry) => entry.reading)
    .find((clause) => clause && !clause.specific && (clause.verb ?? clause.vague));
  const fallback = main.map((entry) => entry.reading).find((clause) => clause !== undefined);
  const vague = specific
    ? undefined
    : (main.map((entry) => entry.reading).find((clause) => clause?.vague)?.vague ?? undefined);
  const hasWords = sentence.tokens.some(({ kind }) => kind !== 'sign');
  return {
    statement,
    hasWords,
    action: specific ? whole : verbs,
    object: specific ? whole : objects.filter(() => verbs.length === 0),
    detail: [...counted, ...ways, ...namesIn(reading, quote)],
    numbers: counted,
    outcomes: [
      ...outcomes,
      ...thresholds,
      ...(abstained ? [quote(abstained, message('others can tell whether it is done'))] : []),
    ],
    ways: [...ways, ...resources],
    resources,
    reasons: reading.reasons.map((span) => quote(span, message('why it matters'))),
    deadlines: [
      ...time.deadlines.map((span) => deadlineOf(statement, textRange(sentence, span), today)),
      ...time.vague.map((span) => ({
        range: textRange(sentence, span),
        text: textOf(statement, textRange(sentence, span)),
        vague: true,
      })),
    ].sort((a, b) => a.range.start - b.range.start),
    measures: measuresOf(reading, outcomes),
    vagueVerb: vague && { range: textRange(sentence, vague), verb: textOf(statement, textRange(sentence, vague)) },
    severalGoals: severalGoals(reading),
    gaps: specific ? [] : [hasWords ? (unspecific?.gap ?? fallback?.gap ?? 'outcome') : 'statement'],
  };
}

/** A bounded time without something: `one week without soda`. */
function boundedAbstention({ sentence, time }: Reading): Span | undefined {
  const { tokens } = sentence;
  if (time.deadlines.length === 0) return undefined;
  const at = tokens.findIndex(
    ({ lower }, index) => (lower === 'without' || (lower === 'no' && index <= 1)) && tokens[index + 1]?.kind === 'word',
  );
  if (at < 0 || (tokens[at + 1]?.word.flags ?? 0) & Flag.comparative) return undefined;
  let to = at + 1;
  while (to < tokens.length && to < at + 5 && tokens[to]?.kind === 'word' && sentence.parts[to] === undefined) to++;
  return { from: at, to };
}

function namesIn({ clauses }: Reading, quote: (span: Span, reason: Message) => Evidence): readonly Evidence[] {
  return clauses.flatMap(({ reading }) =>
    reading?.specific &&
    reading.object &&
    (reading.object.kind === 'named' || reading.object.described || reading.object.narrowed)
      ? [quote(reading.object, message('described closely'))]
      : [],
  );
}

function measuresOf({ numbers }: Reading, outcomes: readonly Evidence[]): readonly Measure[] {
  const outcomeMeasures = outcomes.map(({ range, text }): Measure => ({ kind: 'outcome', range, text }));
  return [...numbers.map(({ measure }) => measure), ...outcomeMeasures].sort((a, b) => a.range.start - b.range.start);
}

function deadlineOf(statement: string, range: TextRange, today: LocalDate): Deadline {
  const text = textOf(statement, range);
  const date = proseDate(text, today);
  return date
    ? { range, text, date, vague: false }
    : {
        range,
        text,
        vague: false,
        needs: message('The date of “{phrase}” is not known here: write it as a date or in `due`.', { phrase: text }),
      };
}

/** Two clauses with a deadline each, or three with a measure each, are several goals. */
function severalGoals({ sentence, clauses }: Reading): SeveralGoals | undefined {
  const goals = clauses.filter(({ clause, reading }) => clause.kind === 'main' && reading?.specific && reading.verb);
  const withDeadline = goals.filter(({ clause }) => sentence.parts.slice(clause.from, clause.to).includes('deadline'));
  if (goals.length < 3 && withDeadline.length < 2) return undefined;
  const ranges = goals.flatMap(({ reading }) => (reading ? [textRange(sentence, reading.span)] : []));
  const [first, last] = [ranges[0], ranges.at(-1)];
  return first && last ? { range: { start: first.start, end: last.end }, goals: ranges } : undefined;
}

function judgeSpecific(facts: Facts, goal: GoalEvidence | undefined): DimensionVerdict {
  const met = facts.gaps.length === 0;
  const details = [...facts.detail, ...completeKpis(goal)];
  return dimension([
    check('specific/statement', facts.hasWords, []),
    check('specific/action', facts.action.length > 0, facts.action),
    check('specific/object', facts.object.length > 0, facts.object),
    check('specific/detail', met && details.length > 0, met ? details : []),
  ]);
}

function judgeMeasurable(facts: Facts, goal: GoalEvidence | undefined): DimensionVerdict {
  const numbers = [...facts.numbers, ...completeKpis(goal)];
  const criteria = [...facts.numbers, ...facts.outcomes, ...completeKpis(goal)];
  return dimension([
    check('measurable/criterion', criteria.length > 0, criteria),
    check('measurable/number', numbers.length > 0, numbers),
  ]);
}

function judgeAchievable(facts: Facts, goal: GoalEvidence | undefined): DimensionVerdict {
  const how = quoteAll(goal?.how ? [goal.how] : [], message('how it will be done'));
  const effort = quoteAll(goal?.effort ? [goal.effort] : [], message('time set aside'));
  const steps = [
    ...quoteAll(goal?.steps ?? [], message('a step')),
    ...quoteAll(goal?.milestones ?? [], message('a milestone')),
  ];
  const resources = [...facts.resources, ...effort, ...how];
  const ways = [...facts.ways, ...how, ...effort, ...steps];
  return dimension([
    check('achievable/way', ways.length > 0, ways),
    check('achievable/steps', steps.length > 0, steps),
    check('achievable/resources', resources.length > 0, resources),
  ]);
}

function judgeRelevant(facts: Facts, goal: GoalEvidence | undefined): DimensionVerdict {
  const supports = quoteAll(goal?.supports ?? [], message('what it supports'));
  const reasons = [...facts.reasons, ...quoteAll(goal?.why ? [goal.why] : [], message('why it matters')), ...supports];
  return dimension([
    check('relevant/reason', reasons.length > 0, reasons),
    check('relevant/supports', supports.length > 0, supports),
  ]);
}

function judgeTimeBound({ deadlines, statement }: Facts, goal: GoalEvidence | undefined): DimensionVerdict {
  const real = deadlines.filter(({ vague }) => !vague);
  const due = goal?.due && parseLocalDate(goal.due.text.trim()) ? quoteAll([goal.due], message('the due date')) : [];
  const words = real.map(({ range }) => evidence(statement, range, message('a deadline')));
  const dated = real
    .filter(({ date }) => date)
    .map(({ range, date }) => evidence(statement, range, message('ends on {date}', { date: date ?? '' })));
  return dimension([
    check('timeBound/deadline', words.length + due.length > 0, [...words, ...due]),
    check('timeBound/date', dated.length + due.length > 0, [...dated, ...due]),
  ]);
}

function completeKpis(goal: GoalEvidence | undefined): readonly Evidence[] {
  return quoteAll(
    (goal?.kpis ?? []).filter(({ complete }) => complete),
    message('a KPI with its target'),
  );
}

function quoteAll(quotes: readonly Quoted[], reason: Message): readonly Evidence[] {
  return quotes
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, range }) => ({ source: 'goal', text, range, reason }));
}

function check(id: string, passed: boolean, found: readonly Evidence[]): Check {
  const { label, most } = checkOf(id);
  return { id, label, most, points: passed ? most : 0, passed, evidence: passed ? found : [] };
}

function dimension(checks: readonly Check[]): DimensionVerdict {
  return {
    met: checks.every(({ id, passed }) => passed || !checkOf(id).decides),
    points: checks.reduce((sum, { points }) => sum + points, 0),
    checks,
  };
}

function evidence(statement: string, range: TextRange, reason: Message): Evidence {
  return { source: 'statement', text: textOf(statement, range), range, reason };
}

function textOf(statement: string, { start, end }: TextRange): string {
  return statement.slice(start, end);
}

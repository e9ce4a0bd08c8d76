import type { ClauseReading } from './clause-reading';
import { Flag } from './lexicon';
import type { FoundMeasure } from './measures';
import type { Entry, Reading } from './reading';
import { hasFlag } from './tokens';
import type { Sentence, Span } from './tokens';

/** Not a time of day, which one keeps or not. */
export function isAmount({ measure }: FoundMeasure): boolean {
  return measure.kind !== 'outcome';
}

/** Words that say what is done, and those that say to what; the same where there is no verb. */
export interface Concrete {
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
export function concreteWords(
  reading: Reading,
  main: readonly Entry[],
  abstained: Span | undefined,
): readonly Concrete[] {
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
  return hasFlag(tokens[at], Flag.preposition | Flag.adverb);
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
export function outcomesOf(reading: Reading, abstained: Span | undefined): readonly Span[] {
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

import { Cue } from './language/cues';
import { hasFlag, hasTimeFlag, hasVerbClass, isCue, isSign, mark, matchPhrase, textRange } from './tokens';
import type { Sentence, Span, Token } from './tokens';
import { Flag, TimeFlag, VerbClass } from './lexicon';
import { timeOfDay } from './measured-times';
import { namesSomething } from './number-names';
import { isPercent, quantityAt } from './quantities';
import type { Quantity } from './quantities';
import type { Recurrence } from './recurrences';
import type { Measure } from './verdict';

/** A measure with the tokens it covers. */
export interface FoundMeasure {
  readonly span: Span;
  /** Where the amount and its object end; the span goes on with a rate. */
  readonly core: number;
  readonly measure: Measure;
}

/** Finds amounts, changes, rates and times of day outside deadlines, names and reasons; marks their tokens. */
export function findNumbers(
  sentence: Sentence,
  recurrences: readonly Recurrence[],
  skip: (at: number) => boolean,
): readonly FoundMeasure[] {
  const { tokens, parts } = sentence;
  const found: FoundMeasure[] = [];
  let recurrence = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (parts[at] !== undefined || skip(at)) continue;
    const core = changeAt(sentence, at) ?? amountAt(sentence, at);
    if (!core) continue;
    while (recurrence < recurrences.length && (recurrences[recurrence]?.from ?? 0) < core.to) recurrence++;
    const measure = complete(sentence, core, recurrences[recurrence]);
    mark(sentence, { from: measure.span.from, to: measure.core }, 'measure');
    found.push(measure);
    at = measure.span.to - 1;
  }
  return found;
}

interface Core extends Span {
  readonly kind: 'number' | 'change' | 'outcome';
  readonly value?: number;
  readonly fromValue?: number;
  /** Where the unit and object are looked for. */
  readonly unitAt: number;
}

/** `from 32 to 45`, `from 15 min to 5 min`, `from a C to a B`, `34 → 45`. */
function changeAt(sentence: Sentence, at: number): Core | undefined {
  const { tokens } = sentence;
  if (!isCue(tokens[at], Cue.from)) return undefined;
  const start = quantityAt(sentence, skipArticle(tokens, at + 1));
  const grade = start ? undefined : gradeChange(tokens, at);
  if (grade) return grade;
  if (!start) return undefined;
  const to = arrow(tokens, start.to);
  const target = to ? quantityAt(sentence, skipComparators(sentence, to)) : undefined;
  const span = isCue(tokens[to], Cue.same) ? (isSign(tokens[to + 1], '-') ? to + 3 : to + 2) : to + 1;
  if (to && isCue(tokens[to], Cue.changeTarget))
    return {
      from: at,
      to: Math.min(span, tokens.length),
      kind: 'change',
      fromValue: start.value,
      unitAt: Math.min(span, tokens.length),
    };
  if (!target || sentence.parts[target.from] !== undefined) return undefined;
  return { from: at, to: target.to, kind: 'change', value: target.value, fromValue: start.value, unitAt: target.to };
}

const WORDS_IN_START = 4;

/** The position after `to` or an arrow that follows a starting value within a few words. */
function arrow(tokens: readonly Token[], at: number): number {
  for (let index = at; index < at + WORDS_IN_START + 1; index++) {
    if (isCue(tokens[index], Cue.changeLink)) return index + 1;
    if (isSign(tokens[index], '-') && isSign(tokens[index + 1], '>')) return index + 2;
  }
  return 0;
}

function skipArticle(tokens: readonly Token[], at: number): number {
  return isCue(tokens[at], Cue.approximateArticle) && !tokens[at + 1]?.word.magnitude ? at + 1 : at;
}

function skipComparators({ tokens, lexicon }: Sentence, at: number): number {
  return Math.max(matchPhrase(tokens, at, lexicon.comparators), at);
}

function isGrade(token: Token | undefined): boolean {
  return token?.kind === 'word' && isCue(token, Cue.grade);
}

/** `from a C to a B+`. */
function gradeChange(tokens: readonly Token[], at: number): Core | undefined {
  const first = skipArticle(tokens, at + 1);
  const sign = isSign(tokens[first + 1], '+', '-') ? 1 : 0;
  const to = first + 1 + sign;
  if (!(isGrade(tokens[first]) || isCue(tokens[first], Cue.article)) || !isCue(tokens[to], Cue.to)) return undefined;
  const second = isGrade(tokens[to + 1]) && !isGrade(tokens[to + 2]) ? to + 1 : to + 2;
  if (!isGrade(tokens[second])) return undefined;
  const end = isSign(tokens[second + 1], '+') ? second + 2 : second + 1;
  return { from: at, to: end, kind: 'change', unitAt: end };
}

function amountAt(sentence: Sentence, at: number): Core | undefined {
  const quantity = quantityAt(sentence, at);
  if (quantity && sentence.parts[quantity.to - 1] === undefined)
    return namesSomething(sentence, quantity) ? undefined : amount(sentence, quantity);
  return times(sentence, at) ?? factor(sentence, at) ?? fraction(sentence, at) ?? singleUnit(sentence, at);
}

function amount({ tokens }: Sentence, quantity: Quantity): Core {
  const clock = timeOfDay(tokens, quantity.from);
  if (clock) return { from: quantity.from, to: clock, kind: 'outcome', unitAt: clock };
  let { to, value } = quantity;
  const separator = tokens[to];
  const upper = isCue(separator, Cue.rangeLink) || isSign(separator, '/') ? tokens[to + 1] : undefined;
  if (upper?.kind === 'number' && upper.value !== undefined) {
    to += 2;
    value = upper.value;
  }
  if (isSign(tokens[to], '+')) to++;
  return { from: quantity.from, to, kind: 'number', value, unitAt: to };
}

/** `twice a week`, `at least once`. */
function times({ tokens, parts }: Sentence, at: number): Core | undefined {
  const value = tokens[at]?.word.multiplier;
  if (value === undefined) return undefined;
  const rate = parts[at + 1] === 'recurrence' || isCue(tokens[at + 1], Cue.perEach);
  const least = isCue(tokens[at - 1], Cue.timesLimit);
  const last =
    value > 1 && (tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'sign' || parts[at + 1] === 'deadline');
  const size = value > 1 && hasFlag(tokens[at + 1], Flag.definite);
  return rate || least || last || size ? { from: at, to: at + 1, kind: 'number', value, unitAt: at + 1 } : undefined;
}

/** `double our revenue`, `halve the build time`. */
function factor({ tokens }: Sentence, at: number): Core | undefined {
  const token = tokens[at];
  if (!token || !hasVerbClass(token, VerbClass.factor)) return undefined;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (
    !next ||
    next.kind !== 'word' ||
    isCue(before, Cue.noFactor) ||
    hasFlag(next, Flag.preposition | Flag.conjunction)
  )
    return undefined;
  return {
    from: at,
    to: at + 1,
    kind: 'number',
    ...(token.value === undefined ? {} : { value: token.value }),
    unitAt: at + 1,
  };
}

/** `by half`, `half of`, `a third of`, `two thirds`. */
function fraction({ tokens }: Sentence, at: number): Core | undefined {
  const token = tokens[at];
  if (!token || !hasTimeFlag(token, TimeFlag.fraction) || token.value === undefined) return undefined;
  const before = tokens[at - 1];
  const part = isCue(before, Cue.byInAt) ? isCue(token, Cue.half) : false;
  const of = isCue(tokens[at + 1], Cue.of) && (isCue(token, Cue.half) || isCue(before, Cue.aOne));
  const by = isCue(before, Cue.aOne) && isCue(tokens[at - 2], Cue.by);
  const the = isCue(token, Cue.half) && isCue(tokens[at + 1], Cue.halfOf);
  return part || of || by || the
    ? { from: isCue(before, Cue.aOne) ? at - 1 : at, to: at + 1, kind: 'number', value: token.value, unitAt: at + 1 }
    : undefined;
}

/** `a mile each day`, `an extra hour a day`, `under an hour`: one of a unit, where a rate or limit makes it an amount. */
function singleUnit(sentence: Sentence, at: number): Core | undefined {
  const { tokens, parts } = sentence;
  if (!isCue(tokens[at], Cue.another)) return undefined;
  let to = at + 1;
  if (isCue(tokens[to], Cue.unitAdjective)) to++;
  const unit = tokens[to];
  if (!unit || unit.kind !== 'word') return undefined;
  const measurable = hasFlag(unit, Flag.unit) || hasTimeFlag(unit, TimeFlag.shortUnit);
  const limited = isCue(tokens[at - 1], Cue.limit);
  const rated = nextRate(sentence, to + 1);
  const long = hasTimeFlag(unit, TimeFlag.period) && !hasTimeFlag(unit, TimeFlag.shortUnit);
  if (
    !(
      (measurable && !long && (limited || rated)) ||
      (hasFlag(unit, Flag.deliverable) &&
        !unit.word.plural &&
        parts[to + 1] === 'recurrence' &&
        isCue(tokens[to + 1], Cue.aPer))
    )
  )
    return undefined;
  return { from: at, to, kind: 'number', value: 1, unitAt: to };
}

const WORDS_BEFORE_RATE = 3;

/** A recurrence follows within a few words. */
function nextRate({ parts, tokens }: Sentence, at: number): boolean {
  for (let index = at; index < at + WORDS_BEFORE_RATE && index < tokens.length; index++) {
    if (parts[index] === 'recurrence') return true;
    if (tokens[index]?.kind === 'sign') return false;
  }
  return false;
}

const WORDS_IN_OBJECT = 5;

/** Adds the comparator in front, unit and object behind, and the rate that follows. */
function complete(sentence: Sentence, core: Core, recurrence: Recurrence | undefined): FoundMeasure {
  const { tokens, text } = sentence;
  const from = comparatorBefore(sentence, core.from);
  let to = core.unitAt;
  const unitToken = tokens[isSign(tokens[to], '-') ? to + 1 : to];
  const unit = unitOf(sentence, core, unitToken);
  if (
    unit &&
    unitToken &&
    (isPercent(unitToken) ||
      hasFlag(unitToken, Flag.unit) ||
      hasTimeFlag(unitToken, TimeFlag.period | TimeFlag.shortUnit))
  )
    to = isSign(tokens[to], '-') ? to + 2 : to + 1;
  const end = objectEnd(sentence, to);
  const object = end > to ? text.slice(tokens[to]?.start, tokens[end - 1]?.end) : undefined;
  to = Math.max(end, core.to);
  const rated =
    recurrence && recurrence.from >= to && recurrence.from - to <= WORDS_BEFORE_RATE && nextRate(sentence, to);
  const span = { from, to: rated ? recurrence.to : to };
  const range = textRange(sentence, span);
  return {
    span,
    core: to,
    measure: {
      kind: core.kind,
      range,
      text: text.slice(range.start, range.end),
      ...(core.value === undefined ? {} : { value: core.value }),
      ...(core.fromValue === undefined ? {} : { from: core.fromValue }),
      ...(unit ? { unit } : {}),
      ...(rated && recurrence.per ? { per: recurrence.per } : {}),
      ...(object ? { object } : {}),
    },
  };
}

function unitOf({ tokens, lexicon }: Sentence, { from }: Core, unit: Token | undefined): string | undefined {
  const first = tokens[from];
  if (first?.kind === 'sign' && lexicon.currencySymbols.includes(first.lower)) return first.lower;
  if (isPercent(unit)) return '%';
  return unit && (hasFlag(unit, Flag.unit) || hasTimeFlag(unit, TimeFlag.shortUnit | TimeFlag.period))
    ? unit.lower
    : undefined;
}

function comparatorBefore({ tokens, parts, lexicon }: Sentence, at: number): number {
  for (let from = Math.max(0, at - 4); from < at; from++) {
    if (parts[from] === undefined && matchPhrase(tokens, from, lexicon.comparators) === at) return from;
  }
  return at;
}

/** The end of the noun phrase that is counted: `20 [qualified leads]`, `30 minutes [of practice]`. */
function objectEnd({ tokens, parts }: Sentence, at: number): number {
  let to = at;
  const stop = Flag.preposition | Flag.conjunction | Flag.auxiliary | Flag.relative | Flag.pronoun;
  for (let index = at; index < Math.min(tokens.length, at + WORDS_IN_OBJECT); index++) {
    const token = tokens[index];
    if (!token || parts[index] !== undefined || token.kind !== 'word') break;
    if (isCue(token, Cue.of)) continue;
    if (hasFlag(token, stop) || hasFlag(token, Flag.adverb)) break;
    if (token.word.verb && token.word.form === 'ing' && !token.word.flags) break;
    if (!hasFlag(token, Flag.determiner)) to = index + 1;
  }
  return to;
}

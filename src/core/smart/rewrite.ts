import { Cue } from './language/cues';
import { addMonths, endOfMonth } from '../time/local-date';
import type { LocalDate } from '../time/local-date';
import { judge } from './judge';
import { LANGUAGE } from './language/spoken';
import type { SuggestionVocabulary, TopicSuggestion } from './language/language';
import { Flag, VerbClass } from './lexicon';
import { readStatement } from './reading';
import type { Reading } from './reading';
import { isCue, textRange } from './tokens';
import type { Span } from './tokens';
import type { Verdict } from './verdict';

/** A sentence that says what the statement lacks. */
export interface Rewrite {
  /** TextMate snippet with numbered tab stops: `Improve my marketing skills by ${1:running} …`. */
  readonly snippet: string;
  /** The sentence with the default of each tab stop. */
  readonly text: string;
}

/** Fixed words, and tab stops with their default. */
type Part = string | { readonly stop: string };

/** A deadline is proposed about half a year ahead, at the end of a month. */
const MONTHS_AHEAD = 5;
const MOST_REWRITES = 3;

/**
 * Up to three rewrites of this very sentence that make it specific, measurable and time-bound, the one that mends most
 * first; none when it is all three.
 *
 * @example rewrites(verdict, 'I want to improve my marketing skills', '2027-03-04')[0].text
 * // 'Improve my marketing skills by running three campaigns by 2027-08-31'
 */
export function rewrites(verdict: Verdict, statement: string, today: LocalDate): readonly Rewrite[] {
  const { specific, measurable, timeBound } = verdict.dimensions;
  if (specific.met && measurable.met && timeBound.met) return [];
  const core = coreOf(statement, readStatement(statement), specific.met && measurable.met);
  const before = lettersMet(verdict);
  return proposals(verdict, core)
    .flatMap((parts) => ends(timeBound.met, parts, today, specific.met && measurable.met))
    .map((parts) => render([...parts, core.rest]))
    .map((rewrite, index) => ({ rewrite, index, gained: lettersMet(judge(rewrite.text, today)) - before }))
    .filter(({ gained, rewrite }) => gained > 0 && rewrite.text !== statement)
    .sort((a, b) => b.gained - a.gained || a.index - b.index)
    .slice(0, MOST_REWRITES)
    .map(({ rewrite }) => rewrite);
}

/** The proposal with a deadline, in two forms where nothing else was missing; a habit goes on until a day. */
function ends(
  dated: boolean,
  parts: readonly Part[],
  today: LocalDate,
  onlyDate: boolean,
): readonly (readonly Part[])[] {
  if (dated) return [parts];
  const habit = readStatement(render(parts).text).time.recurrences.length > 0;
  const day = { stop: endOfMonth(addMonths(today, MONTHS_AHEAD)) };
  const dayForm = [...parts, ` ${habit ? WORDS.joinUntil : WORDS.joinDate} `, day];
  return onlyDate && !habit ? [dayForm, [...parts, ` ${WORDS.joinSpan} `, { stop: WORDS.span }]] : [dayForm];
}

const WORDS: SuggestionVocabulary = LANGUAGE.suggestions;
const ratedWords: ReadonlySet<string> = new Set(WORDS.rated.split(/\s+/));

function lettersMet({ dimensions: { specific, measurable, timeBound } }: Verdict): number {
  return [specific, measurable, timeBound].filter(({ met }) => met).length;
}

interface Core {
  /** From the verb on, without lead-in, vague deadline and final sign, with a capital. */
  readonly text: string;
  /** Verb and object apart, where there are both. */
  readonly verb: string;
  readonly object: string;
  /** Words that compare with nothing taken out: `Exercise` for `Exercise more`. */
  readonly plain: string;
  /** What follows the place for additions: a reason. */
  readonly rest: string;
  readonly topic: TopicSuggestion;
  readonly countsUp: boolean;
  readonly plural: boolean;
  /** What is done goes on, so that it can be done so many times a week. */
  readonly habitual: boolean;
  readonly rated: boolean;
}

function coreOf(statement: string, reading: Reading, whole: boolean): Core {
  const main = mainOf(reading);
  const { text, rest } = frameOf(statement, reading, main, whole);
  const { verb, object } = main?.reading ?? {};
  const objectText = object && object.to > object.from ? slice(statement, reading, object) : '';
  const head = object?.head;
  return {
    text: capitalised(text),
    verb: verb ? capitalised(slice(statement, reading, verb)) : '',
    object: withoutCompared(reading, objectText),
    plain: capitalised(withoutCompared(reading, text)),
    rest,
    topic: topicIn(reading),
    countsUp: head !== undefined && (head.word.flags & Flag.metric) !== 0,
    plural: object?.plural ?? false,
    habitual:
      ((main?.reading?.verbClass ?? 0) & VerbClass.activity) !== 0 &&
      (head === undefined || isCue(head, Cue.more)) &&
      !HOW.test(text),
    rated: head !== undefined && ratedWords.has(head.word.plural ? head.word.singular : head.lower),
  };
}

/** Compared in kind, so that a number of times does not replace it: `sleep better`. */
const HOW = new RegExp(`\\b(?:${WORDS.comparedInKind})\\b`, 'i');

type Main = Reading['clauses'][number];

/** The first clause with a verb, else the first that says something. */
function mainOf({ clauses }: Reading): Main | undefined {
  const main = clauses.filter(({ clause, reading }) => clause.kind === 'main' && reading);
  return main.find(({ reading }) => reading?.verb) ?? main[0];
}

/** What comes before and after the place for additions: the end of the first sentence, or of the text, but before a reason. */
function frameOf(
  statement: string,
  reading: Reading,
  main: Main | undefined,
  whole: boolean,
): { readonly text: string; readonly rest: string } {
  const { sentence, clauses } = reading;
  const { tokens } = sentence;
  const label = clauses.some(({ clause, reading: found }) => found && clause.from < (main?.clause.from ?? 0));
  const span = main?.reading?.span;
  const start = span && !label ? (tokens[withAdverb(reading, span.from, main.clause.body)]?.start ?? 0) : 0;
  const reason = clauses.find(
    ({ clause }) => (clause.kind === 'reason' || clause.kind === 'aside') && clause.from > (main?.clause.from ?? 0),
  );
  const stop = reason?.clause.from ?? (main && !whole ? firstBreak(reading, main.clause.to) : tokens.length);
  const end = tokens[stop - 1]?.end ?? statement.length;
  const rest = reason ? statement.slice(end).trim() : '';
  return {
    text: withoutVague(statement, reading, start, end),
    rest: rest === '' || rest.startsWith(',') ? rest : ` ${rest}`,
  };
}

function topicIn({ sentence }: Reading): TopicSuggestion {
  const words = new Set(sentence.tokens.flatMap(({ lower, word }) => [lower, word.singular]));
  return WORDS.topics.find(({ about }) => about.split(' ').some((word) => words.has(word))) ?? WORDS.otherwise;
}

/** The adverb in front of a verb belongs to it: `back squat`. */
function withAdverb({ sentence }: Reading, at: number, body: number): number {
  const before = sentence.tokens[at - 1];
  const bare = at - 1 >= body && before?.word.flags === Flag.adverb && !sentence.lexicon.leadIns(before.lower);
  return bare ? at - 1 : at;
}

/** Additions go to the end of the first sentence. */
function firstBreak({ clauses, sentence }: Reading, from: number): number {
  let to = from;
  for (const { clause } of clauses) {
    if (clause.from < to) continue;
    if (sentence.tokens[clause.from]?.kind === 'sign' && clause.to > clause.body) break;
    if (clause.to > clause.body) to = clause.to;
  }
  return to;
}

function slice(statement: string, { sentence }: Reading, span: Span): string {
  const { start, end } = textRange(sentence, span);
  return statement.slice(start, end);
}

/** Without `ASAP`, `someday` and the like, and without signs at the end. */
function withoutVague(statement: string, { sentence, time }: Reading, start: number, end: number): string {
  let text = '';
  let at = start;
  for (const span of time.vague) {
    const range = textRange(sentence, span);
    if (range.start < at || range.end > end) continue;
    text += statement.slice(at, range.start).trimEnd();
    at = range.end;
  }
  text += statement.slice(at, end);
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:!?…–—-]+$/u, '')
    .trim();
}

/** Without `more`, `better` and the like. */
function withoutCompared({ sentence }: Reading, text: string): string {
  const compared = new Set(
    sentence.tokens
      .filter(({ word }) => word.flags & (Flag.comparative | Flag.vagueQuantifier))
      .map(({ lower }) => lower),
  );
  return text
    .split(' ')
    .filter((word) => !compared.has(word.toLowerCase().replace(/[.,!]+$/, '')))
    .join(' ');
}

function capitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return text === '' ? '' : first.toUpperCase() + text.slice(first.length);
}

/** Proposals for what is missing, likeliest first; each is a whole sentence but for date and reason. */
function proposals(verdict: Verdict, core: Core): readonly (readonly Part[])[] {
  const { specific, measurable } = verdict.dimensions;
  if (core.text === '') return [[{ stop: `${WORDS.outcome} ${WORDS.one} ${WORDS.result}` }]];
  if (specific.met && measurable.met) return [[core.text]];
  if (core.countsUp && verdict.gaps[0] === 'method')
    return [withAmount(core), [...withAmount(core), ...method(core)], withMethod(core)];
  const habit = core.habitual ? [withTimes(core)] : [];
  const scale = core.rated ? [withScale(core)] : [];
  switch (verdict.gaps[0]) {
    case 'method':
      return [withMethod(core), ...(core.rated ? scale : [withAmount(core)]), withBuilding(core)];
    case 'narrower':
      return [outcomeOf(core), withBuilding(core), withMethod(core)];
    case 'object':
      return [...habit, ...(core.plural && core.verb ? [withNumber(core)] : []), withMethod(core), ...scale];
    case 'statement':
    case 'outcome':
    case 'deliverable':
      return [withMethod(core), ...habit, ...scale, withBuilding(core)];
    default:
      return [...habit, withMethod(core), withBuilding(core)];
  }
}

/** `… by building one project`. */
function withBuilding({ text }: Core): readonly Part[] {
  return [text, ` ${WORDS.joinMethod} `, { stop: WORDS.learnt }, ' ', { stop: WORDS.one }, ' ', { stop: WORDS.built }];
}

/** `… from 2 to 4 of 5`. */
function withScale({ text }: Core): readonly Part[] {
  return [
    text,
    ` ${WORDS.from} `,
    { stop: WORDS.scaleFrom },
    ` ${WORDS.to} `,
    { stop: WORDS.scaleTo },
    ' ',
    { stop: WORDS.scale },
  ];
}

/** `… by running three campaigns`. */
function withMethod(core: Core): readonly Part[] {
  return [core.text, ...method(core)];
}

function method({ topic }: Core): readonly Part[] {
  return [` ${WORDS.joinMethod} `, { stop: topic.act }, ' ', { stop: topic.count }, ' ', { stop: topic.things }];
}

/** `… by 15 %`. */
function withAmount({ text }: Core): readonly Part[] {
  return [text, ` ${WORDS.joinAmount} `, { stop: WORDS.amount }];
}

/** `Exercise three times a week`. */
function withTimes({ plain }: Core): readonly Part[] {
  return [plain, ' ', { stop: WORDS.times }];
}

/** `Fix three bugs`. */
function withNumber({ verb, object }: Core): readonly Part[] {
  return [verb, ' ', { stop: WORDS.number }, ' ', object];
}

/** `Complete one course on data analysis`. */
function outcomeOf(core: Core): readonly Part[] {
  return [{ stop: WORDS.outcome }, ' ', { stop: WORDS.one }, ' ', { stop: WORDS.result }, ...topicOf(core)];
}

const ARTICLE = new RegExp(`^(?:${WORDS.articles.replaceAll(' ', '|')})\\s+`, 'i');

function topicOf({ object }: Core): readonly Part[] {
  const topic = object.replace(ARTICLE, '');
  return topic === '' ? [] : [` ${WORDS.joinTopic} `, topic];
}

function render(parts: readonly Part[]): Rewrite {
  let stop = 0;
  let snippet = '';
  let text = '';
  for (const part of parts) {
    text += typeof part === 'string' ? part : part.stop;
    snippet += typeof part === 'string' ? literal(part) : `\${${++stop}:${literal(part.stop)}}`;
  }
  return { snippet, text };
}

/** Text that a snippet shows as it is. */
function literal(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

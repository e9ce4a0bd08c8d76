import type { ClauseReading } from './clause-reading';
import { Cue } from './language/cues';
import { LANGUAGE } from './language/spoken';
import type { SuggestionVocabulary, TopicSuggestion } from './language/language';
import { Flag, TimeFlag, VerbClass } from './lexicon';
import { leadInAt, skipLeadIns } from './main-verb';
import type { NounPhrase } from './noun-phrases';
import type { Entry, Reading } from './reading';
import { baseOf, isLight, topicOf } from './rewrite-topic';
import { hasFlag, hasTimeFlag, hasVerbClass, isCue, textRange } from './tokens';
import type { Part, Sentence, Span, Token } from './tokens';

const WORDS: SuggestionVocabulary = LANGUAGE.suggestions;

/** The words of a statement that a rewrite keeps. */
interface KeptWords {
  /** From the verb on, without lead-in, vague deadline and final sign, with a capital; a goal that negates begins with that. */
  readonly text: string;
  /** Words that compare with nothing taken out: `Exercise` for `Exercise more`. */
  readonly plain: string;
  /** The plain text around the place for a number: in front of a bare plural, or its `more`, that of the method where there is one. */
  readonly counted: readonly [before: string, after: string] | undefined;
  /** The statement from the verb on, as written. */
  readonly said: string;
  /** `ASAP`, `someday` and the like in it. */
  readonly vague: readonly string[];
  /** What follows the place for additions: a deadline, a reason. */
  readonly rest: string;
  /** `by running workshops` is there already. */
  readonly hasMethod: boolean;
  /** It begins with when it is done: `After work, …`; what else is when, nobody knows. */
  readonly begins: boolean;
  /** It begins with `stop`, `never` and the like. */
  readonly negated: boolean;
  readonly lessens: boolean;
}

/** What decides how it goes on. */
interface Traits {
  readonly topic: TopicSuggestion | undefined;
  /** Its object is a metric that a percentage can follow. */
  readonly metric: boolean;
  /** What is done goes on, so that it can be done so many times a week. */
  readonly habitual: boolean;
  readonly rated: boolean;
  /** The verb says that what is rated rises. */
  readonly rises: boolean;
}

export interface RewriteFrame extends KeptWords, Traits {}

const anyWord = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'i');
const within = (pattern: string): RegExp => new RegExp(`(?<![\\w'])(?:${pattern})(?![\\w'])`, 'i');
const NEGATES = anyWord(WORDS.negates);
const LESS = within(WORDS.less);
const UNMEASURED = anyWord(WORDS.unmeasured);
export const OFTEN = within(WORDS.often);
/** Compared in kind, so that a number of times does not replace it: `sleep better`. */
const HOW = within(WORDS.comparedInKind);
const ratedWords: ReadonlySet<string> = new Set(WORDS.rated.split(/\s+/));

/** Reads what a rewrite keeps; `whole` when nothing but a deadline is missing. */
export function frameOf(statement: string, reading: Reading, whole: boolean): RewriteFrame {
  const main = mainOf(reading);
  const bounds = boundsOf(statement, reading, main, whole);
  const kept = keptWords(statement, reading, main, bounds);
  return { ...kept, ...traitsOf(reading, main, bounds, kept) };
}

function keptWords(statement: string, reading: Reading, main: Entry | undefined, bounds: Bounds): KeptWords {
  const cut = (from: number, to: number): string => withoutVague(statement, reading, from, to);
  const { start, end, rest, negated } = bounds;
  const text = capitalised(cut(start, end));
  const lessens = negated || LESS.test(text);
  const method = methodIn(reading, main, bounds.stop);
  const at = placeForNumber(reading, method?.reading ?? main?.reading, lessens && !method);
  return {
    text,
    plain: plainText(reading, text),
    counted: at === undefined || at <= start || at >= end ? undefined : [capitalised(cut(start, at)), cut(at, end)],
    said: statement.slice(start),
    vague: reading.time.vague.map((span) => slice(statement, reading, span)),
    rest,
    hasMethod: method !== undefined,
    begins: beginsWithTime(reading.sentence),
    negated,
    lessens,
  };
}

/** What the verb is done to, without a preposition. */
function isDirect(object: NounPhrase | undefined): object is NounPhrase {
  return object !== undefined && object.to > object.from && !object.indirect;
}

function traitsOf(reading: Reading, main: Entry | undefined, { from }: Bounds, kept: KeptWords): Traits {
  const { tokens } = reading.sentence;
  const { text, negated, lessens } = kept;
  const { object, verb, verbClass = 0 } = main?.reading ?? {};
  const head = object?.head;
  const said = verb && tokens[verb.from];
  const direct = isDirect(object);
  const directs = (verbClass & VerbClass.direction) !== 0;
  const compared = head === undefined || isCue(head, Cue.more) || hasFlag(head, Flag.adverb);
  const open = compared || object?.kind === 'compared' || object?.kind === 'generic';
  const goesOn = ((verbClass & VerbClass.activity) !== 0 && open) || OFTEN.test(text);
  const measured = hasFlag(head, Flag.metric) && !(head && isLight(head)) && !UNMEASURED.test(said?.lower ?? '');
  const topic = topicOf(reading, main, { lessens, negated, from });
  return {
    topic,
    metric: direct && directs && measured,
    habitual: !lessens && !HOW.test(text) && goesOn,
    rated: !lessens && head !== undefined && ratedWords.has(baseOf(head)),
    rises: directs && verb !== undefined && verb.to - verb.from === 1,
  };
}

/** The first clause with a verb, else the first that says something. */
function mainOf({ clauses }: Reading): Entry | undefined {
  const main = clauses.filter(({ clause, reading }) => clause.kind === 'main' && reading);
  return main.find(({ reading }) => reading?.verb) ?? main[0];
}

function methodIn({ clauses }: Reading, main: Entry | undefined, stop: number): Entry | undefined {
  return clauses.find(
    ({ clause }) => clause.kind === 'method' && clause.from > (main?.clause.from ?? 0) && clause.from < stop,
  );
}

/** In front of a bare plural: `fix bugs`; neither `my finances` nor `speak up in meetings`. */
function placeForNumber(
  { sentence, numbers }: Reading,
  found: ClauseReading | undefined,
  fewer: boolean,
): number | undefined {
  const { object, verbClass = 0 } = found ?? {};
  if (!object?.plural || object.determined || object.indirect || fewer) return undefined;
  const first = sentence.tokens[object.from];
  if (hasFlag(first, Flag.vagueQuantifier) && !isCue(first, Cue.more)) return undefined;
  if (hasFlag(object.head, Flag.generic) && verbClass & VerbClass.activity) return undefined;
  if (numbers.some(({ span }) => span.from >= object.from && span.from < object.to)) return undefined;
  return sentence.tokens[object.from]?.start;
}

interface Bounds {
  /** Offsets in the statement. */
  readonly start: number;
  readonly end: number;
  /** Tokens. */
  readonly from: number;
  readonly stop: number;
  readonly rest: string;
  readonly negated: boolean;
}

/** The place for additions: the end of the first sentence, or of the text, but before a deadline and a reason. */
function boundsOf(statement: string, reading: Reading, main: Entry | undefined, whole: boolean): Bounds {
  const { sentence, clauses, time } = reading;
  const { tokens } = sentence;
  const label = clauses.some(({ clause, reading: found }) => found && clause.from < (main?.clause.from ?? 0));
  const opening = openingOf(reading, main);
  const from = label || !onlyLeadsIn(sentence, opening.from) ? 0 : opening.from;
  const start = from > 0 ? (tokens[from]?.start ?? 0) : 0;
  const reason = clauses.find(
    ({ clause }) => (clause.kind === 'reason' || clause.kind === 'aside') && clause.from > (main?.clause.from ?? 0),
  );
  const stop = reason?.clause.from ?? (main && !whole ? firstBreak(reading, main.clause.to) : tokens.length);
  const end = tokens[stop - 1]?.end ?? statement.length;
  const reasonText = reason ? statement.slice(end).trim() : '';
  const rest = reasonText === '' || reasonText.startsWith(',') ? reasonText : ` ${reasonText}`;
  const deadline = whole
    ? undefined
    : time.deadlines.find((span) => span.to >= stop && span.from > from && span.from < stop);
  const before = time.deadlines.filter((span) => span.to <= from);
  const early = before.map((span) => ` ${uncapitalised(slice(statement, reading, span))}`).join('');
  const place = deadline ? { stop: deadline.from, end: tokens[deadline.from - 1]?.end ?? end } : { stop, end };
  const late = deadline ? ` ${statement.slice(tokens[deadline.from]?.start ?? end, end)}` : '';
  return { start, from, ...place, rest: early + late + rest, negated: opening.negated };
}

/** Whether the tokens up to `to` may go: `I want to`, `We will`, `My goal is to`, and a deadline, which moves; not `Do`, `I have`, `Start to`. */
function onlyLeadsIn(sentence: Sentence, to: number): boolean {
  const { tokens, parts } = sentence;
  for (let at = 0; at < to;) {
    const [token, before] = [tokens[at], parts[at - 1]];
    const leads = leadInAt(sentence, at, to)?.at ?? 0;
    if (isCue(token, Cue.being)) return false;
    if (leads > 0 && (saysNothing(tokens, at, leads) || leadInAt(sentence, leads, to))) {
      at = leads;
      continue;
    }
    const sign = token?.kind === 'sign' && (at === 0 || isTime(before));
    const speaker = isCue(token, Cue.iWe) || isCue(token, Cue.intends) || isCue(token, Cue.subjectModal);
    if (!sign && !speaker && !isTime(parts[at])) return false;
    at++;
  }
  return true;
}

const isTime = (part: Part | undefined): boolean => part === 'deadline' || part === 'vagueDeadline';

/** `want to`, `my goal is`; `I am`, `start to` and `need` say something. */
function saysNothing(tokens: readonly Token[], from: number, to: number): boolean {
  const named = tokens.slice(from, to).some((token) => hasTimeFlag(token, TimeFlag.goalNoun));
  return named || (isCue(tokens[to - 1], Cue.to) && !hasVerbClass(tokens[from], VerbClass.phase));
}

/** Where what is done begins: at `stop`, `never`, `help` and the like in front of the verb, else at the verb. */
function openingOf(reading: Reading, main: Entry | undefined): { readonly from: number; readonly negated: boolean } {
  const span = main?.reading?.span;
  if (!main || !span) return { from: 0, negated: false };
  const { sentence } = reading;
  const { tokens } = sentence;
  const { body, to } = main.clause;
  const said = tokens.slice(body, Math.max(body + 1, main.reading?.verb?.to ?? 0, span.from));
  const negation = said.findIndex(({ lower }) => NEGATES.test(lower));
  const at = body + negation;
  const subject = hasFlag(tokens[at - 1], Flag.pronoun);
  if (negation >= 0) return { from: hasFlag(tokens[at], Flag.negation) || subject ? body : at, negated: true };
  const thing = main.reading.verb === undefined && (tokens[body]?.word.verb ?? 0) !== 0;
  return {
    from: thing ? body : withAdverb(reading, Math.min(span.from, skipLeadIns(sentence, body, to).at), body),
    negated: false,
  };
}

/** The adverb in front of a verb belongs to it: `back squat`. */
function withAdverb({ sentence }: Reading, at: number, body: number): number {
  const before = sentence.tokens[at - 1];
  const bare = at - 1 >= body && before?.word.flags === Flag.adverb && !sentence.lexicon.leadIns(before.lower);
  return bare ? at - 1 : at;
}

/** `When the lease ends, …`, `After work, …`; a deadline moves. */
function beginsWithTime({ tokens, parts }: Sentence): boolean {
  return parts[0] === undefined && isCue(tokens[0], Cue.opensTime);
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

/** Without `more`, `better`, `regularly` and the like. */
function plainText({ sentence }: Reading, text: string): string {
  const compared = new Set(
    sentence.tokens
      .filter(({ word }) => word.flags & (Flag.comparative | Flag.vagueQuantifier))
      .map(({ lower }) => lower),
  );
  return withoutOften(text)
    .split(' ')
    .filter((word) => !compared.has(word.toLowerCase().replace(/[.,!]+$/, '')))
    .join(' ');
}

/** Without `regularly` and the like, which a number says better. */
export function withoutOften(text: string): string {
  return text.replace(OFTEN, '').replace(/\s+/g, ' ').trim();
}

function uncapitalised(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function capitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return text === '' ? '' : first.toUpperCase() + text.slice(first.length);
}

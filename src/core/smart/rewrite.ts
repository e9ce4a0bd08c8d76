import { blank } from '../text/placeholder';
import { blankStop, escapeSnippet } from '../text/snippet';
import { addMonths, endOfMonth } from '../time/local-date';
import type { LocalDate } from '../time/local-date';
import { judge } from './judge';
import { Cue } from './language/cues';
import { LANGUAGE } from './language/spoken';
import type { SuggestionVocabulary } from './language/language';
import { isSurelyRead } from './other-language';
import { LONGEST_STATEMENT, readStatement } from './reading';
import { frameOf, OFTEN, withoutOften } from './rewrite-frame';
import type { RewriteFrame } from './rewrite-frame';
import { isCue } from './tokens';
import type { Gap, Verdict } from './verdict';

/** A sentence that asks for what the statement lacks. */
export interface Rewrite {
  /** TextMate snippet with a blank at each tab stop: `Improve my marketing skills by ${1:⟨what you will do⟩}`. */
  readonly snippet: string;
  /** The sentence with its blanks. */
  readonly text: string;
  /** The sentence as examples fill it: what the judgement ranks it by, and nothing that anybody is shown. */
  readonly example: string;
}

/** A place for what only the author knows. */
interface Place {
  readonly example: string;
  readonly words: string;
}

/** Fixed words, and places to fill in. */
type Part = string | Place;

/** The example of a deadline, so far ahead that it has not passed. */
const MONTHS_AHEAD = 5;
const MOST_REWRITES = 3;

/**
 * Up to three rewrites of this very sentence that have a place for what makes it specific, measurable and time-bound, the
 * one that mends most first. Each keeps every word but a lead-in, and a vague time that its blank replaces. None where it is
 * all three, in another language, longer than is read, or where nothing certain can be said.
 *
 * @example rewrites(verdict, 'I want to improve my marketing skills', '2027-03-04')[0].text
 * // 'Improve my marketing skills by ⟨what you will do⟩ by ⟨when⟩'
 */
export function rewrites(verdict: Verdict, statement: string, today: LocalDate): readonly Rewrite[] {
  const { specific, measurable, timeBound } = verdict.dimensions;
  if (verdict.language === 'other' || verdict.gaps[0] === 'statement') return [];
  if (statement.length > LONGEST_STATEMENT) return [];
  if (specific.met && measurable.met && timeBound.met) return [];
  const wish = statement.replace(WISHED, '');
  const lacking = wish === statement ? verdict : judge(wish, today);
  const complete = lacking.dimensions.specific.met && lacking.dimensions.measurable.met;
  const reading = readStatement(wish);
  if (!isSurelyRead(reading.sentence)) return [];
  const frame = frameOf(wish, reading, complete);
  if (frame.text === '' || frame.begins) return [];
  const before = lettersMet(verdict);
  return proposals(lacking.gaps[0], complete, frame)
    .map((parts) => [...(timeBound.met ? parts : dated(parts, today)), frame.rest])
    .filter((parts) => keepsWords(frame, parts))
    .map(render)
    .map((rewrite, index) => ({ rewrite, index, gained: lettersMet(judge(rewrite.example, today)) - before }))
    .filter(({ gained }) => gained > 0)
    .sort((a, b) => b.gained - a.gained || a.index - b.index)
    .slice(0, MOST_REWRITES)
    .map(({ rewrite }) => rewrite);
}

/**
 * What would make a vague statement concrete, in words of its own topic where that is known: how, and for what one does
 * again and again how often.
 *
 * @example adviceFor('Improve my marketing skills') // { method: 'by running three campaigns', habit: false }
 */
export function adviceFor(statement: string): { readonly method: string | undefined; readonly habit: boolean } {
  const { topic, negated, habitual, plain, text } = frameOf(statement, readStatement(statement), false);
  const act = topic?.split('|').slice(0, PARTS_OF_ACT).join(' ');
  return { method: act && `${WORDS.method.trim()} ${act}`, habit: habitual || plain !== text || negated };
}

/** The proposal with a deadline; a habit goes on until a day. */
function dated(parts: readonly Part[], today: LocalDate): readonly Part[] {
  const { time, sentence } = readStatement(render(parts).example);
  const habit = time.recurrences.length > 0 || sentence.tokens.some((token) => isCue(token, Cue.whenever));
  const place = { example: endOfMonth(addMonths(today, MONTHS_AHEAD)), words: WORDS.when };
  return [...parts, habit ? WORDS.until : WORDS.by, place];
}

const WORDS: SuggestionVocabulary = LANGUAGE.suggestions;
const WISHED = new RegExp(`^${WORDS.wished}`, 'i');

function lettersMet({ dimensions: { specific, measurable, timeBound } }: Verdict): number {
  return [specific, measurable, timeBound].filter(({ met }) => met).length;
}

type Proposals = readonly (readonly Part[])[];

/** Proposals for what is missing, likeliest first; each is a whole sentence but for date and reason. */
function proposals(gap: Gap | undefined, complete: boolean, frame: RewriteFrame): Proposals {
  const { text, counted, metric, habitual, rated, rises, negated, hasMethod } = frame;
  if (complete) return [[text]];
  const number = counted ? [withNumber(counted)] : [];
  if (hasMethod) return counted ? number : [withTimes(frame)];
  const way = [text, ...filled(WORDS.way)];
  if (negated) return [way];
  if (metric && gap === 'method') return [[text, ...filled(WORDS.amount)], way];
  const ways = [...(habitual ? [withTimes(frame)] : []), ...number];
  const scale = rated && rises ? [[text, ...filled(WORDS.onScale)]] : [];
  return gap === 'object' || gap === undefined ? [...ways, way, ...scale] : [way, ...ways, ...scale];
}

/** Act, count and things of a topic. */
const PARTS_OF_ACT = 3;

/** `Fix ⟨how many⟩ bugs`. */
function withNumber([before, after]: readonly [string, string]): readonly Part[] {
  return [before, ...filled(WORDS.number), after];
}

/** `Exercise ⟨how often⟩` for `Exercise regularly`. */
function withTimes({ text }: RewriteFrame): readonly Part[] {
  return [withoutOften(text), ...filled(WORDS.times)];
}

/** What stands in braces is a place, with its example and the words of its blank: ` by {15 %|how much}`. */
function filled(pattern: string): readonly Part[] {
  return pattern.split(/[{}]/).map((piece, index) => {
    const [example = '', words = ''] = piece.split('|');
    return index % 2 ? { example, words } : piece;
  });
}

/** Whether every word of the statement is in the rewrite, but for vague times where a blank asks for the time. */
function keepsWords({ said, vague }: RewriteFrame, parts: readonly Part[]): boolean {
  const places = parts.filter((part) => typeof part !== 'string').map(({ words }) => words);
  const kept = wordsOf(parts.filter((part) => typeof part === 'string').join(' '));
  const mayGo = wordsOf(
    [
      ...(places.includes(WORDS.when) ? vague : []),
      ...(WORDS.times.includes(`|${places[0] ?? ''}}`) ? (said.match(OFTEN) ?? []) : []),
    ].join(' '),
  );
  return wordsOf(said).every((word) => take(kept, word) || take(mayGo, word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function take(words: string[], word: string): boolean {
  const at = words.indexOf(word);
  if (at >= 0) words.splice(at, 1);
  return at >= 0;
}

function render(parts: readonly Part[]): Rewrite {
  let place = 0;
  const written = (fill: (part: Place) => string, fixed = (words: string) => words): string =>
    parts.map((part) => (typeof part === 'string' ? fixed(part) : fill(part))).join('');
  return {
    snippet: written(({ words }) => blankStop(++place, words), escapeSnippet),
    text: written(({ words }) => blank(words)),
    example: written(({ example }) => example),
  };
}

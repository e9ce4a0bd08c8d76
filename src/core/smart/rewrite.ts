import { addMonths, endOfMonth } from '../time/local-date';
import type { LocalDate } from '../time/local-date';
import { judge } from './judge';
import { LANGUAGE } from './language/spoken';
import type { SuggestionVocabulary, TopicSuggestion } from './language/language';
import { readStatement } from './reading';
import { frameOf, withoutOften } from './rewrite-frame';
import type { RewriteFrame } from './rewrite-frame';
import type { Gap, Verdict } from './verdict';

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
/** Acts that suit all fill up to so many. */
const FEWEST_REWRITES = 2;

/**
 * Up to three rewrites of this very sentence that make it specific, measurable and time-bound, the one that mends most
 * first; none when it is all three, or in another language.
 *
 * @example rewrites(verdict, 'I want to improve my marketing skills', '2027-03-04')[0].text
 * // 'Improve my marketing skills by running three campaigns by 2027-08-31'
 */
export function rewrites(verdict: Verdict, statement: string, today: LocalDate): readonly Rewrite[] {
  const { specific, measurable, timeBound } = verdict.dimensions;
  if (verdict.language === 'other' || (specific.met && measurable.met && timeBound.met)) return [];
  const wish = statement.replace(WISHED, '');
  const lacking = wish === statement ? verdict : judge(wish, today);
  const complete = lacking.dimensions.specific.met && lacking.dimensions.measurable.met;
  const frame = frameOf(wish, readStatement(wish), complete);
  const before = lettersMet(verdict);
  return proposals(lacking.gaps[0], complete, NO_WORDS.test(wish) ? { ...frame, text: '' } : frame)
    .flatMap((parts) => ends(timeBound.met, parts, today, complete))
    .map((parts) => render([...parts, frame.rest]))
    .map((rewrite, index) => ({ rewrite, index, gained: lettersMet(judge(rewrite.text, today)) - before }))
    .filter(({ gained, rewrite }) => gained > 0 && rewrite.text !== statement)
    .sort((a, b) => b.gained - a.gained || a.index - b.index)
    .slice(0, MOST_REWRITES)
    .map(({ rewrite }) => rewrite);
}

/**
 * What would make a vague statement concrete, in words of its own topic: how, and for what one does again and again how often.
 *
 * @example adviceFor('Improve my marketing skills') // { method: 'by running three campaigns', habit: false }
 */
export function adviceFor(statement: string): { readonly method: string; readonly habit: boolean } {
  const frame = frameOf(statement, readStatement(statement), false);
  const { topic, negated, lessens, habitual, plain, text } = frame;
  const way = lessens && topic === WORDS.otherwise ? WORDS.instead : topic;
  return { method: render(method(way)).text.trim(), habit: habitual || plain !== text || negated };
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
  const dayForm = [...parts, habit ? WORDS.until : WORDS.by, day];
  return onlyDate && !habit ? [dayForm, [...parts, ...filled(WORDS.within)]] : [dayForm];
}

const WORDS: SuggestionVocabulary = LANGUAGE.suggestions;
const WISHED = new RegExp(`^${WORDS.wished}`, 'i');
const NO_WORDS = new RegExp(`^${WORDS.noWords}$`, 'i');
const SELDOM = new RegExp(`^(?:${WORDS.seldom})\\b`, 'i');

function lettersMet({ dimensions: { specific, measurable, timeBound } }: Verdict): number {
  return [specific, measurable, timeBound].filter(({ met }) => met).length;
}

type Proposals = readonly (readonly Part[])[];

/** Proposals for what is missing, likeliest first; each is a whole sentence but for date and reason. */
function proposals(gap: Gap | undefined, complete: boolean, frame: RewriteFrame): Proposals {
  const { text, counted } = frame;
  if (text === '') return [filled(WORDS.nothing)];
  if (complete) return [[text]];
  if (frame.negated) return withoutIt(frame);
  if (frame.hasMethod) return [counted ? withNumber(counted) : withTimes(text)];
  if (frame.metric && gap === 'method') {
    const idle = frame.lessens && frame.topic === WORDS.otherwise;
    return [[text, ...filled(WORDS.amount)], ...(idle ? [] : [withMethod(frame, frame.topic)])];
  }
  const named = namedProposals(gap, frame);
  const { topic, habitual } = frame;
  const spare = isMaking(topic) || ((habitual || frame.lessens) && named.length > 0) ? [] : general(frame);
  return [...named, ...spare.slice(0, Math.max(0, FEWEST_REWRITES - named.length))];
}

/** Those that this very sentence asks for. */
function namedProposals(gap: Gap | undefined, frame: RewriteFrame): Proposals {
  const { counted } = frame;
  const habit = habits(frame);
  const scale = frame.rated ? withScale(frame) : [];
  const ways = methods(frame);
  switch (gap) {
    case 'narrower':
      return [...(frame.teachable ? [[...filled(WORDS.course), frame.object]] : []), ...ways];
    case 'object':
    case undefined:
      return [...habit, ...(counted ? [withNumber(counted)] : []), ...ways, ...scale];
    default:
      return [...ways, ...habit, ...scale];
  }
}

/** For what shall stop: what to do instead, and how often it may still happen. */
function withoutIt(frame: RewriteFrame): Proposals {
  const { topic, text } = frame;
  const known = topic === WORDS.otherwise ? [] : [withMethod(frame, topic)];
  const slips = [text, ...filled(WORDS.slips)];
  return [...known, slips, ...(frame.abstains && known.length === 0 ? [withMethod(frame, WORDS.instead)] : [])];
}

/** One can build something to show for it. */
const isMaking = (topic: TopicSuggestion): boolean => WORDS.makes.includes(topic.slice(0, topic.indexOf('|')));

/** The topic's own act, and something to build where one can show it. */
function methods(frame: RewriteFrame): Proposals {
  const { topic, repeats, habitual } = frame;
  const idle = topic === WORDS.otherwise || repeats || (habitual && WORDS.times.includes(topic.split('|')[2] ?? ''));
  return [
    ...(idle ? [] : [withMethod(frame, topic)]),
    ...(isMaking(topic) ? [[frame.text, ...filled(WORDS.build)]] : []),
  ];
}

/** Acts that suit all; what shall become less takes something else instead, not more time. */
function general(frame: RewriteFrame): Proposals {
  if (frame.lessens) return [withMethod(frame, WORDS.instead)];
  return [...(frame.practised ? [withMethod(frame, WORDS.practice)] : []), withMethod(frame, WORDS.otherwise)];
}

/** `Exercise three times a week`, `Read 20 minutes a day`. */
function habits({ habitual, bare, plain }: RewriteFrame): Proposals {
  if (!habitual) return [];
  return [withTimes(plain), ...(bare && !SELDOM.test(plain) ? [[plain, ...filled(WORDS.minutes)]] : [])];
}

/** `Raise my communication skills from 2 to 4 of 5`. */
function withScale({ text, object, rises }: RewriteFrame): Proposals {
  if (!rises && object === '') return [];
  return [[rises ? text : `${WORDS.raise} ${object}`, ...filled(WORDS.onScale)]];
}

/** `… by running three campaigns`. */
function withMethod({ text }: RewriteFrame, way: TopicSuggestion): readonly Part[] {
  return [withoutOften(text), ...method(way)];
}

function method(way: TopicSuggestion): readonly Part[] {
  return filled(`${WORDS.method}{${way.split('|').slice(0, PARTS_OF_ACT).join('} {')}}`);
}

/** Act, count and things. */
const PARTS_OF_ACT = 3;

/** `Fix three bugs`. */
function withNumber([before, after]: readonly [string, string]): readonly Part[] {
  return [before, ...filled(WORDS.number), after];
}

/** `Exercise three times a week`. */
function withTimes(text: string): readonly Part[] {
  return [text, ...filled(SELDOM.test(text) ? WORDS.seldomTimes : WORDS.times)];
}

/** What stands in braces becomes a tab stop: ` by {15 %}`. */
function filled(pattern: string): readonly Part[] {
  return pattern.split(/[{}]/).map((piece, index) => (index % 2 ? { stop: piece } : piece));
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

import { Cue } from './language/cues';
import { Flag, TimeFlag, VerbClass } from './lexicon';
import { hasFlag, hasTimeFlag, isCue, isSign } from './tokens';
import type { Sentence, Token } from './tokens';

const CALENDAR = TimeFlag.period | TimeFlag.month | TimeFlag.season | TimeFlag.shorthand | TimeFlag.ordinal;
/** A `first draft` is one. */
const TIMES = CALENDAR & ~TimeFlag.ordinal;
const GRAMMAR = Flag.determiner | Flag.preposition | Flag.conjunction;
/** Longer ones say something about their subject. */
const MOST_WORDS = 6;

/**
 * Whether a statement only names what is written, a field of it, or a time: `Resolutions 2027`, `Fitness goals`, `Training
 * plan for Ana`, `Mentee: Ana`, `Week 22`. It is a heading over goals, and none itself.
 */
export function namesDocument(sentence: Sentence): boolean {
  const { tokens } = sentence;
  const [first, second] = tokens;
  if (first === undefined) return false;
  if (isCue(first, Cue.fieldName) && (!second || isSign(second, ':'))) return isName(tokens.slice(2));
  // `Plan my career`, `Review my goals`: somebody acts.
  if (first.word.verb !== 0 && first.word.form === 'base' && hasFlag(second, Flag.determiner)) return false;
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (tokens.every(isOfTime) && tokens.some((token) => isCalendar(token) || isYear(token))) return true;
  if (words.some((word) => isCue(word, Cue.writing)) && words.every(isOfWriting)) return true;
  const end = tokens.findIndex((token, at) => at > 0 && isLink(token, tokens[at - 1]));
  const head = end < 0 ? tokens : tokens.slice(0, end);
  return isHeading(head) && (end < 0 || isName(tokens.slice(end)));
}

/** What a heading is about stands behind it: `for Ana`, `– Ana`, `(2027)`; `of the team` behind several. */
function isLink(token: Token, before: Token | undefined): boolean {
  if (isCue(token, Cue.of)) return isCue(before, Cue.writings);
  return isSign(token, '-', ':', '|', '/', ',', '(') || isCue(token, Cue.for);
}

const isYear = ({ kind, lower }: Token): boolean => kind === 'number' && /^(?:19|20)\d\d$/.test(lower);

function isOfTime(token: Token): boolean {
  return token.kind !== 'word' || isCalendar(token) || hasFlag(token, GRAMMAR) || token.value !== undefined;
}

/** A `release` is a time, and an act. */
function isCalendar(token: Token): boolean {
  return hasTimeFlag(token, TimeFlag.month) || (hasTimeFlag(token, CALENDAR) && token.word.verb === 0);
}

function isOfWriting(token: Token): boolean {
  return isCue(token, Cue.writing) || isCue(token, Cue.writingKind) || isOfTime(token);
}

/** Words that tell nothing to be done: those of a name, or one alone, or no verb and no amount. */
function isName(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (words.length <= 1 || words.every(({ capital }) => capital)) return true;
  const acts = words[0]?.word.verb !== 0 && words[0]?.word.form === 'base';
  return words.length <= MOST_WORDS && !acts && !counts(tokens) && words.every((word) => isNoun(word) || word.capital);
}

/** A word that can stand in front of a noun without anybody acting: `Reading goals`, `Work goals`; not `Set goals`. */
function isNoun({ word: { verb, plural, form } }: Token): boolean {
  const goesOn = (verb & VerbClass.alsoNoun) !== 0 && (verb & VerbClass.activity) !== 0;
  return verb === 0 || plural || form === 'ing' || (form === 'base' && goesOn);
}

/** `Fitness goals`, `OKRs Q3`: several, whatever they are about; of one document, `Leadership development plan`, it tells its kind. */
function isHeading(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const head = words.filter((word) => !isOfTime(word)).at(-1);
  const before = head ? words.slice(0, words.indexOf(head)) : [];
  if (!before.every(isNoun) || words.length > MOST_WORDS || counts(tokens)) return false;
  if (isCue(head, Cue.writings)) return true;
  return isCue(head, Cue.writing) && before.some((word) => isCue(word, Cue.writingKind) || hasTimeFlag(word, TIMES));
}

/** `Score 20 goals`; not `5-year plan`, `Goals 2027`, `half marathon`. */
function counts(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) =>
      (token.kind === 'number' || (token.value !== undefined && !hasTimeFlag(token, TimeFlag.fraction))) &&
      at + 1 < tokens.length &&
      !isYear(token) &&
      !tokens.slice(at + 1, at + 3).some((next) => hasTimeFlag(next, CALENDAR)),
  );
}

import { Cue } from './language/cues';
import { Flag } from './lexicon';
import { hasFlag, isCue } from './tokens';
import type { Sentence, Token } from './tokens';

/** Whether a statement asks something: `… ?`, `How do I …`, `Should I …`, `Which language shall we learn first`. */
export function asks({ text, tokens }: Sentence): boolean {
  if (endsInQuestion(text) && !endsInTitle(tokens)) return true;
  const at = tokens.findIndex(({ kind }) => kind !== 'sign');
  if (isCue(tokens[at], Cue.questionWord) || isCue(tokens[at], Cue.asksAlways)) return asksWith(tokens, at);
  return opensInverted(tokens, at);
}

const TAIL = /[^\p{L}\p{N}?？]+$/u;
const QUOTE = /["'”’»]/;

/** A quoted question behind other words is somebody's, or a title: `Read “Who Are We?”`. */
function endsInQuestion(text: string): boolean {
  const tail = TAIL.exec(text)?.[0] ?? '';
  if (!/[?？]$/.test(text.slice(0, text.length - tail.length))) return false;
  return !QUOTE.test(tail) || !/^\s*[\p{L}\p{N}]/u.test(text);
}

/** `Read Who Moved My Cheese?`: behind an act a question in capitals, which is a title. */
function endsInTitle(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token, index) => index > 0 && token.capital && opensQuestion(token));
  const before = tokens[at - 1];
  if (!before || before.kind === 'sign' || opensQuestion(tokens[0])) return false;
  const words = tokens.slice(at + 1).filter(({ kind }) => kind === 'word');
  const small = Flag.preposition | Flag.determiner | Flag.conjunction;
  return words.some(({ capital }) => capital) && words.every((word) => word.capital || hasFlag(word, small));
}

function opensQuestion(token: Token | undefined): boolean {
  return [Cue.questionWord, Cue.asksAlways, Cue.asksByItself, Cue.asksOf, Cue.asksOfPerson].some((cue) =>
    isCue(token, cue),
  );
}

const WORDS_BETWEEN = 3;

/** `What is …`, `How many books should I …`, `What if …`, `How to …`; not `What I want is …`, `When we ship, …`. */
function asksWith(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (isCue(word, Cue.asksAlways) || isCue(next, Cue.questionBehind)) return true;
  if (isCue(word, Cue.how) && isCue(next, Cue.to)) return true;
  if (hasFlag(next, Flag.auxiliary) || isCue(next, Cue.haveVerb)) return true;
  for (let index = at + 2; index <= at + 1 + WORDS_BETWEEN; index++) {
    const before = tokens[index - 1];
    if (before?.kind !== 'word' || hasFlag(before, Flag.determiner | Flag.pronoun)) return false;
    if (hasFlag(tokens[index], Flag.auxiliary)) return isSubject(tokens[index + 1]);
  }
  return false;
}

/** `Should I …`, `Is it …`, `Did the team …`; not `Do my taxes`, `Can the beans`, `Was promoted`. */
function opensInverted(tokens: readonly Token[], at: number): boolean {
  const [verb, subject] = [tokens[at], tokens[at + 1]];
  if (isCue(verb, Cue.asksByItself)) return isSubject(subject);
  // `Do I/O tuning`: a letter.
  const person = isCue(subject, Cue.subject) && !(tokens[at + 2]?.kind === 'sign' && tokens[at + 2]?.joined);
  const asksOf = isCue(verb, Cue.asksOf);
  return (person && (asksOf || isCue(verb, Cue.asksOfPerson))) || (asksOf && hasFlag(subject, Flag.possessive));
}

function isSubject(token: Token | undefined): boolean {
  return hasFlag(token, Flag.determiner | Flag.possessive | Flag.pronoun) || token?.value !== undefined;
}

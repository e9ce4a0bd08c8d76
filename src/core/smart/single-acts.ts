import { isStop } from './chunks';
import { Cue } from './language/cues';
import { Flag, TimeFlag, VerbClass } from './lexicon';
import type { Verb } from './main-verb';
import { readNounPhrase } from './noun-phrases';
import type { NounPhrase } from './noun-phrases';
import { hasFlag, hasTimeFlag, isCue, isCueLemma } from './tokens';
import type { Sentence, Span, Token } from './tokens';

/** An act that is done once, though its verb by itself is vague: `try surfing`, `be at the fair`, `stay in a castle`. */
export interface SingleAct {
  readonly span: Span;
  readonly object: NounPhrase | undefined;
}

export function readSingleAct(sentence: Sentence, verb: Verb, to: number): SingleAct | undefined {
  if (verb.wished) return undefined;
  const first = sentence.tokens[verb.span.from];
  if (isCue(first, Cue.being)) return readPresence(sentence, verb, to);
  if (isCueLemma(first, Cue.stays)) return readStay(sentence, verb, to);
  if (isCueLemma(first, Cue.rises)) return readRise(sentence, verb, to) ?? readOuting(sentence, verb);
  if (verb.phrasal) return undefined;
  if (isCueLemma(first, Cue.resides)) return readHome(sentence, verb, to);
  if (isCueLemma(first, Cue.tries)) return readTrial(sentence, verb, to);
  if (isCueLemma(first, Cue.marries)) return readMarriage(sentence, verb, to);
  return undefined;
}

/** `go skiing`, `go scuba diving`: a thing one does once; `go running` is of the activities. */
function readOuting({ tokens }: Sentence, { span, phrasal }: Verb): SingleAct | undefined {
  if (phrasal || !isCueLemma(tokens[span.from], Cue.outing)) return undefined;
  const sport = [tokens[span.to], tokens[span.to + 1]].find((token) => isCue(token, Cue.gerund));
  return sport !== undefined && sport.lower.length > 5 && !hasFlag(sport, Flag.generic)
    ? { span: { from: span.from, to: span.to + 1 }, object: undefined }
    : undefined;
}

/** `be at the opening of the shop`, `be present at Glastonbury`: an event, not a place of every day or a position. */
function readPresence(sentence: Sentence, { span, phrasal }: Verb, to: number): SingleAct | undefined {
  const { tokens, parts } = sentence;
  const present = phrasal && span.to === span.from + 2;
  if ((phrasal && !present) || !isCue(tokens[span.to], Cue.at) || parts[span.to] !== undefined) return undefined;
  const object = readNounPhrase(sentence, span.to + 1, to);
  const { head } = object;
  if (!head || object.plural || isCue(head, Cue.position)) return undefined;
  const event =
    object.kind === 'named' ||
    hasTimeFlag(head, TimeFlag.event) ||
    isCue(head, Cue.gathering) ||
    (object.deliverable && object.definite);
  const concrete = object.kind === 'named' || object.kind === 'concrete';
  return event && concrete && (object.kind === 'named' || object.determined)
    ? { span: { from: span.from, to: object.to }, object }
    : undefined;
}

/** `live in Lisbon`. */
function readHome(sentence: Sentence, { span }: Verb, to: number): SingleAct | undefined {
  if (!isCue(sentence.tokens[span.to], Cue.namedPlace)) return undefined;
  const object = readNounPhrase(sentence, span.to + 1, to);
  return object.kind === 'named' ? { span: { from: span.from, to: object.to }, object } : undefined;
}

/** `stay in an ice hotel`, `sleep in a yurt`, `stay at the Ritz`. */
function readStay(sentence: Sentence, { span }: Verb, to: number): SingleAct | undefined {
  const { tokens } = sentence;
  let at = span.to;
  while (at < to && tokens[at]?.word.flags === Flag.adverb) at++;
  if (isCue(tokens[at], Cue.namedPlace)) at++;
  else if (!isCue(tokens[at - 1], Cue.namedPlace)) return undefined;
  const object = readNounPhrase(sentence, at, to);
  const lodging = isCue(object.head, Cue.lodging) && object.determined && !object.plural;
  const hotel = object.kind === 'named' && object.definite && object.head?.capital === true;
  return lodging || hotel ? { span: { from: span.from, to: object.to }, object } : undefined;
}

const WORDS_IN_ROLE = 6;

/** `progress from Senior to Staff Engineer`, `move from nurse to ward manager`, `advance to a managerial role`. */
function readRise(sentence: Sentence, { span }: Verb, to: number): SingleAct | undefined {
  const { tokens } = sentence;
  let at = isCue(tokens[span.to - 1], Cue.toInto) ? span.to - 1 : span.to;
  if (isCue(tokens[at], Cue.from)) {
    const last = Math.min(to, at + WORDS_IN_ROLE);
    do at++;
    while (at < last && !isCue(tokens[at], Cue.toInto));
  }
  if (at >= to || !isCue(tokens[at], Cue.toInto)) return undefined;
  const object = readNounPhrase(sentence, at + 1, to);
  const { head } = object;
  if (!head || object.praised || object.plural || object.kind === 'compared') return undefined;
  const role = hasFlag(head, Flag.role) && !hasFlag(head, Flag.quality) && !object.definite;
  const position = isCue(head, Cue.roleNoun) && object.described;
  return role || position ? { span: { from: span.from, to: object.to }, object } : undefined;
}

/** `try surfing`, `try oysters`, `try the climbing wall`; not `try new foods`, `try painting more`. */
function readTrial(sentence: Sentence, { span }: Verb, to: number): SingleAct | undefined {
  const { tokens } = sentence;
  const first = tokens[span.to];
  if (!first || span.to >= to || first.kind !== 'word' || sentence.parts[span.to] !== undefined) return undefined;
  const object = readNounPhrase(sentence, span.to, to);
  const { head, kind } = object;
  if (!head || object.praised || !isTriable(kind, head)) return undefined;
  for (let at = object.from; at < object.to; at++)
    if (!object.definite && isCue(tokens[at], Cue.unfamiliar)) return undefined;
  if (isCue(first, Cue.gerund) && first.word.verb && !isSport(sentence, span.to, to)) return undefined;
  return { span: { from: span.from, to: object.to }, object };
}

function isTriable(kind: NounPhrase['kind'], head: Token): boolean {
  if (kind === 'concrete' || kind === 'named') return true;
  const empty = Flag.generic | Flag.attribute | Flag.quality | Flag.evaluative | Flag.vagueQuantifier | Flag.adverb;
  return (kind === 'generic' || kind === 'plural') && !hasFlag(head, empty) && head.kind === 'word';
}

/** The gerund of a verb is a pastime when it stands alone (`try sailing`), not with an object or where it has no content. */
function isSport(sentence: Sentence, at: number, to: number): boolean {
  const verb = sentence.tokens[at]?.word.verb ?? 0;
  const vague = VerbClass.direction | VerbClass.contentFree | VerbClass.learning | VerbClass.state;
  return !(verb & vague) && (at + 1 >= to || isStop(sentence, at + 1, at));
}

/** `marry the love of my life`: somebody definite, whatever the words. */
function readMarriage(sentence: Sentence, { span }: Verb, to: number): SingleAct | undefined {
  const object = readNounPhrase(sentence, span.to, to);
  return object.head && object.definite ? { span: { from: span.from, to: object.to }, object } : undefined;
}

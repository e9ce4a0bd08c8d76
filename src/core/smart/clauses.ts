import { Cue } from './language/cues';
import { linksPraise } from './chunks';
import { Flag, TimeFlag, VerbClass } from './lexicon';
import { isComplete, isPurpose, startsObject } from './infinitives';
import { reasonAt } from './reasons';
import { hasFlag, hasTimeFlag, hasVerbClass, isCue, isCueLemma, isSign, matchEntry, matchPhrase } from './tokens';
import type { Sentence, Span, Token } from './tokens';

/**
 * `main` says what will be done, `method` how (`by running …`), `reason` why (`so that …`, `to qualify for …`),
 * `aside` what stands in brackets or goes on meanwhile.
 */
export type ClauseKind = 'main' | 'method' | 'reason' | 'aside';

export interface Clause extends Span {
  readonly kind: ClauseKind;
  /** Where the clause's own words start, after `by`, `so that`, `and`. */
  readonly body: number;
}

interface Boundary {
  readonly kind: ClauseKind;
  readonly body: number;
}

/** A clause whose end is not yet known. */
interface OpenClause extends Boundary {
  readonly from: number;
}

/** Cuts a sentence into clauses in one pass; every token is in at most one. */
export function findClauses(sentence: Sentence): readonly Clause[] {
  const { tokens } = sentence;
  const clauses: Clause[] = [];
  let open: OpenClause = {
    from: 0,
    body: 0,
    kind: opensWithReason(sentence) ? 'reason' : 'main',
  };
  let depth = 0;
  const close = (to: number, next: Boundary): void => {
    if (to > open.from) clauses.push({ ...open, to });
    open = { from: to, ...next };
  };
  for (let at = 0; at < tokens.length; at++) {
    if (sentence.parts[at] !== undefined && sentence.parts[at] !== 'recurrence') continue;
    const sign = tokens[at]?.kind === 'sign' ? tokens[at] : undefined;
    if (isSign(sign, '(', '[')) {
      depth++;
      close(at, { kind: 'aside', body: at + 1 });
    } else if (isSign(sign, ')', ']')) {
      depth = Math.max(0, depth - 1);
      close(at, { kind: depth ? 'aside' : 'main', body: at + 1 });
    } else if (sign && isBreak(tokens, at)) {
      close(at, { kind: depth ? 'aside' : opensReason(sentence, at + 1) ? 'reason' : 'main', body: at + 1 });
    } else {
      const boundary = depth ? undefined : boundaryAt(sentence, at, open);
      if (!boundary) continue;
      close(at, boundary);
      at = Math.max(at, boundary.body - 1);
    }
  }
  close(tokens.length, { kind: 'main', body: tokens.length });
  return clauses;
}

/** `… - not just to learn, but to meet people`; `goal: to become …` opens what shall be done. */
function opensReason(sentence: Sentence, at: number): boolean {
  return at > 1 && !isCue(sentence.tokens[at], Cue.to) && reasonAt(sentence, at) > at;
}

const WORDS_IN_OPENING = 24;

/** `To qualify for the team, I will …`, `Because I move, sell …`: a reason comes first when a comma leads to what is done. */
function opensWithReason(sentence: Sentence): boolean {
  const { tokens } = sentence;
  if (!isCue(tokens[0], Cue.to) && reasonAt(sentence, 0) === 0) return false;
  for (let at = 1; at < Math.min(tokens.length, WORDS_IN_OPENING); at++) {
    const [comma, first, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (!isSign(comma, ',') || !first) continue;
    if (
      isCue(first, Cue.subjectAfterReason) ||
      (first.word.verb && first.word.form === 'base' && next && startsObject(next))
    )
      return true;
  }
  return false;
}

/** A full stop, semicolon, colon, or a dash or plus with space around. */
function isBreak(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at];
  if (isSign(sign, '.', '!', '?', ';')) return !tokens[at + 1]?.joined;
  if (isSign(sign, ':')) return !(tokens[at + 1]?.joined && tokens[at + 1]?.kind === 'number');
  if (isSign(sign, '-', '+', '|', '•', '…')) return tokens[at + 1]?.joined !== true;
  return false;
}

function boundaryAt(sentence: Sentence, at: number, open: OpenClause): Boundary | undefined {
  const { tokens } = sentence;
  const reason = reasonAt(sentence, at);
  if (
    reason > at &&
    at > open.body &&
    !(isCue(tokens[at], Cue.to) && !isComplete(sentence, at, open.body) && !followsThing(tokens, at))
  )
    return { kind: 'reason', body: isCue(tokens[at], Cue.to) ? at + 1 : reason };
  if (isCue(tokens[at], Cue.so) && at > open.body && consequence(tokens, at + 1))
    return { kind: 'reason', body: at + 1 };
  const way = methodAt(sentence, at);
  if (way && open.kind !== 'reason') return { kind: 'method', body: way };
  if (isCue(tokens[at], Cue.goesOn) && at > open.body) return { kind: 'aside', body: at + 1 };
  if (at > open.body && isPurpose(sentence, at, open.body)) return { kind: 'reason', body: at + 1 };
  if (isCue(tokens[at], Cue.coordinator)) return coordination(sentence, at, open);
  return undefined;
}

const WORDS_IN_CONSEQUENCE = 6;

/** `so a reader can follow it`, `so nobody has to wait`: a subject and a modal after `so`. */
function consequence(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; index < at + WORDS_IN_CONSEQUENCE; index++) {
    if (tokens[index]?.kind !== 'word') return false;
    if (
      isCue(tokens[index], Cue.consequenceModal) ||
      (isCue(tokens[index], Cue.hasTo) && isCue(tokens[index + 1], Cue.to))
    )
      return true;
  }
  return false;
}

/** `create a plan to ensure …`: after an article and a thing to make, the infinitive gives the purpose. */
function followsThing(tokens: readonly Token[], at: number): boolean {
  if (!hasFlag(tokens[at - 1], Flag.deliverable)) return false;
  return [2, 3, 4].some(
    (back) => isCue(tokens[at - back], Cue.article) && at - back > 0 && tokens[at - back - 1]?.word.verb,
  );
}

/** `by running`, `by regularly attending`, `through paid ads`, `using`: the body's position, else 0. */
function methodAt(sentence: Sentence, at: number): number {
  const { tokens, parts, lexicon } = sentence;
  const before = tokens[at - 1];
  if (isCue(tokens[at], Cue.by)) {
    const next = tokens[at + 1];
    const verb = next && hasFlag(next, Flag.adverb) && !next.word.verb ? at + 2 : at + 1;
    return tokens[verb]?.word.form === 'ing' && tokens[verb]?.word.verb ? at + 1 : isGerund(tokens[verb]) ? at + 1 : 0;
  }
  const to = matchPhrase(tokens, at, lexicon.methods);
  if (to === at || parts[at] !== undefined || isParticle(sentence, at)) return 0;
  if (isCue(tokens[at], Cue.methodPreposition)) {
    if (!before || (isOnlyVerb(before) && !before.word.plural && !isCue(tokens[at], Cue.using))) return 0;
    if (isCue(tokens[at], Cue.using) && hasTimeFlag(before, TimeFlag.takesInfinitive)) return 0;
    if (isCue(tokens[at], Cue.using) && (isCue(before, Cue.usingComplement) || hasFlag(before, Flag.auxiliary)))
      return 0;
  }
  return to;
}

/** A verb that is never a noun. */
function isOnlyVerb({ word }: Token): boolean {
  return word.verb !== 0 && !(word.verb & VerbClass.alsoNoun);
}

/** The `through` of `sort through`, the `with` of `work with`: part of the verb before. */
function isParticle({ tokens, lexicon }: Sentence, at: number): boolean {
  for (let from = Math.max(0, at - 2); from < at; from++) {
    if ((matchEntry(tokens, from, lexicon.verbs, 'lemma')?.to ?? 0) > at) return true;
  }
  return false;
}

/** An unknown word in -ing, as in `by kayaking`. */
function isGerund(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.lower.length > 5 && isCue(token, Cue.gerund) && token.word.flags === 0;
}

const WORDS_BEFORE_VERB = 5;

/** `, and VERB`: a further clause of the same kind; after `by …ing` a verb in base form leads back to the main clause. */
function coordination(sentence: Sentence, at: number, open: OpenClause): Boundary | undefined {
  const { tokens, parts, lexicon } = sentence;
  if (at > 0 && reasonAt(sentence, at + 1) > at + 1) return { kind: 'reason', body: at + 1 };
  if ((at <= open.body && open.body > 0) || isCueLemma(tokens[at - 1], Cue.tries) || linksPraise(tokens, at))
    return undefined;
  const body = fillersEnd(tokens, at + 1);
  const first = tokens[body];
  if (first?.kind !== 'word' || parts[body] !== undefined) return undefined;
  if (isCue(first, Cue.personWho) || matchPhrase(tokens, body, lexicon.leadIns) > body + 1)
    return { kind: 'main', body };
  const phrasal = matchEntry(tokens, body, lexicon.verbs, 'lemma') !== undefined;
  const { verb, form } = first.word;
  if (!verb && !phrasal) return undefined;
  if (isCue(tokens[body - 1], Cue.by)) return { kind: 'method', body };
  if (isTechnique(sentence, at, open.body, body) || sharesObject(sentence, at, open.body, body)) return undefined;
  if (form === 'ing') return furtherGerund(sentence, at, body, open);
  return form === 'base' && isFurtherVerb(tokens, body, phrasal)
    ? { kind: kindAfter(tokens, at, open), body }
    : undefined;
}

/** The position after `and`, `then`, `also` between two clauses. */
function fillersEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  for (const last = from + WORDS_BEFORE_VERB - 1; at < last; at++) {
    const infinitive = isCue(tokens[at], Cue.to) && !isSign(tokens[at - 1], ',');
    const adverb = hasFlag(tokens[at], Flag.adverb) && !tokens[at]?.word.verb;
    if (!isCue(tokens[at], Cue.coordinatorFiller) && !infinitive && !adverb) break;
  }
  return at;
}

/** `by running workshops and writing posts`; in a list of methods the first has to be a gerund too. */
function furtherGerund(sentence: Sentence, at: number, body: number, open: OpenClause): Boundary | undefined {
  const { tokens } = sentence;
  const first = tokens[open.body];
  const listed =
    !isSign(tokens[at], ',') || open.kind !== 'method' || first?.word.form === 'ing' || isCue(first, Cue.gerund);
  return listed && certainGerund(sentence, body, open.kind) ? { kind: open.kind, body } : undefined;
}

/** A base form that can be no noun here. */
function isFurtherVerb(tokens: readonly Token[], at: number, phrasal: boolean): boolean {
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (phrasal || (next !== undefined && startsObject(next))) return true;
  return !hasVerbClass(verb, VerbClass.alsoNoun) && !hasFlag(verb, Flag.attribute | Flag.deliverable);
}

/** A method, and what a comma ends at the start, are followed by what shall be done. */
function kindAfter(tokens: readonly Token[], at: number, { kind, body }: OpenClause): ClauseKind {
  return kind === 'method' || (body === 0 && isSign(tokens[at], ',')) ? 'main' : kind;
}

const WORDS_BEFORE_PLURAL = 3;

/** `detect and report failed logins`: a verb that stands alone before `and` has its object in common with the next. */
function sharesObject({ tokens, parts }: Sentence, at: number, body: number, verb: number): boolean {
  const alone = tokens[at - 1];
  if (!alone?.word.verb || alone.word.form !== 'base' || parts[at - 1] !== undefined) return false;
  if (at - 1 !== body && !isCue(tokens[at - 2], Cue.to)) return false;
  const single = tokens[verb + 1];
  if (single && isPlain(single) && !single.word.verb && single.word.flags === 0 && !startsObject(single)) return true;
  return tokens
    .slice(verb + 1, verb + 1 + WORDS_BEFORE_PLURAL)
    .some(({ word, kind }, index, words) => kind === 'word' && word.plural && words.slice(0, index + 1).every(isPlain));
}

function isPlain({ kind, word }: Token): boolean {
  return kind === 'word' && !(word.flags & (Flag.preposition | Flag.conjunction | Flag.auxiliary | Flag.relative));
}

/** `the drop and hook throw`: between an article and a lone singular noun a verb is part of what is learnt. */
function isTechnique({ tokens, parts }: Sentence, at: number, body: number, verb: number): boolean {
  const learnt = tokens[body];
  const last = tokens[verb + 1];
  if (!learnt || !hasVerbClass(learnt, VerbClass.learning) || !isCue(tokens[body + 1], Cue.the) || at > body + 4)
    return false;
  if (!last || last.kind !== 'word' || startsObject(last) || last.word.plural || last.word.verb) return false;
  const after = tokens[verb + 2];
  return !after || after.kind === 'sign' || parts[verb + 2] !== undefined || !startsObject(after);
}

/** In `SEO and marketing` the gerund is a noun; before an object it is a verb. */
function certainGerund({ tokens }: Sentence, at: number, kind: ClauseKind): boolean {
  const next = tokens[at + 1];
  if (!next || next.kind === 'sign') return false;
  if (startsObject(next)) return true;
  return kind === 'method' ? !hasFlag(next, Flag.preposition) || !hasFlag(next, Flag.conjunction) : next.word.plural;
}

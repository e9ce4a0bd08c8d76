import { Flag, TimeFlag, VerbClass } from './lexicon';
import type { Clause } from './clauses';
import { opensObject, readNounPhrase } from './phrases';
import type { NounPhrase } from './phrases';
import { isWord } from './time-points';
import { matchEntry, matchPhrase } from './tokens';
import type { Sentence, Span, Token } from './tokens';
import type { Gap } from './verdict';

/** What one clause says. */
export interface ClauseReading {
  readonly specific: boolean;
  /** Others could tell whether it is done. */
  readonly verifiable: boolean;
  /** The words that say what is done and to what. */
  readonly span: Span;
  readonly verb: Span | undefined;
  readonly verbClass: number;
  /** The verb, or what stands in its place, is vague; absent when the object is what is missing. */
  readonly vague: Span | undefined;
  readonly gap: Gap | undefined;
  readonly object: NounPhrase | undefined;
  readonly abstains: boolean;
}

interface Verb {
  readonly span: Span;
  readonly lemma: string;
  readonly kind: number;
  readonly abstains: boolean;
  readonly phrasal: boolean;
  /** Set where a wish stands directly before a thing: `aim for a role`. */
  readonly wished: boolean;
}

/** Reads a clause: its verb, the verb's object, and what they amount to. */
export function readClause(sentence: Sentence, clause: Clause): ClauseReading | undefined {
  const start = skipLeadIns(sentence, clause.body, clause.to);
  if (start.at >= clause.to) return undefined;
  const verb = findVerb(sentence, start.at, clause.to, start.thing);
  if (!verb) return readThing(sentence, start.at, clause.to);
  const inner = embedded(sentence, verb, clause.to);
  return judgeVerb(sentence, inner ?? verb, clause.to);
}

/** Skips what carries nothing: `I want to`, `really`, phrases of time. `thing` is true after `aim for`, `I want`. */
function skipLeadIns(sentence: Sentence, from: number, to: number): { at: number; thing: boolean } {
  const { tokens, parts, lexicon } = sentence;
  let at = from;
  let thing = false;
  while (at < to) {
    const token = tokens[at];
    if (!token) break;
    if (skippable(sentence, at)) {
      at++;
      continue;
    }
    const announced = announcement(sentence, at, to);
    if (announced > at) {
      at = announced;
      thing = true;
      continue;
    }
    const leadIn = matchPhrase(tokens, at, lexicon.leadIns);
    if (leadIn > at && leadIn <= to) {
      at = leadIn;
      thing = false;
      continue;
    }
    const wish = matchPhrase(tokens, at, lexicon.leadInsToThings);
    if (wish > at && wish <= to) {
      at = wish;
      thing = true;
      continue;
    }
    if (matchEntry(tokens, at, lexicon.verbs, 'lemma')) break;
    const adverb =
      token.word.flags & Flag.adverb && !token.word.verb && !(token.word.flags & (Flag.superlative | Flag.comparative));
    const subject = token.word.flags & Flag.pronoun && !(token.word.flags & Flag.determiner);
    const auxiliary =
      token.word.flags & Flag.auxiliary &&
      !isWord(token, 'be', 'being') &&
      tokens[at + 1] !== undefined &&
      !(token.word.verb && opensObject(tokens[at + 1]));
    if (!adverb && !subject && !auxiliary) break;
    at++;
  }
  while (at < to && tokens[at]?.kind === 'sign' && parts[at] === undefined) at++;
  return { at, thing };
}

const WORDS_IN_ANNOUNCEMENT = 12;

/** `my main goal for this year is to`, `our objective:`: the position after it, else `at`. */
function announcement({ tokens, parts }: Sentence, at: number, to: number): number {
  const last = Math.min(to, at + WORDS_IN_ANNOUNCEMENT);
  let named = false;
  for (let index = at; index < last; index++) {
    const token = tokens[index];
    if (!token) return at;
    if (token.word.time & TimeFlag.goalNoun) named = true;
    else if (named && isWord(token, 'is', 'are', 'was', 'will', 'would'))
      return isWord(tokens[index + 1], 'to', 'be') ? index + 2 : index + 1;
    else if (!named && index > at + 2) return at;
    else if (parts[index] === undefined && (token.word.form !== 'base' || token.kind !== 'word')) return at;
  }
  return at;
}

function skippable({ tokens, parts }: Sentence, at: number): boolean {
  const part = parts[at];
  if (part === 'measure' || part === 'name') return false;
  return part !== undefined || (tokens[at]?.kind === 'sign' && !isWord(tokens[at], '$', '€', '£'));
}

function findVerb(sentence: Sentence, at: number, to: number, wished: boolean): Verb | undefined {
  const { tokens, lexicon, parts } = sentence;
  const token = tokens[at];
  if (!token || parts[at] === 'measure') return undefined;
  const phrasal = matchEntry(tokens, at, lexicon.verbs, 'lemma');
  if (phrasal && phrasal.to <= to && token.word.form !== 's')
    return {
      span: { from: at, to: phrasal.to },
      lemma: token.word.lemma,
      kind: phrasal.value,
      abstains: false,
      phrasal: true,
      wished: false,
    };
  if (wished && !(token.word.verb && isWord(tokens[at - 1], 'to'))) {
    return {
      span: { from: at, to: at },
      lemma: '',
      kind: VerbClass.completion,
      abstains: false,
      phrasal: false,
      wished: true,
    };
  }
  const { verb, form, lemma } = token.word;
  if (verb && form !== 's' && form !== 'past') {
    const noun = verb & VerbClass.alsoNoun && isNounUse(sentence, at, to);
    if (!noun)
      return { span: { from: at, to: at + 1 }, lemma, kind: verb, abstains: false, phrasal: false, wished: false };
  }
  if (verb && form === 'past' && isWord(tokens[at - 1], 'have', "i've", "we've", 'has'))
    return { span: { from: at, to: at + 1 }, lemma, kind: verb, abstains: false, phrasal: false, wished: false };
  const particle =
    token.kind === 'word' &&
    !(token.word.flags & (Flag.preposition | Flag.determiner | Flag.pronoun | Flag.adverb)) &&
    isWord(tokens[at + 1], 'up', 'out', 'off', 'down', 'over', 'back') &&
    opensObject(tokens[at + 2]);
  if (particle)
    return {
      span: { from: at, to: at + 2 },
      lemma: token.lower,
      kind: VerbClass.completion,
      abstains: false,
      phrasal: true,
      wished: false,
    };
  const unknown =
    token.kind === 'word' &&
    verb === 0 &&
    token.word.flags === 0 &&
    token.word.time === 0 &&
    opensObject(tokens[at + 1]) &&
    !tokens[at + 1]?.capital;
  return unknown
    ? {
        span: { from: at, to: at + 1 },
        lemma: token.lower,
        kind: VerbClass.completion,
        abstains: false,
        phrasal: false,
        wished: false,
      }
    : undefined;
}

/** At the start of a clause `design` is a verb unless something shows the noun: an adverbial or nothing follows `test coverage`. */
function isNounUse({ tokens }: Sentence, at: number, to: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.word.form === 'ing') return false;
  if (at + 1 >= to || !next) return false;
  return isWord(next, 'is', 'are', 'of') || (next.word.verb !== 0 && next.word.form === 's' && !next.word.plural);
}

/** `start playing`, `help mentees pass`, `have them complete`, `stop smoking`: the verb that matters, when it is an inner one. */
function embedded(sentence: Sentence, verb: Verb, to: number): Verb | undefined {
  const { tokens } = sentence;
  const at = verb.span.to;
  if (verb.phrasal || verb.wished) return undefined;
  if (verb.kind & VerbClass.phase) {
    const inner = tokens[at]?.word.flags === Flag.adverb ? at + 1 : at;
    if (tokens[inner]?.word.form === 'ing' && tokens[inner]?.word.verb) {
      const found = findVerb(sentence, inner, to, false);
      return (
        found && {
          ...found,
          abstains: isWord(
            tokens[verb.span.from],
            'stop',
            'quit',
            'avoid',
            'stopping',
            'quitting',
            'avoiding',
            'cease',
          ),
        }
      );
    }
  }
  return verb.kind & VerbClass.causative ? caused(sentence, at, to) : undefined;
}

const WORDS_IN_CAUSED = 5;

function caused(sentence: Sentence, at: number, to: number): Verb | undefined {
  const { tokens, parts } = sentence;
  const last = Math.min(to, at + WORDS_IN_CAUSED);
  if (!tokens[at] || tokens[at]?.kind !== 'word') return undefined;
  for (let index = at + 1; index < last; index++) {
    const token = tokens[index];
    if (!token || parts[index] === 'deadline' || token.word.flags & (Flag.preposition | Flag.conjunction)) {
      if (isWord(token, 'to') && tokens[index + 1]?.word.verb) continue;
      return undefined;
    }
    const people = tokens[index - 1];
    const subject =
      people !== undefined &&
      ((people.word.flags & Flag.pronoun) !== 0 ||
        people.word.plural ||
        isWord(people, 'team', 'to', 'company', 'family') ||
        people.capital);
    if (
      subject &&
      token.word.verb &&
      token.word.form === 'base' &&
      !(token.word.verb & VerbClass.alsoNoun && !opensObject(tokens[index + 1]))
    )
      return findVerb(sentence, index, to, false);
  }
  return undefined;
}

const reading = (
  verb: Verb | undefined,
  span: Span,
  object: NounPhrase | undefined,
  values: { specific: boolean; verifiable: boolean; gap?: Gap; vague?: Span },
): ClauseReading => ({
  specific: values.specific,
  verifiable: values.verifiable,
  span,
  verb: verb && verb.span.to > verb.span.from ? verb.span : undefined,
  verbClass: verb?.kind ?? 0,
  vague: values.vague,
  gap: values.gap,
  object,
  abstains: verb?.abstains ?? false,
});

function judgeVerb(sentence: Sentence, verb: Verb, to: number): ClauseReading {
  const object = readObject(sentence, verb, to);
  const end = Math.max(verb.span.to, object.to);
  const span = { from: verb.span.from, to: end };
  const compared = object.kind === 'compared' ? comparativeIn(sentence, object) : comparedLater(sentence, end, to);
  const recurs = hasRecurrence(sentence, verb.span.from, to);
  const make = (values: { specific: boolean; verifiable: boolean; gap?: Gap; vague?: Span }): ClauseReading =>
    reading(verb, span, object, values);
  const { kind } = verb;
  if (kind & VerbClass.state) return judgeState(sentence, verb, to, make);
  if (kind & VerbClass.learning && !(recurs && kind & VerbClass.activity && !compared))
    return judgeLearning(sentence, verb, object, to, make);
  if (compared)
    return make({
      specific: false,
      verifiable: false,
      gap: kind & VerbClass.direction ? 'method' : 'object',
      vague: kind & (VerbClass.direction | VerbClass.contentFree) ? verb.span : compared,
    });
  if (isDirection(verb, object)) {
    const narrowed = object.narrowed && object.described;
    return make(
      narrowed
        ? { specific: true, verifiable: false }
        : { specific: false, verifiable: false, gap: 'method', vague: verb.span },
    );
  }
  if (kind & VerbClass.contentFree && !(kind & (VerbClass.completion | VerbClass.activity)))
    return make({ specific: false, verifiable: false, gap: 'deliverable', vague: verb.span });
  if (kind & VerbClass.activity)
    return judgeActivity(verb, object, recurs, isBounded(sentence, verb.span.from, to), make);
  return judgeCompletion(sentence, verb, object, recurs, make);
}

type Make = (values: { specific: boolean; verifiable: boolean; gap?: Gap; vague?: Span }) => ClauseReading;

/** A direction word, also one that can end (`develop an app`) where its object has no end (`develop my skills`). */
function isDirection({ kind, span }: Verb, object: NounPhrase): boolean {
  if (!(kind & VerbClass.direction)) return false;
  if (!(kind & VerbClass.completion)) return true;
  return (
    span.to > span.from &&
    (object.kind === 'attribute' ||
      object.kind === 'generic' ||
      object.kind === 'none' ||
      object.kind === 'plural' ||
      object.indirect ||
      object.head === undefined ||
      (object.head.word.flags & (Flag.generic | Flag.metric)) !== 0)
  );
}

function readObject(sentence: Sentence, verb: Verb, to: number): NounPhrase {
  const { tokens, parts } = sentence;
  let at = verb.span.to;
  while (
    at < to &&
    (tokens[at]?.word.flags === Flag.adverb ||
      isWord(tokens[at], 'up', 'out', 'off', 'down', 'back', 'over', ':') ||
      parts[at] === 'recurrence' ||
      parts[at] === 'deadline')
  )
    at++;
  const direct = readNounPhrase(sentence, at, to);
  if (direct.kind !== 'none') return direct;
  const preposition = tokens[at];
  if (preposition && preposition.word.flags & Flag.preposition && parts[at] === undefined) {
    const indirect = readNounPhrase(sentence, at + 1, to);
    if (indirect.kind !== 'none') return { ...indirect, indirect: true };
  }
  return direct;
}

function comparativeIn({ tokens }: Sentence, { from, to }: Span): Span | undefined {
  for (let at = from; at < to; at++)
    if ((tokens[at]?.word.flags ?? 0) & (Flag.comparative | Flag.superlative)) return { from: at, to: at + 1 };
  return undefined;
}

/** `use GitHub more`, `talk to customers more often`, `drink water regularly`: a comparison at the end of the clause. */
function comparedLater({ tokens, parts }: Sentence, from: number, to: number): Span | undefined {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (
      parts[at] === undefined &&
      token &&
      (token.word.flags & Flag.comparative ||
        (isWord(token, 'much', 'often') && isWord(tokens[at - 1], 'so', 'too'))) &&
      !isWord(tokens[at + 1], 'than') &&
      !isWord(tokens[at - 1], 'no', 'or', 'once')
    ) {
      const next = tokens[at + 1];
      const last =
        at + 1 >= to ||
        !next ||
        next.kind === 'sign' ||
        (next.word.flags & (Flag.comparative | Flag.adverb | Flag.preposition | Flag.conjunction)) !== 0 ||
        parts[at + 1] !== undefined;
      if (last) return { from: at, to: at + 1 };
    }
  }
  return undefined;
}

/** Going on for a stated time (`for 60 days`, `over the next month`) ends with it. */
function isBounded({ tokens, parts }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (parts[at] === 'deadline' && isWord(tokens[at], 'for', 'over', 'throughout')) return true;
  return false;
}

function hasRecurrence({ parts }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (parts[at] === 'recurrence') return true;
  return false;
}

/** `be promoted`, `become a team lead`, `be happier`. */
function judgeState(sentence: Sentence, verb: Verb, to: number, make: Make): ClauseReading {
  const { tokens } = sentence;
  const complement = readNounPhrase(sentence, verb.span.to, to);
  const { head } = complement;
  const passive = verb.span.to - 1;
  const checkable = firstWord(tokens, verb.span.to, complement.to, Flag.checkable);
  const end = Math.max(complement.to, verb.span.to);
  const vague = { from: verb.span.from, to: end };
  const failed = make({ specific: false, verifiable: false, gap: 'outcome', vague });
  if (complement.kind === 'compared' || complement.praised) return failed;
  if (checkable) return { ...make({ specific: true, verifiable: true }), span: vague };
  const role = head !== undefined && (head.word.flags & Flag.role) !== 0 && !(head.word.flags & Flag.quality);
  const named =
    complement.kind === 'named' && !((head?.word.flags ?? 0) & (Flag.quality | Flag.attribute | Flag.evaluative));
  return passive >= 0 && (role || named) ? { ...make({ specific: true, verifiable: true }), span: vague } : failed;
}

function firstWord(tokens: readonly Token[], from: number, to: number, flag: number): boolean {
  for (let at = from; at < Math.max(to, from + 2) && at < tokens.length; at++)
    if ((tokens[at]?.word.flags ?? 0) & flag) return true;
  return false;
}

/** `learn Spanish` names something, `learn data analysis` is a whole field, `learn how to prune roses` has an act inside. */
function judgeLearning(sentence: Sentence, verb: Verb, object: NounPhrase, to: number, make: Make): ClauseReading {
  const { tokens } = sentence;
  const at = verb.span.to;
  const how = isWord(tokens[at], 'how', 'when', 'to')
    ? isWord(tokens[at], 'to')
      ? at + 1
      : isWord(tokens[at + 1], 'to')
        ? at + 2
        : 0
    : 0;
  const inner = how ? findVerb(sentence, how, to, false) : undefined;
  if (inner) {
    const reading = judgeVerb(sentence, inner, to);
    const vague = reading.specific ? undefined : verb.span;
    return {
      ...make({
        specific: reading.specific || ((inner.kind & VerbClass.activity) !== 0 && !reading.vague),
        verifiable: false,
        ...(vague ? { vague, gap: 'narrower' } : {}),
      }),
      span: { from: verb.span.from, to: reading.span.to },
    };
  }
  const about = verb.phrasal && isWord(tokens[at - 1], 'about');
  const unspecific =
    object.kind === 'none' ||
    object.kind === 'generic' ||
    object.kind === 'compared' ||
    object.kind === 'attribute' ||
    object.kind === 'plural';
  const field = object.field && object.kind !== 'named' ? !(object.definite && object.described) : false;
  if (unspecific || field || (about && object.kind !== 'named'))
    return make({ specific: false, verifiable: false, gap: 'narrower', vague: verb.span });
  return make({ specific: true, verifiable: false });
}

/** Verbs without an end: concrete with an object or a stated frequency; checkable at a frequency, or with something that ends. */
function judgeActivity(verb: Verb, object: NounPhrase, recurs: boolean, bounded: boolean, make: Make): ClauseReading {
  if (recurs) return make({ specific: true, verifiable: true });
  if (!isConcrete(object)) return make({ specific: false, verifiable: false, gap: 'object' });
  const whole = object.plural ? object.definite : object.deliverable || object.kind === 'named';
  const ends = (verb.kind & VerbClass.completion) !== 0 && whole;
  return make({ specific: true, verifiable: ends || verb.abstains || bounded });
}

/** Verbs with an end: concrete and checkable when the object is. */
function judgeCompletion(
  { tokens }: Sentence,
  verb: Verb,
  object: NounPhrase,
  recurs: boolean,
  make: Make,
): ClauseReading {
  if (verb.kind & VerbClass.intransitive && object.kind === 'none') return make({ specific: true, verifiable: true });
  if (isClauseObject(tokens, verb.span.to)) return make({ specific: true, verifiable: true });
  if (object.kind === 'none' && (recurs || verb.phrasal)) return make({ specific: true, verifiable: true });
  if (!isConcrete(object))
    return recurs && object.kind !== 'compared' && object.kind !== 'attribute'
      ? make({ specific: true, verifiable: true })
      : make({ specific: false, verifiable: false, gap: 'object' });
  const countable = object.kind !== 'plural' || object.narrowed;
  return make({ specific: true, verifiable: countable || recurs });
}

function isConcrete({ kind }: NounPhrase): boolean {
  return kind === 'concrete' || kind === 'named' || kind === 'plural';
}

/** `decide if …`, `find out whether …`. */
function isClauseObject(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at], 'if', 'whether', 'what', 'which', 'how', 'where') && tokens[at + 1] !== undefined;
}

/** A statement without a verb: `20 pull-ups`, `a portfolio site`, `better grades`. */
function readThing(sentence: Sentence, at: number, to: number): ClauseReading | undefined {
  const object = readNounPhrase(sentence, at, to);
  if (object.kind === 'none' || !object.head) return undefined;
  const span = { from: at, to: object.to };
  const vague = object.kind === 'compared' ? comparativeIn(sentence, object) : undefined;
  const concrete =
    (object.kind === 'concrete' || object.kind === 'named' || (object.kind === 'plural' && object.described)) &&
    (object.to - at > 1 || object.deliverable) &&
    !object.praised &&
    !object.field;
  const deliverable = object.deliverable || (object.head.word.flags & Flag.role) !== 0;
  return reading(undefined, span, object, {
    specific: concrete,
    verifiable: concrete && deliverable && !object.plural,
    ...(concrete ? {} : { gap: 'object' }),
    ...(vague ? { vague } : {}),
  });
}

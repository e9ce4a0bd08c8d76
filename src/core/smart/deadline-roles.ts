import type { Clause } from './clauses';
import { Cue } from './language/cues';
import { Flag } from './lexicon';
import { hasFlag, isCue, isSign } from './tokens';
import type { Sentence, Span } from './tokens';

/**
 * What a deadline is the deadline of: `act` says by when, `beside` stands with the act and may say when (`in June`, `until
 * May`), `purpose` belongs to what the act is for, or to something that happens, and is the act's where nothing else is.
 * `remark` dates a reason, a condition, a contrast or a name, and never the act.
 */
export type DeadlineRole = 'act' | 'beside' | 'purpose' | 'remark';

/** What the words up to a place say that the next words belong to. */
type Context = 'act' | 'purpose' | 'remark';

/** The role of each of the deadlines, which stand in the order of the text. */
export function deadlineRoles(
  sentence: Sentence,
  clauses: readonly Clause[],
  deadlines: readonly Span[],
): readonly DeadlineRole[] {
  const quoted = quotedTokens(sentence);
  const roles = deadlines.map((span, index): DeadlineRole => {
    if (quoted.has(span.from)) return 'remark';
    const context = contextAt(sentence, clauses, span, deadlines[index - 1]);
    if (context === 'remark') return 'remark';
    const strong = saysByWhen(sentence, span);
    if (context === 'purpose') return strong || countsFromNow(sentence, span) ? 'purpose' : 'remark';
    return strong ? 'act' : 'beside';
  });
  return roles.map((role, index) => {
    const [span, before] = [deadlines[index], deadlines[index - 1]];
    return role === 'beside' && span && before && holds(sentence, clauses, span, before) ? 'remark' : role;
  });
}

/** `by June`, `within a month`, `no later than May`, `due June`: nothing but a deadline opens so; `in my thirties`: a life has one. */
function saysByWhen({ tokens }: Sentence, { from }: Span): boolean {
  return isCue(tokens[from], Cue.saysByWhen) || hasFlag(tokens[from + 1], Flag.possessive);
}

/** `in six months`: how long it takes, where `in October` may be when what it is for happens. */
function countsFromNow({ tokens }: Sentence, { from }: Span): boolean {
  return isCue(tokens[from], Cue.in) && tokens[from + 1]?.value !== undefined;
}

function contextAt(
  sentence: Sentence,
  clauses: readonly Clause[],
  { from, to }: Span,
  before: Span | undefined,
): Context {
  const { tokens } = sentence;
  if (isCue(tokens[from - 1], Cue.contrastBefore)) return 'remark';
  const clause = clauses.find((one) => one.from <= from && from < one.to);
  if (clause?.kind === 'reason' && !endsBefore(sentence, clause, from)) {
    const start = isCue(tokens[clause.from], Cue.coordinatorOrComma) ? clause.from + 1 : clause.from;
    return isCue(tokens[start], Cue.cause) ? 'remark' : 'purpose';
  }
  if (clause?.kind === 'aside' && isFinite(sentence, clause.body, clause.to, { from, to })) return 'remark';
  // A deadline ends the words that it belongs to: what follows is said of the act again.
  const start = Math.max(clause?.from ?? 0, before && before.to < from ? before.to : (before?.to ?? 0), 0);
  for (let at = from - 1; at >= start; at--) {
    if (endsContext(sentence, at)) return 'act';
    const context = opens(sentence, at, from, start);
    if (context) return context;
  }
  return 'act';
}

/** `Since the lease ends, …`: a comma ends a reason that comes first. */
function endsBefore({ tokens }: Sentence, clause: Clause, at: number): boolean {
  return isLeading(tokens, clause.from) && tokens.slice(clause.from, at).some((token) => isSign(token, ','));
}

/** Signs and `but` lead back to the act; not the comma of a list, which no deadline follows. */
function endsContext({ tokens }: Sentence, at: number): boolean {
  return isSign(tokens[at], ',', ';', '.', '!', '?', ':', ')', ']') || isCue(tokens[at], Cue.but);
}

/** The context that the word opens: `if`, `which`, `instead of`, `ending`, `(the lease) ends`. */
function opens(sentence: Sentence, at: number, from: number, start: number): Context | undefined {
  const { tokens, parts } = sentence;
  // The `once` of `once a month` opens nothing.
  if (parts[at] !== undefined) return undefined;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (isCue(token, Cue.contrast) && isCue(next, Cue.contrastBehind)) return 'remark';
  if (isCue(token, Cue.endsLater)) return 'remark';
  if (isCue(token, Cue.subordinator) && at < from - 1) {
    // `while learning`: a manner. In front of the act a condition has its own comma; behind it, either may be dated.
    const manner = next?.word.form === 'ing';
    return at === start && isLeading(tokens, at) && !manner ? 'remark' : 'purpose';
  }
  if (hasFlag(token, Flag.relative) && at > start && at < from - 1 && !isCue(token, Cue.asks)) return 'purpose';
  if (isCue(token, Cue.happens) && (token?.word.form === 's' || token?.word.plural) && at > start)
    return isLeading(tokens, start) ? 'purpose' : 'remark';
  return undefined;
}

function isLeading(tokens: Sentence['tokens'], at: number): boolean {
  return tokens.slice(0, at).every(({ kind }) => kind === 'sign');
}

/** Whether brackets or an aside hold a statement of their own: `(the contract ends in May)`; not `(by May)`, `(done by May)`. */
function isFinite({ tokens }: Sentence, from: number, to: number, deadline: Span): boolean {
  for (let at = from; at < to; at++) {
    if (at >= deadline.from && at < deadline.to) continue;
    const token = tokens[at];
    const { form, verb } = token?.word ?? {};
    if (isCue(token, Cue.happens) || hasFlag(token, Flag.auxiliary) || (verb && form === 's' && at > from)) return true;
  }
  return false;
}

/** `and keep it there until May`: how long what is reached by another day shall last. */
function holds(sentence: Sentence, clauses: readonly Clause[], span: Span, before: Span): boolean {
  const clause = clauses.find((one) => one.from <= span.from && span.from < one.to);
  if (!clause || before.to > clause.from) return false;
  return isCue(sentence.tokens[clause.body], Cue.holds);
}

/** The tokens in quotation marks: names and titles. A statement that is quoted as a whole is none. */
function quotedTokens({ tokens }: Sentence): ReadonlySet<number> {
  const quoted = new Set<number>();
  let open: number | undefined;
  tokens.forEach((token, at) => {
    if (!isSign(token, '"')) return;
    if (open === undefined) open = at;
    else {
      if (open > 0 || at < tokens.length - 1) for (let index = open + 1; index < at; index++) quoted.add(index);
      open = undefined;
    }
  });
  return quoted;
}

/** Tells whether a path, relative and with `/`, is matched. */
export type PathMatcher = (path: string) => boolean;

/** UTF-16 units of a glob that is looked at: all that is tried for each character of a path is bounded by it. */
export const LONGEST_GLOB = 250;

/**
 * Matches what VS Code's own search matches for `**`, `*`, `?` and `{a,b}`, so that events of watchers can be held
 * against the globs that files were searched with. A glob that matches a folder matches all below it; one that is
 * longer than `LONGEST_GLOB` matches nothing. Takes time in proportion to the path, whatever the glob.
 */
export function matcherOf(globs: readonly string[]): PathMatcher {
  const all = globs.filter((glob) => glob.length <= LONGEST_GLOB).map(compile);
  return (path) => all.some((glob) => matches(glob, path));
}

/** What a state takes from the path; any other number is the one character. */
const NOTHING = -1;
const ANYTHING = -2;
const ALL_BUT_SLASH = -3;
const SLASH = 47;

/**
 * A glob as a machine whose states are all followed at once: a backtracking expression would try `*a*a*a` in every way.
 * The last state is the end.
 */
interface State {
  readonly wants: number;
  /** Stays where it is when it has taken a character, else goes on to the next. */
  readonly repeats: boolean;
  /** States, counted from the first, in which it is at the same time. */
  readonly also: number[];
}

function compile(glob: string): readonly State[] {
  const states: State[] = [];
  addGlob(states, glob.replace(/^\/|\/$/g, ''));
  addBelow(states);
  add(states, NOTHING);
  return states;
}

const TOKENS = /\*\*\/|\/\*\*$|\*\*|\*|\?|\{[^{}]*\}|[^*?{/]+|[{/]/g;

function addGlob(states: State[], glob: string): void {
  for (const token of glob.match(TOKENS) ?? []) addToken(states, token);
}

function addToken(states: State[], token: string): void {
  switch (token) {
    case '**/': {
      const start = add(states, NOTHING);
      addRepeated(states, ANYTHING);
      add(states, SLASH);
      start.also.push(states.length);
      break;
    }
    case '/**':
      addBelow(states);
      break;
    case '**':
      addRepeated(states, ANYTHING);
      break;
    case '*':
      addRepeated(states, ALL_BUT_SLASH);
      break;
    case '?':
      add(states, ALL_BUT_SLASH);
      break;
    default:
      if (token.length > 1 && token.startsWith('{')) addAlternatives(states, token.slice(1, -1).split(','));
      else for (let at = 0; at < token.length; at++) add(states, token.charCodeAt(at));
  }
}

function addAlternatives(states: State[], alternatives: readonly string[]): void {
  const start = add(states, NOTHING, false, false);
  const ends: State[] = [];
  for (const alternative of alternatives) {
    start.also.push(states.length);
    addGlob(states, alternative);
    ends.push(add(states, NOTHING, false, false));
  }
  for (const end of ends) end.also.push(states.length);
}

/** The folder itself, or all below it. */
function addBelow(states: State[]): void {
  const start = add(states, NOTHING);
  add(states, SLASH);
  addRepeated(states, ANYTHING);
  start.also.push(states.length);
}

function addRepeated(states: State[], wants: number): void {
  add(states, wants, true);
}

/** Adds a state; one that takes nothing, or may repeat, is in the next one too. */
function add(states: State[], wants: number, repeats = false, goesOn = wants === NOTHING || repeats): State {
  const state: State = { wants, repeats, also: goesOn ? [states.length + 1] : [] };
  states.push(state);
  return state;
}

function matches(states: readonly State[], path: string): boolean {
  /** For each state, at how many characters of the path it was entered last. */
  const entered = new Int32Array(states.length).fill(-1);
  let current: number[] = [];
  let next: number[] = [];
  enter(states, entered, current, 0, 0);
  for (let at = 0; at < path.length && current.length > 0; at++) {
    const code = path.charCodeAt(at);
    next.length = 0;
    for (const index of current) {
      const state = states[index];
      if (state === undefined || !takes(state, code)) continue;
      enter(states, entered, next, state.repeats ? index : index + 1, at + 1);
    }
    [current, next] = [next, current];
  }
  return current.includes(states.length - 1);
}

function takes({ wants }: State, code: number): boolean {
  return wants === code || wants === ANYTHING || (wants === ALL_BUT_SLASH && code !== SLASH);
}

/** Adds a state, and all in which it is at the same time. */
function enter(states: readonly State[], entered: Int32Array, into: number[], index: number, at: number): void {
  const waiting = [index];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (one >= states.length || entered[one] === at) continue;
    entered[one] = at;
    into.push(one);
    waiting.push(...(states[one]?.also ?? []));
  }
}

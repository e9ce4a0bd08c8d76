import { lineEndAt, nextLineAfter } from '../text/lines';
import type { TextRange } from '../text/range';
import type { FrontMatterProblem } from './front-matter';

/** The front matter's place in a text, before anything in it is read. */
export interface FrontMatterBlock {
  readonly range: TextRange;
  readonly content: TextRange;
  readonly bodyStart: number;
  /** False when the word after the first fence names anything but YAML: such a block is not read. */
  readonly readable: boolean;
  readonly problems: readonly FrontMatterProblem[];
}

const BYTE_ORDER_MARK = 0xfeff;
const DASH = 45;
const DOT = 46;
const OPENING = /^---[ \t]*(?:(?<word>[A-Za-z][\w.+-]*)[ \t]*|(?<comment>#[^\r\n]*))?$/;
const FENCE = /^---[ \t]*$/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
const YAML_WORD = /^ya?ml$/i;
const KEY_LINE = /^(?:[^\s#\-:[\]{}"'|>&*!%@`,?][^\n\r]*?|"[^"]*"|'[^']*'):(?:[ \t]|$)/;
const MAPPING_LINE = /^(?:[ \t]+\S|#|-[ \t]|\s*$)/;

/**
 * Finds the front matter at the beginning of `text`; undefined when it has none. A thematic break with prose below is
 * none, and neither is a fence after an empty line. A block that is not closed, or closed by something like `-----`,
 * ends where its keys end, so that they can be read all the same.
 */
export function splitFrontMatter(text: string): FrontMatterBlock | undefined {
  const start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  if (!text.startsWith('---', start)) return undefined;
  const fenceEnd = lineEndAt(text, start);
  const opening = OPENING.exec(text.slice(start, fenceEnd))?.groups;
  if (!opening && !FENCE.test(text.slice(start, fenceEnd))) return undefined;
  const contentStart = nextLineAfter(text, fenceEnd);
  const closing = findClosing(text, contentStart);
  const problems: FrontMatterProblem[] = [];
  const fence = { start, end: fenceEnd };
  const { word, comment } = opening ?? {};
  const readable = word === undefined || YAML_WORD.test(word);

  if (!readable) {
    if (!closing) return undefined;
    const detail = `what is marked “${word}” is never run and not read; write it as YAML between two lines of “---”`;
    problems.push({ kind: 'unsafe-language', range: fence, detail });
  } else if (!looksLikeMapping(text, contentStart, closing?.start ?? text.length, closing !== undefined)) {
    return undefined;
  }
  if (comment !== undefined) {
    const range = { start: fenceEnd - comment.length, end: fenceEnd };
    problems.push({
      kind: 'malformed-fence',
      range,
      detail: 'only blanks may follow “---”; move the comment to a line of its own',
    });
  }
  const end = closing ?? { start: endOfKeys(text, contentStart), exact: true };
  if (!closing) {
    problems.push({
      kind: 'malformed-fence',
      range: fence,
      detail: 'the block is not closed; add a line “---” after its last key',
    });
  }
  return finish(text, { start, contentStart, end, closed: closing !== undefined, readable, problems });
}

interface Closing {
  readonly start: number;
  /** False when the line begins as a fence and then goes on: `-----`, `--- end`. */
  readonly exact: boolean;
}

interface Parts {
  readonly start: number;
  readonly contentStart: number;
  readonly end: Closing;
  readonly closed: boolean;
  readonly readable: boolean;
  readonly problems: FrontMatterProblem[];
}

function finish(text: string, { start, contentStart, end, closed, readable, problems }: Parts): FrontMatterBlock {
  const content = { start: contentStart, end: end.start };
  if (!closed) {
    const range = { start, end: withoutLineEnding(text, contentStart, end.start) };
    return { range, content, bodyStart: end.start, readable, problems };
  }
  const lineEnd = lineEndAt(text, end.start);
  if (!end.exact) {
    const range = { start: end.start, end: lineEnd };
    problems.push({ kind: 'malformed-fence', range, detail: 'the closing line is “---” and nothing else' });
  }
  let bodyStart = nextLineAfter(text, lineEnd);
  const second = secondBlock(text, bodyStart);
  if (second) {
    const detail = 'a second block follows; move its keys into the first and remove it';
    problems.push({ kind: 'malformed-fence', range: second, detail });
    bodyStart = nextLineAfter(text, second.end);
  }
  return { range: { start, end: lineEnd }, content, bodyStart, readable, problems };
}

/** No line of a YAML mapping starts with `---`, so the first one that does was meant to close the block. */
function findClosing(text: string, from: number): Closing | undefined {
  for (let at = from; at < text.length;) {
    const lineEnd = lineEndAt(text, at);
    const first = text.charCodeAt(at);
    if (first === DASH && text.startsWith('---', at)) {
      return { start: at, exact: CLOSING.test(text.slice(at, lineEnd)) };
    }
    if (first === DOT && CLOSING.test(text.slice(at, lineEnd))) return { start: at, exact: true };
    at = nextLineAfter(text, lineEnd);
  }
  return undefined;
}

/** Whether the lines can be meant as keys: the first that says anything has a key, or one further down has. */
function looksLikeMapping(text: string, from: number, to: number, closed: boolean): boolean {
  let empty = true;
  for (let at = from; at < to;) {
    const lineEnd = lineEndAt(text, at);
    const line = text.slice(at, lineEnd);
    const says = line.trim() !== '' && !line.trimStart().startsWith('#');
    if (says && (KEY_LINE.test(line) || (closed && line.startsWith('{')))) return true;
    if (!closed && (says || line.trim() === '')) return false;
    empty &&= !says;
    at = nextLineAfter(text, lineEnd);
  }
  return closed && empty;
}

const HEADING = /^#+ /;
/** As YAML writes its keys: words of prose before a colon are no such key. */
const PLAIN_KEY = /^[a-z][a-z\d]*(?:[_-][a-z\d]+)*:(?:[ \t]|$)/;

/**
 * Where the lines `# …` that begin at `from` in a block that is not closed end, if they are comments and no heading: they
 * stand before every key, or a key comes right after them.
 */
function endOfComments(text: string, from: number, isFirst: boolean): number | undefined {
  let at = from;
  while (at < text.length && text[at] === '#') at = nextLineAfter(text, lineEndAt(text, at));
  return isFirst || PLAIN_KEY.test(text.slice(at, lineEndAt(text, at))) ? at : undefined;
}

/** The end of the run of lines that can belong to a mapping; the blank lines after the last key are not part of it. */
function endOfKeys(text: string, from: number): number {
  let end = from;
  for (let at = from; at < text.length;) {
    const lineEnd = lineEndAt(text, at);
    const line = text.slice(at, lineEnd);
    const next = nextLineAfter(text, lineEnd);
    if (HEADING.test(line)) {
      const after = endOfComments(text, at, end === from);
      if (after === undefined) break;
      end = at = after;
      continue;
    }
    if (!KEY_LINE.test(line) && (!MAPPING_LINE.test(line) || line.trim() === '')) break;
    end = next;
    at = next;
  }
  return end;
}

function secondBlock(text: string, bodyStart: number): TextRange | undefined {
  let at = bodyStart;
  let lineEnd = lineEndAt(text, at);
  while (at < text.length && text.slice(at, lineEnd).trim() === '') {
    at = nextLineAfter(text, lineEnd);
    lineEnd = lineEndAt(text, at);
  }
  if (!FENCE.test(text.slice(at, lineEnd))) return undefined;
  const contentStart = nextLineAfter(text, lineEnd);
  const firstLine = text.slice(contentStart, lineEndAt(text, contentStart));
  const closing = KEY_LINE.test(firstLine) ? findClosing(text, contentStart) : undefined;
  return closing?.exact ? { start: at, end: lineEndAt(text, closing.start) } : undefined;
}

function withoutLineEnding(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && (text[at - 1] === '\n' || text[at - 1] === '\r')) at -= 1;
  return at;
}

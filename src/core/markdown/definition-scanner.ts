import type { TextRange } from '../text/range';
import type { Definition } from './blocks';
import { leafText, type LeafText } from './leaf-text';

const LONGEST_LABEL = 999;

export interface DefinitionScan {
  readonly definitions: readonly Definition[];
  /** How many of the lines the definitions take. */
  readonly lineCount: number;
}

/** The link reference definitions that a paragraph's lines start with. */
export function leadingDefinitions(text: string, lines: readonly TextRange[]): DefinitionScan {
  const leaf = leafText(text, lines);
  const definitions: Definition[] = [];
  let at = 0;
  while (at < leaf.value.length && leaf.value.charAt(at) === '[') {
    const found = definitionAt(leaf.value, at);
    if (found === undefined) break;
    definitions.push({
      kind: 'definition',
      range: rangeIn(leaf, at, found.end),
      label: rangeIn(leaf, found.label.start, found.label.end),
      destination: rangeIn(leaf, found.destination.start, found.destination.end),
    });
    at = found.end + 1;
  }
  return { definitions, lineCount: at === 0 ? 0 : leaf.lineOf(at - 1) + 1 };
}

interface FoundDefinition {
  readonly label: TextRange;
  readonly destination: TextRange;
  /** The end of the definition's last line. */
  readonly end: number;
}

function definitionAt(value: string, at: number): FoundDefinition | undefined {
  const labelEnd = endOfLabel(value, at);
  if (labelEnd === undefined || value.charAt(labelEnd + 1) !== ':') return undefined;
  const destination = linkDestination(value, skipWhiteSpace(value, labelEnd + 2));
  if (destination === undefined || destination.after === destination.start) return undefined;
  const label = { start: at + 1, end: labelEnd };
  const lineEnd = endOfLineIfBlank(value, destination.after);
  const titleStart = skipWhiteSpace(value, destination.after);
  if (titleStart > destination.after) {
    const titleEnd = endOfTitle(value, titleStart);
    const end = titleEnd === undefined ? undefined : endOfLineIfBlank(value, titleEnd);
    if (end !== undefined) return { label, destination, end };
  }
  return lineEnd === undefined ? undefined : { label, destination, end: lineEnd };
}

/** The place of the `]` that ends the label that starts at `at`. */
export function endOfLabel(value: string, at: number): number | undefined {
  let visible = false;
  const limit = Math.min(value.length, at + LONGEST_LABEL + 2);
  for (let offset = at + 1; offset < limit; offset++) {
    const character = value.charAt(offset);
    if (character === ']') return visible ? offset : undefined;
    if (character === '[') return undefined;
    if (character === '\\' && /[[\]\\]/.test(value.charAt(offset + 1))) offset++;
    visible ||= !/[ \t\n]/.test(character);
  }
  return undefined;
}

export interface Destination extends TextRange {
  /** Behind the destination, a closing `>` included. */
  readonly after: number;
}

/** `<any text>` or a run without white space whose parentheses pair up. An empty run is a destination as well. */
export function linkDestination(value: string, at: number): Destination | undefined {
  if (value.charAt(at) === '<') return bracketedDestination(value, at);
  let open = 0;
  let offset = at;
  for (; offset < value.length; offset++) {
    const code = value.charCodeAt(offset);
    if (code <= 32 || code === 127) {
      if (code === 9 || code === 10 || code === 32) break;
      return undefined;
    }
    const character = value.charAt(offset);
    if (character === '\\' && /[()\\]/.test(value.charAt(offset + 1))) offset++;
    else if (character === '(') {
      open++;
      if (open > MOST_PARENTHESES) return undefined;
    } else if (character === ')') {
      if (open === 0) break;
      open--;
    }
  }
  return open === 0 ? { start: at, end: offset, after: offset } : undefined;
}

const MOST_PARENTHESES = 32;

function bracketedDestination(value: string, at: number): Destination | undefined {
  for (let offset = at + 1; offset < value.length; offset++) {
    const character = value.charAt(offset);
    if (character === '>') return { start: at + 1, end: offset, after: offset + 1 };
    if (character === '<' || character === '\n') return undefined;
    if (character === '\\' && /[<>\\]/.test(value.charAt(offset + 1))) offset++;
  }
  return undefined;
}

/** Behind the title `"…"`, `'…'` or `(…)` that starts at `at`. */
export function endOfTitle(value: string, at: number): number | undefined {
  const opening = value.charAt(at);
  const closing = opening === '(' ? ')' : opening;
  if (opening !== '"' && opening !== "'" && opening !== '(') return undefined;
  for (let offset = at + 1; offset < value.length; offset++) {
    const character = value.charAt(offset);
    if (character === closing) return offset + 1;
    if (character === '\\') offset++;
    else if (character === '(' && opening === '(') return undefined;
  }
  return undefined;
}

export function skipWhiteSpace(value: string, from: number): number {
  let offset = from;
  while (offset < value.length && /[ \t\n]/.test(value.charAt(offset))) offset++;
  return offset;
}

function endOfLineIfBlank(value: string, from: number): number | undefined {
  let offset = from;
  while (offset < value.length && /[ \t]/.test(value.charAt(offset))) offset++;
  return offset >= value.length || value.charAt(offset) === '\n' ? offset : undefined;
}

function rangeIn(leaf: LeafText, start: number, end: number): TextRange {
  return { start: leaf.toSource(start), end: leaf.toSource(end) };
}

import type { Outline } from '../markdown/outline';
import { lineEndAt, nextLineAfter } from '../text/lines';
import type { TextRange } from '../text/range';

const OURS = '<<<<<<<';
const BASE = '|||||||';
const BETWEEN = '=======';
const THEIRS = '>>>>>>>';

/** Whether a file begins with a conflict: then its front matter stands below the marker. */
export function beginsInConflict(text: string): boolean {
  return isSide(text, text.startsWith('\uFEFF') ? 1 : 0, OURS);
}

/**
 * The first marker of a merge that left both sides in the file: a line that begins with seven `<` and a blank, below it
 * one of seven `=`, and below that one that begins with seven `>` and a blank, none of them in fenced code.
 */
export function firstConflict(text: string, fencesOf: () => Outline['fences']): TextRange | undefined {
  if (!text.includes(OURS) || !text.includes(THEIRS)) return undefined;
  let fences: Outline['fences'] | undefined;
  let next = 0;
  const isMarker = (at: number): boolean => {
    fences ??= fencesOf();
    while ((fences[next]?.range.end ?? at) < at) next += 1;
    return (fences[next]?.range.start ?? at) >= at;
  };
  let first: TextRange | undefined;
  let isDivided = false;
  for (const { start, end } of linesOf(text)) {
    if (first === undefined) {
      if (isSide(text, start, OURS) && isMarker(start)) first = { start, end };
    } else if (!isDivided) {
      isDivided = end - start === BETWEEN.length && text.startsWith(BETWEEN, start) && isMarker(start);
    } else if (isSide(text, start, THEIRS) && isMarker(start)) {
      return first;
    }
  }
  return undefined;
}

/** The text as each side of its conflicts has it. */
export function sidesOf(text: string): readonly [string, string] {
  let ours = '';
  let theirs = '';
  let side: 'both' | 'ours' | 'base' | 'theirs' = 'both';
  for (const { start, end } of linesOf(text)) {
    const next = nextLineAfter(text, end);
    const line = text.slice(start, next);
    if (side === 'both' && isSide(text, start, OURS)) side = 'ours';
    else if (side === 'ours' && isSide(text, start, BASE)) side = 'base';
    else if ((side === 'ours' || side === 'base') && text.slice(start, end) === BETWEEN) side = 'theirs';
    else if (side === 'theirs' && isSide(text, start, THEIRS)) side = 'both';
    else {
      if (side === 'both' || side === 'ours') ours += line;
      if (side === 'both' || side === 'theirs') theirs += line;
    }
  }
  return [ours, theirs];
}

function* linesOf(text: string): Iterable<TextRange> {
  for (let start = text.startsWith('\uFEFF') ? 1 : 0; start < text.length;) {
    const end = lineEndAt(text, start);
    yield { start, end };
    start = nextLineAfter(text, end);
  }
}

function isSide(text: string, at: number, marker: string): boolean {
  const next = text.charCodeAt(at + marker.length);
  return text.startsWith(marker, at) && (next === 32 || next === 9);
}

import { Flag } from './flags';
import type { Lexicon } from './lexicon';
import type { Piece } from './scan';

/** Arrows, dingbats, emoji and their joiners, but no mathematics and no currency. */
const SYMBOLS: readonly (readonly [first: number, last: number])[] = [
  [0x200b, 0x200d],
  [0x2022, 0x2023],
  [0x2190, 0x21ff],
  [0x2300, 0x2bff],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
];
const BULLETS: ReadonlySet<string> = new Set(['*', '-', '+', '#', '|', '>', '>>', '·', '~', ':', '.', ',', '/', '_']);

/** A sign that is there to be looked at: `✅`, `→`, `•`. */
export function isDecoration({ kind, lower }: Piece): boolean {
  const code = lower.charCodeAt(0);
  return kind === 'sign' && SYMBOLS.some(([first, last]) => code >= first && code <= last);
}

/** Without what stands in front of the first word and says nothing: `✅`, `- [ ]`, `1)`, `(a)`. */
export function withoutLabel(pieces: readonly Piece[]): readonly Piece[] {
  let from = 0;
  for (let next = labelEnd(pieces, 0); next > from; next = labelEnd(pieces, from)) from = next;
  return from > 0 && from < pieces.length ? pieces.slice(from) : pieces;
}

/** The position after one piece of decoration, else `at`. */
function labelEnd(pieces: readonly Piece[], at: number): number {
  const first = pieces[at];
  const next = pieces[at + 1];
  if (!first || !next) return at;
  if (isDecoration(first)) return at + 1;
  if (first.kind === 'sign' && BULLETS.has(first.lower) && !next.joined) return at + 1;
  if (first.lower === '>>') return at + 1;
  if (isItem(first) && closes(pieces, at + 1)) return at + 2;
  const boxed = first.lower === '[' || first.lower === '(';
  if (boxed && isItem(next) && closes(pieces, at + 2)) return at + 3;
  return first.lower === '[' && next.lower === ']' && pieces[at + 2] ? at + 2 : at;
}

const LONGEST_ITEM = 2;

/** A number that counts items, not a year, or a single letter. */
function isItem({ kind, lower }: Piece): boolean {
  return kind === 'number' ? lower.length <= LONGEST_ITEM : kind === 'word' && lower.length === 1;
}

/** `)` behind the item and space behind that. */
function closes(pieces: readonly Piece[], at: number): boolean {
  const sign = pieces[at];
  const next = pieces[at + 1];
  const dot = sign?.lower === '.' && pieces[at - 1]?.kind === 'number';
  return sign !== undefined && (dot || sign.lower === ')' || sign.lower === ']') && next !== undefined && !next.joined;
}

/** Without emoji within the words: `my 🎸 album`. */
export function withoutEmoji(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.some(isEmoji) ? pieces.filter((piece) => !isEmoji(piece)) : pieces;
}

const EMOJI = 0xd800;

function isEmoji(piece: Piece): boolean {
  return piece.lower.charCodeAt(0) >= EMOJI && isDecoration(piece);
}

const MOST_PIECES_IN_NOTE = 4;

/** The position of the bracket that closes a note on a thing, as in `a (second-hand) piano`, else 0. */
function noteEnd(pieces: readonly Piece[], at: number, lexicon: Lexicon): number {
  const before = pieces[at - 1];
  const opens = Flag.determiner | Flag.evaluative | Flag.bleached;
  if (pieces[at]?.lower !== '(' || !before || !(lexicon.word(before.lower).flags & opens)) return 0;
  for (let end = at + 1; end <= at + MOST_PIECES_IN_NOTE; end++) {
    if (pieces[end]?.lower === ')') return end > at + 1 && pieces[end + 1]?.kind === 'word' ? end : 0;
    if (pieces[end]?.kind !== 'word') return 0;
  }
  return 0;
}

const PIECES_IN_BRACKETS = 3;

/** Joins a word that brackets cut: `a(nother)`, `(re)write`, `book(s)`; the word has to be one. */
export function withoutBrackets(pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] {
  if (!pieces.some(({ lower, joined }, at) => lower === '(' && (joined || pieces[at + 1]?.joined))) return pieces;
  const whole: Piece[] = [];
  let note = 0;
  for (let at = 0; at < pieces.length; at++) {
    note = noteEnd(pieces, at, lexicon) || note;
    const before = whole.at(-1);
    const [open, inner, close] = pieces.slice(at, at + PIECES_IN_BRACKETS);
    const after = pieces[at + PIECES_IN_BRACKETS];
    const cut = open?.lower === '(' && inner?.kind === 'word' && inner.joined && !inner.capital && close?.lower === ')';
    const head = cut && open.joined && before?.kind === 'word' ? before : undefined;
    const tail = cut && !head && after?.kind === 'word' && after.joined ? after : undefined;
    const lower = `${head?.lower ?? ''}${inner?.lower ?? ''}${tail?.lower ?? ''}`;
    if (inner && close && (head || tail) && isKnown(lexicon, lower)) {
      const first = head ?? inner;
      const start = head?.start ?? open?.start ?? inner.start;
      if (head) whole.pop();
      whole.push({ ...first, lower, start, end: (tail ?? close).end, joined: head?.joined ?? open?.joined ?? false });
      at += tail ? PIECES_IN_BRACKETS : PIECES_IN_BRACKETS - 1;
    } else {
      const piece = pieces[at];
      if (piece && !(note && (at === note || piece.lower === '('))) whole.push(piece);
    }
  }
  return whole;
}

function isKnown(lexicon: Lexicon, lower: string): boolean {
  const { flags, verb, plural, time } = lexicon.word(lower);
  return flags !== 0 || verb !== 0 || time !== 0 || plural;
}

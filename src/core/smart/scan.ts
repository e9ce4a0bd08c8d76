/** A piece of a statement: a word, a number or a single sign. */
export interface Piece {
  readonly kind: 'word' | 'number' | 'sign';
  /** Lower case with straight apostrophes; numbers without thousands separators. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Nothing stands between it and the piece before. */
  readonly joined: boolean;
  /** Starts with an upper-case letter. */
  readonly capital: boolean;
  /** Upper case within, as in `PyCon`, `AWS`: a name even where every word has a capital. */
  readonly spelled: boolean;
}

/**
 * A word with inner apostrophes, hyphens and digits after the first letter (`v2.0`, `sub-25:00`); a number with separators, of minutes and
 * seconds or of an hour (`28:30`) too; or one sign.
 */
const piecePattern = (): RegExp =>
  /\p{L}[\p{L}\p{M}\p{N}]*(?:(?:['’\-‐‑]|(?<=\p{N})[.:](?=\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\d{1,2}(?::\d\d){1,2}(?![\d:])|\d+(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)*|\S/gu;
/** The same for text in ASCII, which most is: it needs no tables of Unicode, which take a millisecond to build. */
const ASCII_PIECE =
  /[a-z][a-z0-9]*(?:(?:['-]|(?<=\d)[.:](?=\d))[a-z0-9]+)*|\d{1,2}(?::\d\d){1,2}(?![\d:])|\d+(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)*|\S/gi;
const ASCII = /^[\0-\x7f]*$/;

/**
 * Cuts a text into pieces in one pass. A hyphenated word stays whole unless one of its parts is in `splitting`
 * (`twenty-five`, `mid-June`) or a number (`sub-25-minute`).
 */
export function scan(text: string, splitting: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const piece = ASCII.test(text) ? ASCII_PIECE : piecePattern();
  piece.lastIndex = 0;
  for (let match = piece.exec(text); match; match = piece.exec(text)) {
    const start = match.index;
    const raw = withPlus(text, start, match[0]);
    piece.lastIndex = start + raw.length;
    const first = raw.charCodeAt(0);
    const joined = start === end && start > 0;
    end = start + raw.length;
    if (first >= 48 && first <= 57) {
      pieces.push({
        kind: 'number',
        lower: raw.replaceAll(',', ''),
        start,
        end,
        joined,
        capital: false,
        spelled: false,
      });
    } else if (raw.length > 1 ? !isPictograph(first) : isLetter(raw)) {
      pushWord(pieces, raw, start, joined, splitting);
    } else {
      pieces.push({ kind: 'sign', lower: SIGNS.get(raw) ?? raw, start, end, joined, capital: false, spelled: false });
    }
  }
  return pieces;
}

/** The first half of an emoji, which is two characters long. */
function isPictograph(code: number): boolean {
  return code >= 0xd83c && code <= 0xd83e;
}

/** `Security+`, `Disney+`: a plus at the end of a name with a capital. */
const isPlusName = (name: string): boolean => /^\p{Lu}[\p{L}\p{N}-]{2,}$/u.test(name);

function withPlus(text: string, start: number, raw: string): string {
  const end = start + raw.length;
  if (text.charAt(end) !== '+' || /[\p{L}\p{N}+]/u.test(text.charAt(end + 1)) || !isPlusName(raw)) return raw;
  return `${raw}+`;
}

function isSpelled(word: string): boolean {
  return ASCII.test(word) ? /[a-z][A-Z]|[A-Z]{2}/.test(word) : /\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(word);
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['“', '"'],
  ['”', '"'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['→', '>>'],
  ['％', '%'],
]);

function pushWord(pieces: Piece[], raw: string, start: number, joined: boolean, splitting: ReadonlySet<string>): void {
  if (!/[-‐‑]/.test(raw)) {
    pieces.push(wordPiece(raw, start, joined));
    return;
  }
  const parts = raw.split(/[-‐‑]/);
  if (!parts.some((part) => splitting.has(part.toLowerCase()) || /^\d/.test(part))) {
    pieces.push(wordPiece(raw, start, joined));
    return;
  }
  let at = start;
  parts.forEach((part, index) => {
    if (index > 0) {
      pieces.push({ kind: 'sign', lower: '-', start: at, end: at + 1, joined: true, capital: false, spelled: false });
      at += 1;
    }
    for (const piece of scanParts(part)) {
      pieces.push({
        ...piece,
        start: at + piece.start,
        end: at + piece.end,
        joined: index > 0 || piece.start > 0 || joined,
      });
    }
    at += part.length;
  });
}

/** `5k` within `couch-to-5k`: a number and a word. */
function scanParts(part: string): readonly Piece[] {
  const digits = /^\d+(?:[.:]\d+)*/.exec(part)?.[0] ?? '';
  const pieces: Piece[] = [];
  if (digits)
    pieces.push({
      kind: 'number',
      lower: digits,
      start: 0,
      end: digits.length,
      joined: false,
      capital: false,
      spelled: false,
    });
  if (digits.length < part.length)
    pieces.push({
      ...wordPiece(part.slice(digits.length), 0, digits.length > 0),
      start: digits.length,
      end: part.length,
    });
  return pieces;
}

function wordPiece(raw: string, start: number, joined: boolean): Piece {
  const lower = raw.toLowerCase().replace(/’/g, "'").replace(/[‐‑]/g, '-');
  const initial = raw.charAt(0);
  return {
    kind: 'word',
    lower,
    start,
    end: start + raw.length,
    joined,
    capital: initial !== initial.toLowerCase(),
    spelled: isSpelled(raw),
  };
}

function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase() || (!ASCII.test(character) && /\p{L}/u.test(character));
}

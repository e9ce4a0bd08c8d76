const ESCAPE = /\\[!-/:-@[-`{-~]/y;
const AUTOLINK = /<[a-z][a-z0-9+.-]{1,31}:[^\p{Cc} <>]*>/iuy;
const EMAIL =
  /<[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*>/iy;
const OPENING_TAG =
  /<[a-z][a-z0-9-]*(?:[ \t\n]+[a-z_:][a-z0-9_.:-]*(?:[ \t\n]*=[ \t\n]*(?:[^ \t\n"'=<>`]+|'[^']*'|"[^"]*"))?)*[ \t\n]*\/?>/iy;
const CLOSING_TAG = /<\/[a-z][a-z0-9-]*[ \t\n]*>/iy;
const TAGS = [AUTOLINK, EMAIL, OPENING_TAG, CLOSING_TAG];

/** What opens other inline HTML, how it ends, and where the search for that end starts. */
const MARKUP = [
  { opening: /<!--/y, ending: '-->', from: 2 },
  { opening: /<\?/y, ending: '?>', from: 2 },
  { opening: /<!\[CDATA\[/y, ending: ']]>', from: 9 },
  { opening: /<![a-z]/iy, ending: '>', from: 3 },
];

/** The spans of a leaf's text in which brackets mean nothing: code, escapes, autolinks, HTML. */
export class InlineSpans {
  /** Where the last run of backticks of each length starts. */
  private lastRuns: Map<number, number> | undefined;
  /** Endings that don't come any more. */
  private readonly missing = new Set<string>();

  constructor(private readonly value: string) {}

  /** Behind the span, or the plain text, that starts at `at`; always further than `at`. */
  endAt(at: number): number {
    const character = this.value.charAt(at);
    if (character === '\\') return endOfMatch(ESCAPE, this.value, at) ?? at + 1;
    if (character === '`') return this.endOfCode(at);
    if (character === '<') return this.endOfAngle(at);

    return endOfMatch(PLAIN, this.value, at) ?? at + 1;
  }

  private endOfCode(at: number): number {
    this.lastRuns ??= lastBacktickRuns(this.value);
    const end = endOfBackticks(this.value, at);
    const length = end - at;
    if ((this.lastRuns.get(length) ?? -1) <= at) return end;
    for (let next = this.value.indexOf('`', end); next !== -1;) {
      const nextEnd = endOfBackticks(this.value, next);
      if (nextEnd - next === length) return nextEnd;
      next = this.value.indexOf('`', nextEnd);
    }
    return end;
  }

  private endOfAngle(at: number): number {
    for (const tag of TAGS) {
      const end = endOfMatch(tag, this.value, at);
      if (end !== undefined) return end;
    }
    for (const { opening, ending, from } of MARKUP) {
      if (endOfMatch(opening, this.value, at) === undefined || this.missing.has(ending)) continue;
      const found = this.value.indexOf(ending, at + from);
      if (found !== -1) return found + ending.length;
      this.missing.add(ending);
    }
    return at + 1;
  }
}

const PLAIN = /[^\\`<[\]!]+/y;

function endOfMatch(pattern: RegExp, value: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(value) ? pattern.lastIndex : undefined;
}

function endOfBackticks(value: string, at: number): number {
  let end = at;
  while (value.charAt(end) === '`') end++;
  return end;
}

function lastBacktickRuns(value: string): Map<number, number> {
  const runs = new Map<number, number>();
  for (const match of value.matchAll(/`+/g)) runs.set(match[0].length, match.index);
  return runs;
}

import type { TextRange } from './range';

/** What Milepost writes for the user to replace: `⟨what you will do⟩`. */
export function blank(words: string): string {
  return `⟨${words}⟩`;
}

const BLANK = /⟨[^⟨⟩\r\n]*⟩/g;
/** Places that a tool or a form left: `{{why}}`, `<% tp.date.now() %>`, `by ____`. */
const FOREIGN_BLANK = /\{\{[^{}\r\n]*\}\}|<%[^%\r\n]*%>|(?<![\w\\])(?:\\?_){3,}(?!\w)/;
/** Where there is none there is no blank. */
export const BLANK_SIGN = '⟨';

/** Every `⟨…⟩`, in order; what stands between the brackets is on one line. */
export function blanksIn(text: string): readonly TextRange[] {
  if (!text.includes(BLANK_SIGN)) return [];
  return Array.from(text.matchAll(BLANK), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** Whether some of the words are still to be written, by us or by the template of another tool. */
export function holdsBlank(text: string): boolean {
  return (text.includes(BLANK_SIGN) && text.search(BLANK) >= 0) || FOREIGN_BLANK.test(text);
}

/** What a reader of the finished text does not see: comments of HTML (open to the end where they never close) and Obsidian. */
const REMARK = /<!--(?:[^-]|-(?!->))*(?:-->)?|%%(?:[^%]|%(?!%))*%%/g;
/** Pictures and embedded files say nothing in words, nor does a link around nothing. */
const PICTURE = /!\[\[[^[\]\r\n]*\]\]|!\[[^[\]\r\n]*\](?:\((?:[^()\r\n]|\([^()\r\n]*\))*\)|\[[^[\]\r\n]*\])?/g;
const BARE_LINK = /\[\s*\](?:\([^()\r\n]*\)|\[[^[\]\r\n]*\])/g;
/** HTML, and what looks like it: `<br>`, `<your reason here>`; an address in angle brackets is a link. */
const TAG = /<\/?[a-z](?![^<>\s]*[:@])[^<>]*>|&(?:nbsp|ensp|emsp|thinsp|#160|#xa0);/gi;

function spaced(found: string): string {
  return found.replace(/[^\r\n]/g, ' ');
}

/** The text with comments, tags, pictures and the inside of blanks spaced out, each character at its place. */
export function withoutRemarks(text: string): string {
  let shown = text.includes('<!--') || text.includes('%%') ? text.replace(REMARK, spaced) : text;
  if (shown.includes('![')) shown = shown.replace(PICTURE, spaced).replace(BARE_LINK, spaced);
  if (shown.includes('<') || shown.includes('&'))
    shown = shown.replace(TAG, (found) => (found.startsWith('<%') ? found : spaced(found)));
  return shown.includes(BLANK_SIGN) ? shown.replace(BLANK, (found) => blank(' '.repeat(found.length - 2))) : shown;
}

const LEADING_DECORATION = /^[\s*_~>"“”‘’'`|.,;!?…–—=(\\-]+/;
const TRAILING_DECORATION = /[\s*_~>"“”‘’'`|.,;!…–—=)\\-]/;
/** What may close a sentence behind its last sign. */
const CLOSING = /[\s*_)]/;

/** Without the characters of this kind at its end: an expression that ends with `+$` would try each run anew. */
function withoutEnd(text: string, one: RegExp): string {
  let end = text.length;
  while (end > 0 && one.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function withoutDecoration(text: string): string {
  return withoutEnd(text, TRAILING_DECORATION).replace(LEADING_DECORATION, '');
}
/** `[why it matters]`, no link and no `[key:: value]`. */
const PROMPT = /^\[(?!\[)[^[\]\r\n]*\]$/;
const FIELD = /::/;
const WORD = /[\p{L}\p{N}]/u;
/** Words for having no words yet. */
const NOT_YET = new RegExp(
  `^(?:${[
    'n[./]? ?a|nil|not applicable|x{3,}|wip|work in progress|under construction|pending|placeholder|empty|unknown|fixme|to do',
    '(?:coming|follows|more) soon|to (?:follow|come)|not yet|fill (?:this )?in',
    "(?:i? ?(?:do not|don['’]t) know|idk|dunno|(?:nothing|none|no (?:idea|clue)|not (?:sure|known|decided|clear|written)))(?: yet| so far| at the moment)?",
    '(?:(?:still|yet) )?to be (?:\\w+ )?(?:done|defined|decided|determined|added|filled(?: in)?|written|announced|completed|specified|confirmed|agreed|discussed|clarified|continued)',
  ].join('|')})$`,
  'i',
);
/** In capitals, or with a sign behind: not `Todo app`. */
const MARKED =
  /^(?:TODO|TO-DO|FIXME|TB[ADC])(?!\p{L})|^(?:[Tt]o-?[Dd]o|[Ff]ixme|[Tt]\.?[Bb]\.?[AaDdCc]\.?)\s*(?:$|[:;,–—-])/u;
const FILLER = /\blorem ipsum\b/i;
/** Longer words say something, even about nothing. */
const LONGEST_MARK = 60;

/** Whether a text only holds the place of one: a blank or what other tools write for it, `[a prompt]`, `TODO …`, “nothing yet”. */
export function isPlaceholder(text: string): boolean {
  if (holdsOnlyBlanks(text)) return true;
  const words = withoutDecoration(withoutRemarks(text));
  if (words === '' || MARKED.test(words) || FILLER.test(words)) return true;
  return (PROMPT.test(words) && !FIELD.test(words)) || (words.length <= LONGEST_MARK && NOT_YET.test(words));
}

/** Whether nothing but blanks is written. */
export function holdsOnlyBlanks(text: string): boolean {
  return holdsBlank(text) && !WORD.test(text.replace(BLANK, '').replace(new RegExp(FOREIGN_BLANK, 'g'), ''));
}

/** Whether a text is one question, as templates ask it; not `Ask Ben: is it enough?`. */
export function isQuestion(text: string): boolean {
  return /[?？]$/.test(withoutEnd(text, CLOSING)) && !/[:：]/.test(text);
}

/** `#family` */
const TAGS = /(?:^|\s)#[\p{L}][\p{L}\d/_-]*/gu;
/** `Reason:`, `**Why now?**` in front of words. */
const LABEL = /^[\s*_]*[\p{L}']+(?: [\p{L}']+){0,3}[*_]*[:：][\s*_]*/u;
/** What only stands in for words where prose is asked for. */
const DUMMY = /^(?:later|soon|(\p{L})\1*|te[sx]t|asdf\w*|bla(?:[ -]?bla)*)$/iu;
/** A template asks its reader: `Write your reason here`, `Describe how this goal helps you`. */
const ASKS =
  /^(?:(?:write|insert|enter|type|add|put|describe|explain|state|list|fill in)\b.* (?:here|below)|(?:write|insert|enter) here|your(?: \w+){1,4} here|(?:insert|enter|your) text|(?:describe|explain|state|say)\b.* (?:you|your|this goal)\b.*)$/i;

/**
 * Whether a sentence of prose tells something: it is whole, no placeholder, and neither a question (a template's, as a rule)
 * nor a label that nothing follows.
 */
export function tellsSomething(sentence: string): boolean {
  if (holdsBlank(sentence) || isPlaceholder(sentence) || /[:：]$/.test(withoutEnd(sentence, CLOSING))) return false;
  const said = sentence.replace(LABEL, '');
  const words = withoutDecoration(said.replace(TAGS, ''));
  return !isPlaceholder(words) && !isQuestion(said) && !DUMMY.test(words) && !ASKS.test(words);
}

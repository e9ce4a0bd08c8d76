// Control characters and the marks that reorder text: a file must not be able to drive the terminal.
const UNPRINTABLE = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/gu;
const WIDE =
  /^(?:\p{Emoji_Presentation}|\p{Emoji}\ufe0f|[\p{scx=Han}\p{scx=Hangul}\p{scx=Hira}\p{scx=Kana}\uff01-\uff60])/u;
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\u200b-\u200d]$/u;

/** Text from a file as it can be shown: every control character becomes a `�`, a tab a space. */
export function printable(text: string): string {
  return text.replaceAll('\t', ' ').replace(UNPRINTABLE, '\ufffd');
}

/** What Azure and GitHub take for a command wherever it stands in a line: `##[error]`, `##vso[task.complete]`. */
const COMMAND_ANYWHERE = /##(?=\w*\[)/g;
/** What GitHub takes for a command at the head of a line, whatever white space is before: `::add-mask::a`. */
const COMMAND_AT_HEAD = /^([^\S\n]*:)(?=:)/gm;

/**
 * Lines for people, in which the runner of a build finds no command of its own: the words of a goal must not set its
 * variables or mask its log. A blank parts the characters that begin one.
 */
export function inert(lines: string): string {
  return lines.replace(COMMAND_AT_HEAD, '$1 ').replace(COMMAND_ANYWHERE, '# #');
}

/** The value as JSON that drives neither a terminal nor the runner of a build: the same value, escaped. */
export function json(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent)
    .replace(COMMAND_ANYWHERE, '#\\u0023')
    .replace(UNPRINTABLE, (character) =>
      character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}

const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Longer than anything that is shown in a line; segmenting what is beyond takes time and shows nothing. */
const LONGEST_SHOWN = 4000;

/** Columns that a text takes in a terminal: wide characters and emoji take two, combining marks none. */
export function displayWidth(text: string): number {
  if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of CHARACTERS.segment(text.slice(0, LONGEST_SHOWN))) width += widthOf(segment);
  return width + Math.max(0, text.length - LONGEST_SHOWN);
}

function widthOf(character: string): number {
  if (ZERO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** The text, padded on the right to a width in columns. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** The text, cut to a width in columns with `…` at its end. */
export function cutTo(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let taken = 0;
  for (const { segment } of CHARACTERS.segment(text.slice(0, LONGEST_SHOWN))) {
    taken += widthOf(segment);
    if (taken > width - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

import { message, type Message } from '../text/message';
import type { TextEdit, TextRange } from '../text/range';
import { plainSnippet } from '../text/snippet';
import { applyEdits } from '../text/apply-edits';
import { changeOf } from '../text/change';
import type { EditFileFix, EditsFix, Fix, MoveFileFix } from './finding';

/** A fix that needs no further word from the user. */
export function fix(title: Message, edits: readonly TextEdit[]): EditsFix {
  return { kind: 'edits', title, edits, snippet: false, preferred: false, safe: false };
}

/** A fix with tab stops for what only the user knows. */
export function snippetFix(title: Message, edits: readonly TextEdit[]): EditsFix {
  return { kind: 'edits', title, edits, snippet: true, preferred: false, safe: false };
}

export function moveFile(title: Message, from: string, to: string): MoveFileFix {
  return { kind: 'moveFile', title, from, to, preferred: false, safe: false };
}

/** @param text what the file says now; undefined where it is to be made */
export function editFile(
  title: Message,
  uri: string,
  text: string | undefined,
  edits: readonly TextEdit[],
): EditFileFix {
  return { kind: 'editFile', title, uri, text, edits, preferred: false, safe: false };
}

/** The fix that takes a change back. @param text the text that the finding is in, before the fix */
export function inverseOf(choice: Fix, text: string): Fix {
  switch (choice.kind) {
    case 'edits':
      return { ...choice, snippet: false, edits: changeOf(text, plainEdits(choice)).inverse };
    case 'moveFile':
      return { ...choice, from: choice.to, to: choice.from };
    case 'editFile': {
      const before = choice.text ?? '';
      return { ...choice, text: applyEdits(before, choice.edits), edits: changeOf(before, choice.edits).inverse };
    }
  }
}

/** The edits of a fix as plain text: tab stops at their defaults. */
export function plainEdits({ edits, snippet }: EditsFix): readonly TextEdit[] {
  return snippet ? edits.map(({ range, newText }) => ({ range, newText: plainSnippet(newText) })) : edits;
}

export function preferred<Choice extends Fix>(choice: Choice): Choice {
  return { ...choice, preferred: true };
}

/** The preferred fix, and one that leaves nothing to decide: what the author meant is plain. */
export function safe(choice: EditsFix): EditsFix {
  return { ...preferred(choice), safe: true };
}

/** One fix for each value that may stand at `range`; the first is preferred. */
export function replaceWithOneOf(range: TextRange, values: readonly string[]): readonly EditsFix[] {
  return values.map((value, index) => {
    const choice = fix(message('Change to “{value}”', { value }), [{ range, newText: value }]);
    return index === 0 ? preferred(choice) : choice;
  });
}

/** The same where `plain` says that nothing else can be meant: a single value is then put right unasked. */
export function correctTo(range: TextRange, values: readonly string[], plain: boolean): readonly EditsFix[] {
  const choices = replaceWithOneOf(range, values);
  return plain && choices.length === 1 ? choices.map(safe) : choices;
}

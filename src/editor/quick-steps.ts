import * as vscode from 'vscode';

/** The user wants the question before. */
export const BACK = Symbol('back');
/** What a question came to; undefined when the user left. */
export type Answer<Value> = Value | typeof BACK | undefined;

export function isGone(answer: unknown): answer is typeof BACK | undefined {
  return answer === BACK || answer === undefined;
}

/** What all questions of a row look like. */
export interface Frame {
  readonly title: string;
  readonly step?: number;
  readonly totalSteps?: number;
  readonly canGoBack: boolean;
}

export interface TextQuestion {
  readonly value: string;
  readonly prompt: string;
  readonly placeholder: string;
  /** What is wrong with a text; it is not accepted then. */
  readonly problem?: (text: string) => string | undefined;
}

export function askText(frame: Frame, question: TextQuestion): Promise<Answer<string>> {
  const input = vscode.window.createInputBox();
  const { value, prompt, placeholder, problem } = question;
  input.value = value;
  // What is there is to be mended rather than typed anew.
  input.valueSelection = [value.length, value.length];
  input.prompt = prompt;
  input.placeholder = placeholder;
  const check = (text: string): boolean => {
    const message = problem?.(text);
    input.validationMessage = message ?? '';
    return message === undefined;
  };
  input.onDidChangeValue(check);
  return shown<string>(input, frame, (answer) =>
    input.onDidAccept(() => {
      if (check(input.value)) answer(input.value);
    }),
  );
}

export interface PickQuestion<Item extends vscode.QuickPickItem> {
  readonly placeholder: string;
  readonly value?: string;
  /** The items for what is typed. */
  readonly items: (typed: string) => readonly (Item | vscode.QuickPickItem)[];
  /** Text that an item puts into the box instead of being an answer. */
  readonly fill?: (item: Item) => string | undefined;
}

/** What was chosen, and what stood in the box. */
export interface Picked<Item> {
  readonly item: Item;
  readonly typed: string;
}

export function askPick<Item extends vscode.QuickPickItem>(
  frame: Frame,
  { placeholder, value = '', items, fill }: PickQuestion<Item>,
): Promise<Answer<Picked<Item>>> {
  const input = vscode.window.createQuickPick<vscode.QuickPickItem>();
  input.placeholder = placeholder;
  input.matchOnDescription = true;
  const show = (typed: string): void => void (input.items = items(typed));
  input.value = value;
  show(value);
  input.onDidChangeValue(show);
  return shown<Picked<Item>>(input, frame, (answer) =>
    input.onDidAccept(() => {
      // Whoever types fast is ahead of the list.
      const ahead = items(input.value).find(({ alwaysShow }) => alwaysShow);
      const item = (input.selectedItems[0] ?? ahead) as Item | undefined;
      if (item === undefined) return;
      const text = fill?.(item);
      if (text === undefined) return answer({ item, typed: input.value });
      input.value = text;
      show(text);
    }),
  );
}

export function separator(label: string): vscode.QuickPickItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

/** Any number of items; those of `chosen` are ticked at first. */
export function askMany<Item extends vscode.QuickPickItem>(
  frame: Frame,
  placeholder: string,
  items: readonly Item[],
  chosen: readonly Item[],
): Promise<Answer<readonly Item[]>> {
  const input = vscode.window.createQuickPick<Item>();
  input.placeholder = placeholder;
  input.matchOnDescription = true;
  input.canSelectMany = true;
  input.items = items;
  input.selectedItems = chosen;
  return shown<readonly Item[]>(input, frame, (answer) => input.onDidAccept(() => answer(input.selectedItems)));
}

function shown<Value>(
  input: vscode.QuickInput & Pick<vscode.InputBox, 'buttons' | 'onDidTriggerButton'>,
  { title, step, totalSteps, canGoBack }: Frame,
  begin: (answer: (value: Value) => void) => void,
): Promise<Answer<Value>> {
  Object.assign(input, { title, step, totalSteps });
  // A look into another file must not cost the answers given so far.
  input.ignoreFocusOut = true;
  input.buttons = canGoBack ? [vscode.QuickInputButtons.Back] : [];
  return new Promise<Answer<Value>>((resolve) => {
    input.onDidTriggerButton(() => resolve(BACK));
    input.onDidHide(() => resolve(undefined));
    begin(resolve);
    input.show();
  }).finally(() => input.dispose());
}

/** One question of a row. */
export interface Page {
  readonly step: number;
  readonly title: string;
  /** Whether it is asked at all, by the answers before; without it always. */
  readonly applies?: () => boolean;
  /** Keeps the answer itself. A number leads to the first page of that step. */
  ask(frame: Frame): Promise<Answer<number | true>>;
}

/** Asks page after page, back and forth; false when the user left. */
export async function askPages(title: string, pages: readonly Page[]): Promise<boolean> {
  const totalSteps = Math.max(...pages.map(({ step }) => step));
  let before: number[] = [];
  for (let at = 0; ;) {
    const page = pages[at];
    if (page === undefined) return true;
    if (page.applies?.() === false) {
      at += 1;
      continue;
    }
    const frame = { title: `${title}: ${page.title}`, step: page.step, totalSteps, canGoBack: before.length > 0 };
    // oxlint-disable-next-line no-await-in-loop -- one question after the other.
    const answer = await page.ask(frame);
    if (answer === undefined) return false;
    if (answer === BACK) at = before.pop() ?? 0;
    else if (answer === true) before.push(at++);
    else {
      at = pages.findIndex(({ step }) => step === answer);
      before = before.filter((index) => index < at);
    }
  }
}

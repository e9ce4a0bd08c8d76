/** Where a reference is being typed: in the list of a key, and what is typed of it. */
export interface ReferencePlace {
  readonly key: string;
  readonly typed: string;
}

const KEY = /^(supports|goals):\s*/i;
const ITEM = /^\s*-\s+["']?([^\s"']*)$/;

/**
 * `supports: [mira#brand-lead, ` or an item below `supports:`; what is typed of the reference comes last.
 * @param textOf the text of a line, counted from 0
 * @param character where in the line somebody types
 */
export function referencePlace(
  line: number,
  textOf: (line: number) => string,
  character: number,
): ReferencePlace | undefined {
  const before = textOf(line).slice(0, character);
  const [lead, key] = KEY.exec(before) ?? [];
  if (lead !== undefined && key !== undefined) return inBrackets(before.slice(lead.length), key.toLowerCase());
  const typed = ITEM.exec(before)?.[1];
  const above = typed === undefined ? undefined : keyAbove(line, textOf);
  return typed === undefined || above === undefined ? undefined : { key: above, typed };
}

/** What stands behind the last comma, which holds no list that is closed. */
function inBrackets(value: string, key: string): ReferencePlace | undefined {
  const list = value.replace(/^\[/, '');
  const typed = list
    .slice(list.lastIndexOf(',') + 1)
    .trimStart()
    .replace(/^["']/, '');
  return list.includes(']') || /[\s"']/.test(typed) ? undefined : { key, typed };
}

/** The key of the list that the item in this line belongs to. */
function keyAbove(from: number, textOf: (line: number) => string): string | undefined {
  for (let line = from - 1; line >= 0; line--) {
    const text = textOf(line);
    const key = KEY.exec(text);
    if (key !== null && key[0].length === text.length) return key[1]?.toLowerCase();
    if (!/^\s*-\s/.test(text)) return undefined;
  }
  return undefined;
}

import { withoutLinks } from '../documents/group-title';
import type { Message } from '../text/message';

/** What is left of a wiki link where only a part of it is quoted. */
const CUT = /\[\[(?:[^[\]|]*\|)?|\]\]/g;

/** The message with the words that it quotes as they are shown: links by their names, without anchors. */
export function shownMessage({ template, args }: Message): Message {
  const shown = Object.entries(args).map(([name, value]) => {
    if (typeof value === 'string') return [name, withoutLinks(value).replace(CUT, '')] as const;
    return [name, typeof value === 'number' ? value : value.map(shownMessage)] as const;
  });
  return { template, args: Object.fromEntries(shown) };
}

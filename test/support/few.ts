/** All of a few; of many the first, the last and one between. */
export function few<Item>(items: readonly Item[]): readonly Item[] {
  if (items.length <= MOST) return items;
  return [0, items.length >> 1, items.length - 1].flatMap((at) => items.slice(at, at + 1));
}

const MOST = 50;

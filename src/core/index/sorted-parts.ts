interface Known<Item> {
  readonly items: readonly Item[];
  /** When the part was last there. */
  seen: number;
}

/** Up to this share of parts that are others than the last time, their items are put in one by one. */
const FEW = 1 / 8;

/**
 * The items of many parts as one sorted list that follows its parts: where few of them are others than the last time,
 * only their items are taken out and put in, so that one edit among thousands of files does not sort all of them again.
 * Parts and items are told apart by identity and never change; `compare` decides between any two items.
 */
export class SortedParts<Part extends object, Item extends object> {
  readonly #known = new Map<Part, Known<Item>>();
  #sorted: readonly Item[] = [];
  #time = 0;

  constructor(
    readonly itemsOf: (part: Part) => readonly Item[],
    readonly compare: (a: Item, b: Item) => number,
  ) {}

  /** The items of these parts, sorted; the very same list while the parts are the same. */
  of(parts: readonly Part[]): readonly Item[] {
    const { added, others } = this.#look(parts);
    const dropped = this.#forget();
    if (others + dropped.length > parts.length * FEW) {
      this.#sorted = [...this.#known.values()].flatMap(({ items }) => items).sort(this.compare);
    } else {
      const kept = dropped.length === 0 ? this.#sorted : without(this.#sorted, new Set(dropped.flat()));
      this.#sorted = this.#merge(kept, added.sort(this.compare));
    }
    return this.#sorted;
  }

  /** Gives the items of the parts that were not there the last time, and the number of those parts. */
  #look(parts: readonly Part[]): { readonly added: Item[]; readonly others: number } {
    const before = this.#known.size;
    const added: Item[] = [];
    this.#time += 1;
    for (const part of parts) {
      const known = this.#known.get(part);
      if (known !== undefined) known.seen = this.#time;
      else {
        const items = this.itemsOf(part);
        this.#known.set(part, { items, seen: this.#time });
        for (const item of items) added.push(item);
      }
    }
    return { added, others: this.#known.size - before };
  }

  /** Forgets the parts that are there no more, and gives the items of each. */
  #forget(): readonly (readonly Item[])[] {
    const dropped: (readonly Item[])[] = [];
    for (const [part, { items, seen }] of this.#known) {
      if (seen === this.#time) continue;
      this.#known.delete(part);
      dropped.push(items);
    }
    return dropped;
  }

  #merge(kept: readonly Item[], added: readonly Item[]): readonly Item[] {
    if (added.length === 0) return kept;
    const merged: Item[] = [];
    let next = 0;
    for (const item of added) {
      const end = this.#placeOf(item, kept, next);
      for (; next < end; next++) merged.push(kept[next] as Item);
      merged.push(item);
    }
    for (; next < kept.length; next++) merged.push(kept[next] as Item);
    return merged;
  }

  /** Where in a sorted list, from `low` on, the first item stands that comes after this one. */
  #placeOf(item: Item, list: readonly Item[], from: number): number {
    let low = from;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.compare(list[middle] as Item, item) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function without<Item>(list: readonly Item[], dropped: ReadonlySet<Item>): readonly Item[] {
  return list.filter((item) => !dropped.has(item));
}

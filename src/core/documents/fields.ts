import { entryOf, type FrontMatter, type FrontMatterEntry } from '../front-matter/front-matter';
import { rangeOf, type TextRange } from '../text/range';
import { editDistance } from './nearest';
import type { ReadContext, Reader } from './readers';

/** One key of a type. */
export interface KeySpec<T = unknown> {
  readonly key: string;
  readonly reader: Reader<T>;
  readonly required: boolean;
}

/** The keys of a type: the stored ones under the name of the document's property, and those that are only known. */
export interface KeyTable<S extends StoredKeys = StoredKeys> {
  readonly stored: S;
  /** In the order in which a file is written. */
  readonly all: readonly KeySpec[];
  readonly byKey: ReadonlyMap<string, { readonly spec: KeySpec; readonly property?: string }>;
}

export type StoredKeys = Readonly<Record<string, KeySpec>>;

/** What `readFields` gives: a property for each key that has a readable value. */
export type FieldsOf<S extends StoredKeys> = { readonly [P in keyof S]?: S[P] extends KeySpec<infer T> ? T : never };

export function key<T>(name: string, reader: Reader<T>): KeySpec<T> {
  return { key: name, reader, required: false };
}

export function requiredKey<T>(name: string, reader: Reader<T>): KeySpec<T> {
  return { key: name, reader, required: true };
}

/** `known` keys are read elsewhere or not at all, but are ours. */
export function defineKeys<S extends StoredKeys>(known: readonly KeySpec[], stored: S): KeyTable<S> {
  const byKey = new Map<string, { spec: KeySpec; property?: string }>(known.map((spec) => [spec.key, { spec }]));
  for (const [property, spec] of Object.entries(stored)) byKey.set(spec.key, { spec, property });
  const all = [...byKey.values()].map(({ spec }) => spec);
  return { stored, all: [...all.filter((spec) => spec.required), ...all.filter((spec) => !spec.required)], byKey };
}

/** Reads every key of the table from the front matter; problems go to the context. */
export function readFields<S extends StoredKeys>(
  frontMatter: FrontMatter,
  table: KeyTable<S>,
  context: ReadContext,
): FieldsOf<S> {
  const fields: Record<string, unknown> = {};
  for (const entry of frontMatter.entries) {
    const known = knownKey(entry, frontMatter, table);
    if (known === undefined) reportUnknownKey(entry, frontMatter, table, context);
    else if (known.property !== undefined && fields[known.property] === undefined) {
      const { key: name } = known.spec;
      const value = known.spec.reader.read(entry.key === name ? entry : { ...entry, key: name }, context);
      if (value !== undefined) fields[known.property] = value;
    }
  }
  for (const property in table.stored) {
    const spec = table.stored[property];
    if (spec?.required === true && fields[property] === undefined) reportMissingKey(spec, frontMatter, context);
  }
  return fields as FieldsOf<S>;
}

/** What a key means, whatever its case; where the key stands there as we write it, another spelling is the user's own. */
function knownKey(
  { key: written }: FrontMatterEntry,
  frontMatter: FrontMatter,
  { byKey }: KeyTable,
): { readonly spec: KeySpec; readonly property?: string } | undefined {
  const exact = byKey.get(written);
  if (exact !== undefined) return exact;
  const known = byKey.get(written.toLowerCase());
  return known === undefined || entryOf(frontMatter, known.spec.key)?.key === known.spec.key ? undefined : known;
}

/** A key that is there with a value that cannot be read has been reported as such. */
function reportMissingKey({ key: name, reader }: KeySpec, frontMatter: FrontMatter, context: ReadContext): void {
  const entry = entryOf(frontMatter, name);
  if (entry !== undefined && entry.valueRange.start < entry.valueRange.end && !isEmpty(entry)) return;
  const range = entry?.keyRange ?? rangeOfType(frontMatter);
  const { example, choices } = reader;
  context.problems.push({ kind: 'missing-key', key: name, range, example, ...(choices && { choices }) });
}

function isEmpty(entry: FrontMatterEntry): boolean {
  return entry.items.every(({ value }) => value === null || (typeof value === 'string' && value.trim() === ''));
}

function rangeOfType(frontMatter: FrontMatter): TextRange {
  const { range, content } = frontMatter;
  const type = entryOf(frontMatter, 'type');
  if (type !== undefined) return rangeOf(type.keyRange.start, Math.max(type.keyRange.end, type.valueRange.end));
  return rangeOf(range.start, Math.min(range.start + 3, content.start));
}

/** A shorter key, or a slip in one, is too likely to be meant. */
const SHORTEST_KEY = 4;
const SHORTEST_KEY_FOR_TWO_SLIPS = 6;

/** Keys of the user's own that only look like ours. */
const DELIBERATE = new Set([
  'alias',
  'state',
  'date',
  'time',
  'mode',
  'role',
  'from',
  'name',
  'phrase',
  'note',
  'notes',
  'pages',
  'smart',
  'started',
  'mentee',
  'preview',
  'process',
  'reviewed',
  'reviewer',
  'supported',
  'supporter',
]);

function reportUnknownKey(
  entry: FrontMatterEntry,
  frontMatter: FrontMatter,
  table: KeyTable,
  context: ReadContext,
): void {
  const suggestion = meantKey(entry.key, frontMatter, table);
  if (suggestion === undefined) return;
  context.problems.push({ kind: 'unknown-key', key: entry.key, range: entry.keyRange, suggestion });
}

function meantKey(name: string, frontMatter: FrontMatter, table: KeyTable): string | undefined {
  const written = name.toLowerCase().replace(/[-\s]+/g, '_');
  if (table.byKey.has(written)) return isTaken(written, frontMatter) ? undefined : written;
  if (written.length < SHORTEST_KEY || DELIBERATE.has(written)) return undefined;
  const limit = written.length < SHORTEST_KEY_FOR_TWO_SLIPS ? 1 : 2;
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of table.byKey.keys()) {
    if (candidate.length < SHORTEST_KEY) continue;
    // Two slips and another first letter make another word: `locale` is no `scale`.
    const slips = candidate[0] === written[0] ? limit : 1;
    const distance = editDistance(written, candidate, slips);
    if (distance > slips) continue;
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best === undefined || isTaken(best, frontMatter) ? undefined : best;
}

/** Whoever has `owner` as well means something else by `owners`. */
function isTaken(name: string, frontMatter: FrontMatter): boolean {
  return entryOf(frontMatter, name) !== undefined;
}

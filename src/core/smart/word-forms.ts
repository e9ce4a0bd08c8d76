import type { Entries, Entry } from './entries';
import { Flag, NOUN_FLAGS } from './flags';
import type { Language } from './language/language';

export type VerbForm = 'base' | 'ing' | 'past' | 's';

/** The verb whose form the word is. */
export function findVerb(
  lower: string,
  entries: Entries,
  irregular: ReadonlyMap<string, string>,
  { inflections }: Language,
): { lemma: string; entry: Entry; form: VerbForm } | undefined {
  const direct = entries(lower);
  if (direct?.verb) return { lemma: lower, entry: direct, form: 'base' };
  const base = irregular.get(lower);
  const known = base === undefined ? undefined : entries(base);
  if (base !== undefined && known) return { lemma: base, entry: known, form: lower.endsWith('ing') ? 'ing' : 'past' };
  for (const [ending, replacement] of inflections.verb) {
    if (!lower.endsWith(ending) || lower.length < ending.length + 2) continue;
    const stem = lower.slice(0, -ending.length);
    const found =
      tryStem(stem + replacement, entries) ?? (replacement === '' ? tryStem(undoubled(stem), entries) : undefined);
    if (found) return { ...found, form: formOf(ending) };
  }
  const again = /^(?:re|co|pre)-?(?=\p{L}{3})/u.exec(lower);
  return again && again[0].length < lower.length
    ? findVerb(lower.slice(again[0].length), entries, irregular, { inflections } as Language)
    : undefined;
}

function tryStem(stem: string, entries: Entries): { lemma: string; entry: Entry } | undefined {
  const entry = entries(stem);
  return entry?.verb ? { lemma: stem, entry } : undefined;
}

/** `runn` → `run`. */
function undoubled(stem: string): string {
  return stem.length > 2 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}

function formOf(ending: string): VerbForm {
  if (ending.endsWith('ing')) return 'ing';
  return ending.endsWith('d') ? 'past' : 's';
}

/** The entry of the singular, when the word is a plural; of a compound, that of its last part. */
export function findPlural(
  lower: string,
  entries: Entries,
  singularInS: ReadonlySet<string>,
  language: Language,
): Entry | undefined {
  if (singularInS.has(lower)) return undefined;
  for (const [ending, replacement] of language.inflections.plural) {
    if (!lower.endsWith(ending)) continue;
    const entry = entries(lower.slice(0, -ending.length) + replacement);
    if (entry && (entry.flags & NOUN_FLAGS || entry.time || entry.magnitude !== undefined)) return entry;
  }
  const compound = lower.lastIndexOf('-');
  return compound > 0 && !entries(lower)
    ? findPlural(lower.slice(compound + 1), entries, singularInS, language)
    : undefined;
}

/** A plural by its ending, for words that no list holds. */
export function looksPlural(lower: string, singularInS: ReadonlySet<string>): boolean {
  return lower.length > 3 && lower.endsWith('s') && !/(?:ss|us|is|ous|'s)$/.test(lower) && !singularInS.has(lower);
}

export function adverbFlag(lower: string, direct: Entry | undefined, { grammar }: Language): number {
  return !direct?.flags && lower.length > 4 && lower.endsWith(grammar.adverbEnding) ? Flag.adverb : 0;
}

import type { Entries, Entry } from './entries';
import { Flag, NOUN_FLAGS } from './flags';
import type { Inflections, Language, VerbForm } from './language/language';

const SHORTEST_PREFIXED = 3;

/** The verb whose form the word is. */
export function findVerb(
  lower: string,
  entries: Entries,
  irregular: ReadonlyMap<string, string>,
  { inflections }: Pick<Language, 'inflections'>,
): { lemma: string; entry: Entry; form: VerbForm } | undefined {
  const direct = entries(lower);
  if (direct?.verb) return { lemma: lower, entry: direct, form: 'base' };
  const base = irregular.get(lower);
  const known = base === undefined ? undefined : entries(base);
  if (base !== undefined && known)
    return { lemma: base, entry: known, form: lower.endsWith(inflections.gerundEnding) ? 'ing' : 'past' };
  for (const [ending, replacement, form] of inflections.verb) {
    if (!lower.endsWith(ending) || lower.length < ending.length + 2) continue;
    const stem = lower.slice(0, -ending.length);
    const found =
      tryStem(stem + replacement, entries) ?? (replacement === '' ? tryStem(undoubled(stem), entries) : undefined);
    if (found) return { ...found, form };
  }
  const prefix = inflections.prefixes.find((start) => lower.startsWith(start));
  const respelled = lower.replace(...inflections.respelled);
  if (respelled !== lower) return findVerb(respelled, entries, irregular, { inflections });
  if (prefix === undefined) return undefined;
  const rest = lower.slice(lower.startsWith('-', prefix.length) ? prefix.length + 1 : prefix.length);
  return rest.length >= SHORTEST_PREFIXED ? findVerb(rest, entries, irregular, { inflections }) : undefined;
}

function tryStem(stem: string, entries: Entries): { lemma: string; entry: Entry } | undefined {
  const entry = entries(stem);
  return entry?.verb ? { lemma: stem, entry } : undefined;
}

/** `runn` → `run`. */
function undoubled(stem: string): string {
  return stem.length > 2 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
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
export function looksPlural(
  lower: string,
  singularInS: ReadonlySet<string>,
  { pluralEnding, singularEndings }: Inflections,
): boolean {
  return (
    lower.length > 3 &&
    lower.endsWith(pluralEnding) &&
    !singularEndings.some((ending) => lower.endsWith(ending)) &&
    !singularInS.has(lower)
  );
}

/** The gerunds that a verb may have: `code` → `codeing`, `coding`, `codeeing`; only the right one is a word. */
export function gerundsOf(lemma: string, { verb, gerundEnding }: Inflections): readonly string[] {
  const regular = verb.flatMap(([ending, base, form]) =>
    form === 'ing' && lemma.endsWith(base) ? [lemma.slice(0, lemma.length - base.length) + ending] : [],
  );
  return [...regular, lemma + lemma.slice(-1) + gerundEnding];
}

/** What a word that no list of nouns or grammar holds is by its ending: an adverb, praise, or an attribute. */
export function adverbFlag(lower: string, direct: Entry | undefined, { grammar, nouns }: Language): number {
  if (direct?.flags || lower.length <= 4) return 0;
  if (lower.endsWith(grammar.adverbEnding)) return Flag.adverb;
  if (lower.endsWith(grammar.praiseEnding)) return Flag.evaluative;
  return nouns.attributeEndings.some((ending) => lower.endsWith(ending)) ? Flag.attribute : 0;
}

import type { Outline, Section } from '../markdown/outline';
import type { Settings } from '../settings';
import type { DocumentType } from './document';
import { goalSectionMeant, sectionNames, type SectionNames } from './section-names';

/** The sections of a document that have a meaning for its type. */
export interface MeaningfulSections {
  /** The first section of each meaning. */
  readonly byName: Readonly<Record<string, Section>>;
  /** Every section that has a meaning, in document order. */
  readonly all: readonly { readonly name: string; readonly section: Section }[];
  /** The meaning of a section, or of the nearest one around it that has a meaning. */
  meaningOf(section: Section | undefined): string | undefined;
  /** The meaning that a section has of itself. */
  ownMeaningOf(section: Section): string | undefined;
  /** What a heading of these words would mean. */
  meaningOfTitle(title: string): string | undefined;
}

interface HeadingTable {
  readonly names: ReadonlyMap<string, string>;
  /** For headings that no name fits. */
  readonly meant?: (heading: string) => string | undefined;
}

const noSettings: Settings['sections'] = {};
const tables = new WeakMap<Settings['sections'], Map<DocumentType, HeadingTable>>();

/**
 * Finds the sections by the meaning of their headings: case, emoji, punctuation, markup and numbering do not count.
 * `except` is the section of the statement: a goal may be called "Steps".
 */
export function findSections(
  text: string,
  outline: Outline,
  type: DocumentType,
  settings: Settings['sections'] = noSettings,
  except?: Section,
): MeaningfulSections {
  const table = tableOf(type, settings);
  const byName: Record<string, Section> = {};
  const all: { name: string; section: Section }[] = [];
  const names = new Map<Section, string>();
  for (const section of outline.sections) {
    const name = section === except ? undefined : lookUp(table, text.slice(section.title.start, section.title.end));
    if (name === undefined) continue;
    names.set(section, name);
    all.push({ name, section });
    byName[name] ??= section;
  }
  const meaningOf = (section: Section | undefined): string | undefined => {
    for (let around = section; around !== undefined; around = around.parent) {
      const name = names.get(around);
      if (name !== undefined) return name;
    }
    return undefined;
  };
  return {
    byName,
    all,
    meaningOf,
    ownMeaningOf: (section) => names.get(section),
    meaningOfTitle: (title) => lookUp(table, title),
  };
}

function lookUp({ names, meant }: HeadingTable, title: string): string | undefined {
  const name = names.get(title);
  if (name !== undefined || title.length > LONGEST_HEADING) return name;
  const heading = normalized(title);
  return names.get(heading) ?? meant?.(heading);
}

/** No name of a section is that long. */
const LONGEST_HEADING = 80;
const PARENTHESIS = /\([^()]*\)\s*$/;
const NO_WORD = /[^\p{L}\p{N}]+/gu;
const NUMBERING = /^(?:\d+ )+/;
const POSSESSIVE = /^(?:my|our|the) /;

function normalized(title: string): string {
  const words = title.replace(PARENTHESIS, '').replaceAll('&', ' and ').replace(NO_WORD, ' ').trim().toLowerCase();
  return words.replace(NUMBERING, '').replace(POSSESSIVE, '');
}

function tableOf(type: DocumentType, settings: Settings['sections']): HeadingTable {
  let byType = tables.get(settings);
  if (byType === undefined) tables.set(settings, (byType = new Map()));
  let table = byType.get(type);
  if (table === undefined) {
    const names = makeTable(sectionNames[type], settings);
    byType.set(type, (table = { names, ...(type === 'goal' && { meant: goalSectionMeant }) }));
  }
  return table;
}

/** What the user calls a section wins over our names for another one. */
function makeTable(names: SectionNames, settings: Settings['sections']): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  const sections = new Map<string, string>();
  for (const [section, headings] of Object.entries(names)) {
    sections.set(bare(section), section);
    for (const heading of headings) {
      table.set(heading, section);
      table.set(normalized(heading), section);
    }
  }
  for (const [name, headings] of Object.entries(settings)) {
    const section = sections.get(bare(name)) ?? table.get(normalized(name));
    if (section === undefined || !Array.isArray(headings)) continue;
    for (const heading of headings) if (typeof heading === 'string') table.set(normalized(heading), section);
  }
  return table;
}

function bare(name: string): string {
  return name.toLowerCase().replace(NO_WORD, '');
}

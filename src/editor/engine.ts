import type * as Engine from '../core/engine';
import type { MilepostDocument } from '../core/documents/document';
import { mayBeOurs } from '../core/documents/may-be-ours';
import type { ParseOptions } from '../core/documents/parse-context';
import type { ProseReader } from '../core/markdown/inline';
import type { RecurrenceReader } from '../core/time/recurrence';

/** What follows on first use, so that starting costs nothing of it: the build makes each a file of its own in Node. */
export type Part = 'engine' | 'prose' | 'recurrences';

let loadedEngine: typeof Engine | undefined;
let loadedProse: ProseReader | undefined;
let loadedRecurrences: RecurrenceReader | undefined;

/** Loads the part of the core that reads and judges. */
export async function loadEngine(): Promise<typeof Engine> {
  loadedEngine ??= await import('../core/engine');
  return loadedEngine;
}

export function engineIsLoaded(): boolean {
  return loadedEngine !== undefined;
}

/** The part of the core that reads and judges, for what runs after it has been loaded. */
export function engine(): typeof Engine {
  if (loadedEngine === undefined) throw new Error('The engine is used before it has been loaded.');
  return loadedEngine;
}

export async function loadPart(part: Part): Promise<void> {
  switch (part) {
    case 'engine':
      return void (await loadEngine());
    case 'prose':
      return void (await loadProse());
    case 'recurrences':
      loadedRecurrences ??= (await import('../core/time/recurrences')).recurrences;
  }
}

/** Loads the Markdown parser for inline text. */
export async function loadProse(): Promise<ProseReader> {
  loadedProse ??= (await import('../core/markdown/remark-prose')).remarkProse;
  return loadedProse;
}

/** What counts recurrences, once it has been loaded. */
export function recurrencesNow(): RecurrenceReader | undefined {
  return loadedRecurrences;
}

/** A text as far as it can be read with what is loaded. */
export interface Reading {
  readonly document: MilepostDocument;
  /** Without this part something was left as it is written, or all of it. */
  readonly lacking?: Part;
}

export function readNow(text: string, { sections }: Pick<ParseOptions, 'sections'>): Reading {
  if (!mayBeOurs(text)) return { document: { kind: 'foreign', text } };
  if (loadedEngine === undefined) return { document: { kind: 'foreign', text }, lacking: 'engine' };
  let lacking: Part | undefined;
  const prose = (): ProseReader => {
    if (loadedProse === undefined) lacking = 'prose';
    return loadedProse ?? asWritten;
  };
  const recurrences = (): RecurrenceReader => {
    if (loadedRecurrences === undefined) lacking = 'recurrences';
    return loadedRecurrences ?? noRecurrences;
  };
  const document = loadedEngine.parseDocument(text, { ...(sections && { sections }), prose, recurrences });
  return { document, ...(lacking && { lacking }) };
}

/** Reads a text in full, and loads what that takes. */
export async function readInFull(
  text: string,
  options: Pick<ParseOptions, 'sections'> = {},
): Promise<MilepostDocument> {
  const { document, lacking } = readNow(text, options);
  if (lacking === undefined) return document;
  await loadPart(lacking);
  return readInFull(text, options);
}

/** Leaves markup in the text. */
const asWritten: ProseReader = {
  inline: (markdown) => ({
    plain: markdown.replaceAll('\n', ' '),
    toSource: (offset) => offset,
    toSourceRange: (start, end) => ({ start, end }),
  }),
};

/** Takes every text for a recurrence, so that none is reported, and counts none. */
const noRecurrences: RecurrenceReader = {
  read: () => ({ whenDone: false, next: () => undefined }),
  suggestions: () => [],
  nextOccurrence: () => undefined,
};

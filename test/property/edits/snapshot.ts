import type { MilepostDocument } from '../../../src/core/documents/document';
import { documentTasks } from '../../../src/core/edits/document-tasks';

/** Everything a document says, without the places where it says it. */
export interface Snapshot {
  readonly keys: Readonly<Record<string, unknown>>;
  readonly keyOrder: readonly string[];
  /** The document's own properties but tasks, KPIs, readings and sections. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly headings: readonly string[];
  readonly tasks: readonly TaskSnapshot[];
  readonly kpis: readonly unknown[];
  readonly readings: readonly { readonly date: { readonly value: string } }[];
  readonly problems: readonly string[];
}

export interface TaskSnapshot {
  readonly state: string;
  readonly text: string;
  readonly due?: string;
  readonly fields: readonly { readonly name: string; readonly value: string; readonly style: string }[];
}

const PLACES = new Set(['range', 'valueRange', 'markRange', 'textRange', 'keyRange', 'insertAt', 'toSource']);
const APART = new Set(
  'text frontMatter outline problems sections kpis readings steps milestones roadblocks agenda actions responses later measures notes'.split(
    ' ',
  ),
);

export function snapshotOf(document: MilepostDocument): Snapshot {
  if (document.kind === 'foreign') throw new Error('a foreign file is never edited');
  const { entries } = document.frontMatter;
  const own = Object.entries(document).filter(([key]) => !APART.has(key));
  const goal = document.kind === 'goal' ? document : { kpis: [], readings: [] };
  return {
    keys: Object.fromEntries(entries.map(({ key, value }) => [key, value])),
    keyOrder: entries.map(({ key }) => key),
    values: withoutPlaces(Object.fromEntries(own)) as Record<string, unknown>,
    headings:
      document.kind === 'broken'
        ? []
        : document.outline.sections.map(
            ({ title, depth }) => `${depth} ${document.text.slice(title.start, title.end).replace(/\s+/g, ' ')}`,
          ),
    // The parts of a task are there themselves.
    tasks: withoutPlaces(documentTasks(document).map((task) => ({ ...task, parts: [] }))) as TaskSnapshot[],
    kpis: withoutPlaces(goal.kpis) as unknown[],
    readings: withoutPlaces(goal.readings) as Snapshot['readings'],
    problems: [...document.frontMatter.problems, ...(document.kind === 'broken' ? [] : document.problems)].map(
      (problem) => JSON.stringify({ ...(withoutPlaces(problem) as object), known: [] }),
    ),
  };
}

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !PLACES.has(key) && !key.endsWith('Range'));
  return Object.fromEntries(entries.map(([key, part]) => [key, withoutPlaces(part)]));
}

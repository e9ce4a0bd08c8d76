import type { Outline, Section } from '../markdown/outline';
import type { TextRange } from '../text/range';
import type { LocalDate } from '../time/local-date';
import type { Task } from './document';
import type { ReadContext } from './readers';
import type { MeaningfulSections } from './sections';
import { readTask } from './task';

/** Calls `visit` for each element of an ordered list with the innermost section around it, in document order. */
export function eachInSection<T extends { readonly range: TextRange }>(
  { sections }: Outline,
  ordered: readonly T[],
  visit: (element: T, section: Section | undefined) => void,
): void {
  let next = 0;
  let current: Section | undefined;
  for (const element of ordered) {
    const { start } = element.range;
    for (let section = sections[next]; section && section.range.start <= start; section = sections[++next]) {
      current = section;
    }
    visit(element, current);
  }
}

/** The elements in sections of this meaning; those in a section of another meaning within it are left out. */
export function elementsOf<T extends { readonly range: TextRange }>(
  outline: Outline,
  sections: MeaningfulSections,
  name: string,
  ordered: readonly T[],
): readonly T[] {
  const found: T[] = [];
  if (sections.byName[name] === undefined) return found;
  eachInSection(outline, ordered, (element, section) => {
    if (sections.meaningOf(section) === name) found.push(element);
  });
  return found;
}

export function tasksOf(
  context: ReadContext & { readonly outline: Outline },
  sections: MeaningfulSections,
  name: string,
  start?: LocalDate,
): readonly Task[] {
  return elementsOf(context.outline, sections, name, context.outline.items).flatMap(
    (item) => readTask(item, context, start) ?? [],
  );
}

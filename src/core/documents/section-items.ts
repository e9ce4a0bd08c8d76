import { startingIn } from '../markdown/in-range';
import type { ListItem, Outline, Section } from '../markdown/outline';
import type { LocalDate } from '../time/local-date';
import type { Task } from './document';
import type { ReadContext } from './readers';
import type { MeaningfulSections } from './sections';
import { readTask } from './task';

/** Calls `visit` for each list item with the innermost section around it, in document order. */
export function eachItem(outline: Outline, visit: (item: ListItem, section: Section | undefined) => void): void {
  let next = 0;
  let current: Section | undefined;
  const { sections } = outline;
  for (const item of outline.items) {
    for (let section = sections[next]; section && section.range.start <= item.range.start; section = sections[++next]) {
      current = section;
    }
    visit(item, current);
  }
}

/** The items of every section of this meaning, those of a section of another meaning within it left out. */
export function itemsOf(outline: Outline, sections: MeaningfulSections, name: string): readonly ListItem[] {
  const found: ListItem[] = [];
  if (sections.byName[name] === undefined) return found;
  eachItem(outline, (item, section) => {
    if (sections.meaningOf(section) === name) found.push(item);
  });
  return found;
}

export function tasksOf(
  context: ReadContext & { readonly outline: Outline },
  sections: MeaningfulSections,
  name: string,
  start?: LocalDate,
): readonly Task[] {
  return itemsOf(context.outline, sections, name).flatMap((item) => readTask(item, context, start) ?? []);
}

/** Whether a place lies in a section of this meaning, and in none of another meaning within it. */
export function sectionAt(outline: Outline, offset: number): Section | undefined {
  const before = startingIn(outline.sections, { start: 0, end: offset + 1 });
  return before.at(-1);
}

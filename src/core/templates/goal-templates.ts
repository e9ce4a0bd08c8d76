import { yamlText } from '../front-matter/yaml-text';
import type { GoalCategory } from '../documents/document';
import { escapeSnippet } from '../text/snippet';
import { dateInWords } from '../lint/rules/time-bound/deadlines';
import { addMonths, addWeeks, type LocalDate } from '../time/local-date';

/** A goal to begin with; its text is `media/templates/NAME.md`. */
export interface GoalTemplate {
  readonly name: string;
  /** None for a goal that says nothing yet. */
  readonly category?: GoalCategory;
  /** The goal's short name. */
  readonly title: string;
  /** From start to due. */
  readonly months: number;
}

/** The places of a goal, and nothing in them. */
export const blankGoal: GoalTemplate = { name: 'blank', title: '', months: 6 };

/** Grouped by category. A new template is a line here and a file there. */
export const goalTemplates: readonly GoalTemplate[] = [
  { name: 'portfolio', category: 'career', title: 'Portfolio', months: 6 },
  { name: 'next-role', category: 'career', title: 'My next role', months: 12 },
  { name: 'certificate', category: 'skill', title: 'Certificate', months: 18 },
  { name: 'faster-report', category: 'skill', title: 'Faster report', months: 4 },
  { name: 'conversations', category: 'networking', title: 'Twelve conversations', months: 6 },
  { name: 'first-talks', category: 'networking', title: 'First talks', months: 8 },
  { name: 'lead-a-project', category: 'leadership', title: 'Lead a project', months: 6 },
  { name: 'hand-over', category: 'leadership', title: 'Hand over', months: 3 },
  { name: 'home-by-six', category: 'personal', title: 'Home by six', months: 3 },
  { name: 'speak-up', category: 'personal', title: 'Speak up', months: 4 },
];

/** What a template does not know. */
export interface TemplateFacts {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly mentor?: string;
  readonly start: LocalDate;
  readonly months: number;
}

const PLACE = /\{\{(\w+|\+\d+w)\}\}/g;

/**
 * A template's text with its places filled: `{{id}}`, `{{title}}`, `{{name}}` (the title as prose), `{{owner}}`, `{{mentor}}`,
 * `{{start}}`, `{{due}}`, `{{day}}` (the due date in words) and `{{+3w}}` (three weeks after the start). Its tab stops stay: it is a snippet.
 */
export function fillTemplate(template: string, facts: TemplateFacts): string {
  const { id, title, owner, mentor, start, months } = facts;
  const due = addMonths(start, months);
  const values: Readonly<Record<string, string>> = {
    id: yamlText(id),
    title: yamlText(title),
    name: title,
    owner: yamlText(owner),
    mentor: yamlText(mentor ?? ''),
    start,
    due,
    day: dateInWords(due),
  };
  const text = mentor === undefined ? template.replace(/^mentor:.*\r?\n/m, '') : template;
  return text
    .trimEnd()
    .replace(PLACE, (place, name: string) =>
      name.startsWith('+') ? addWeeks(start, Number.parseInt(name, 10)) : escapeSnippet(values[name] ?? place),
    );
}

import type { MilepostDocument, Task, TaskField } from '../documents/document';

/** Every task of a document, in no particular order. */
export function documentTasks(document: MilepostDocument): readonly Task[] {
  switch (document.kind) {
    case 'goal':
      return [...document.milestones, ...document.steps, ...document.roadblocks];
    case 'checkin':
      return [...document.agenda, ...document.actions];
    case 'feedback':
      return document.responses;
    case 'journal':
    case 'profile':
    case 'agreement':
    case 'program':
    case 'survey':
    case 'broken':
    case 'foreign':
      return [];
  }
}

/** How the fields of a task are written: as its own are, else as the file's are, else in brackets. */
export function fieldStyle(document: MilepostDocument, task?: Task): TaskField['style'] {
  const [own] = task?.fields ?? [];
  if (own) return own.style;
  for (const { fields } of documentTasks(document)) if (fields[0]) return fields[0].style;
  return 'dataview';
}

const EMOJI = { due: '📅', completion: '✅', cancelled: '❌' } as const;

/** A field with the blanks that set it apart: `  [due:: 2027-03-19]` or ` 📅 2027-03-19`. */
export function fieldText(style: TaskField['style'], name: keyof typeof EMOJI, value: string): string {
  return style === 'emoji' ? ` ${EMOJI[name]} ${value}` : `  [${name}:: ${value}]`;
}

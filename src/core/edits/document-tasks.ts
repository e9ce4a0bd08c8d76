import type { MilepostDocument, Task, TaskField } from '../documents/document';
import { lineStartAt } from '../text/lines';
import type { TextRange } from '../text/range';

/** Every task of a document, its parts among them, in no particular order. */
export function documentTasks(document: MilepostDocument): readonly Task[] {
  return outermostTasks(document).flatMap((task) => [task, ...(task.parts ?? [])]);
}

function outermostTasks(document: MilepostDocument): readonly Task[] {
  switch (document.kind) {
    case 'goal': {
      const { milestones, steps, roadblocks, later, measures, notes } = document;
      return [...milestones, ...steps, ...roadblocks, ...later, ...measures, ...notes];
    }
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

/** A field and the blanks before it; a blank stays after the box and between what stands around the field. */
export function fieldWithBlanks(text: string, range: TextRange, { markRange }: Pick<Task, 'markRange'>): TextRange {
  const lineStart = lineStartAt(text, range.start);
  let { start } = range;
  while (start > lineStart && (text[start - 1] === ' ' || text[start - 1] === '\t')) start -= 1;
  const afterBox = start === markRange.end + 1;
  const next = text[range.end];
  const lastOnLine = next === undefined || next === '\n' || next === '\r';
  const glued = !lastOnLine && next !== ' ' && next !== '\t';
  return { start: (afterBox && lastOnLine) || glued ? Math.min(start + 1, range.start) : start, end: range.end };
}

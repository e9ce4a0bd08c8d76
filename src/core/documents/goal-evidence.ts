import { startingIn } from '../markdown/in-range';
import type { Callout, ListItem, Paragraph, Section } from '../markdown/outline';
import type { GoalEvidence, Quoted } from '../smart/verdict';
import type { TextRange } from '../text/range';
import type { Goal, Kpi, Located, Task } from './document';
import { needsBaseline } from './kpi-row';

/** What a goal says apart from its statement, quoted with its place in the file. */
export function goalEvidence(goal: Goal): GoalEvidence {
  const { text, sections, start, due, effortPerWeek } = goal;
  const why = sections.why && firstSentence(goal, sections.why);
  const how = sections.how && firstSentence(goal, sections.how);
  return {
    kpis: goal.kpis.map((kpi) => ({ ...quoted(text, kpi.range), complete: isComplete(kpi) })),
    supports: goal.supports.map(quotedValue),
    steps: goal.steps.flatMap(quotedTask),
    milestones: goal.milestones.flatMap(quotedTask),
    ...(start && { start: quotedValue(start) }),
    ...(due && { due: quotedValue(due) }),
    ...(effortPerWeek && { effort: quoted(text, effortPerWeek.range) }),
    ...(why && { why }),
    ...(how && { how }),
  };
}

/** A measure and a target; a change needs a start as well. */
export function isComplete({ measure, baseline, target }: Kpi): boolean {
  if (measure === undefined) return false;
  if (measure.value === 'done') return true;
  return target !== undefined && (baseline !== undefined || !needsBaseline(measure.value));
}

function quoted(text: string, range: TextRange): Quoted {
  return { text: text.slice(range.start, range.end), range };
}

function quotedValue({ value, range }: Located<string>): Quoted {
  return { text: value, range };
}

function quotedTask({ state, text, textRange: range }: Task): readonly Quoted[] {
  return state === 'cancelled' || text === '' ? [] : [{ text, range }];
}

const SENTENCE_END = /[.!?…]["'”’)]*(?=\s|$)/;
/** Places that wait for words. */
const PLACEHOLDER = /^\W*(?:todo|tbd|tba|n\/?a|xxx|none yet|to be (?:done|defined|decided))\W*$/i;
const LETTER = /\p{L}/u;
const LONGEST_QUOTE = 200;

/** The first words of a section that say something: of its first paragraph, item or callout. */
function firstSentence(goal: Goal, section: Section): Quoted | undefined {
  const { text, outline } = goal;
  const leaves: (Paragraph | ListItem | Callout)[] = [
    ...startingIn(outline.paragraphs, section.body),
    ...startingIn(outline.items, section.body),
    ...startingIn(outline.callouts, section.body),
  ];
  leaves.sort((a, b) => a.range.start - b.range.start);
  for (const { lines } of leaves) {
    for (const line of lines) {
      const quote = sentenceOf(text, line);
      if (quote !== undefined) return quote;
    }
  }
  const [table] = startingIn(outline.tables, section.body);
  const row = table?.rowRanges[0];
  return row && quoted(text, row);
}

/** A sentence that goes on in the next line is quoted to the end of this one. */
function sentenceOf(text: string, line: TextRange): Quoted | undefined {
  const written = text.slice(line.start, Math.min(line.end, line.start + LONGEST_QUOTE));
  if (!LETTER.test(written) || PLACEHOLDER.test(written)) return undefined;
  const end = SENTENCE_END.exec(written);
  return quoted(text, { start: line.start, end: line.start + (end ? end.index + end[0].length : written.length) });
}

import { startingIn } from '../markdown/in-range';
import type { Callout, ListItem, Paragraph, Section } from '../markdown/outline';
import type { GoalEvidence, Quoted } from '../smart/verdict';
import { holdsBlank, isPlaceholder, isQuestion, tellsSomething, withoutRemarks } from '../text/placeholder';
import type { TextRange } from '../text/range';
import type { Goal, Kpi, Located, Task } from './document';
import { needsBaseline } from './kpi-row';
import { sentenceIn, tellingLines } from './telling';

/** What a goal says apart from its statement, quoted with its place in the file. */
export function goalEvidence(goal: Goal): GoalEvidence {
  const { text, sections, start, due, effortPerWeek } = goal;
  const said = (name: 'why' | 'how') => {
    const section = sections[name];
    return (section && firstSentence(goal, section)) ?? firstOf(withoutRemarks(text), goal.labelled[name] ?? []);
  };
  const [why, how] = [said('why'), said('how')];
  return {
    kpis: goal.kpis.map((kpi) => {
      const row = quoted(text, kpi.range);
      return { ...row, complete: isComplete(kpi) && !holdsBlank(row.text) };
    }),
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

/** A measure and a target; a change needs a start as well. Words that hold a measure say it in their own way. */
export function isComplete({ measure, baseline, target, inWords }: Kpi): boolean {
  if (inWords) return true;
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
  const isOpen = holdsBlank(text) || isPlaceholder(text) || isQuestion(text);
  return state === 'cancelled' || isOpen ? [] : [{ text, range }];
}

const LONGEST_QUOTE = 200;

/** The first sentence of a section that tells something: of a paragraph, an item, a callout or a table's row. */
function firstSentence({ text, outline }: Goal, { body }: Section): Quoted | undefined {
  const shown = withoutRemarks(text);
  const leaves: (Paragraph | ListItem | Callout)[] = [
    ...startingIn(outline.paragraphs, body),
    ...startingIn(outline.items, body),
    ...startingIn(outline.callouts, body),
  ];
  leaves.sort((a, b) => a.range.start - b.range.start);
  const inLines = firstOf(
    shown,
    leaves.flatMap((leaf) => tellingLines(leaf, text)),
  );
  if (inLines !== undefined) return inLines;
  const rows = startingIn(outline.tables, body).flatMap(({ rowRanges }) => rowRanges);
  const row = rows.find(({ start, end }) => tellsSomething(shown.slice(start, end)));
  return row && excerpt(shown, row);
}

function firstOf(shown: string, lines: readonly TextRange[]): Quoted | undefined {
  for (const line of lines) {
    const sentence = sentenceIn(shown, line);
    if (sentence !== undefined) return excerpt(shown, sentence);
  }
  return undefined;
}

function excerpt(shown: string, { start, end }: TextRange): Quoted {
  const range = { start, end: Math.min(end, start + LONGEST_QUOTE) };
  return { text: shown.slice(range.start, range.end).replace(/\s+/g, ' '), range };
}

import type { Callout, Outline } from '../markdown/outline';
import { sliceOf, type TextRange } from '../text/range';
import { titleAt, titleLine } from './group-title';
import { eachInSection } from './section-items';
import type { MeaningfulSections } from './sections';
import { isTitled } from './telling';

/** What is said under a label instead of a heading: the lines of `**Why:** …`, `> [!why] …`, without the label. */
export type Labelled = Readonly<Partial<Record<LabelName, readonly TextRange[]>>>;

const labelNames = ['why', 'how'] as const;
type LabelName = (typeof labelNames)[number];

/** `Why:`, `**Why now?** –`; the words are looked up as those of a heading are. */
const LABEL =
  /^[^\p{L}\p{N}*_[\]]{0,8}(\*{1,3}|_{1,3}|)(\p{L}[^*_:：[\]]{0,40})(?:[:：]\1|\1\s*[:：]|\1(?<=[*_])\s+[–—-])\s*/u;

/** Labels count outside the sections that have a meaning: there they are part of what is said. */
export function labelledIn(text: string, outline: Outline, sections: MeaningfulSections): Labelled {
  const found: Partial<Record<LabelName, TextRange[]>> = {};
  /** What a line of nothing but a title heads. */
  let heading: LabelName | undefined;
  const nameOf = (title: string | undefined): LabelName | undefined => {
    const meaning = title === undefined ? undefined : sections.meaningOfTitle(title);
    return labelNames.find((name) => name === meaning);
  };
  const add = (name: LabelName, lines: readonly TextRange[]) => (found[name] ??= []).push(...lines);
  const ofTasks = new Set(outline.items.map(({ task, lines }) => (task ? lines[0]?.start : undefined)));
  const next = new Map(outline.blocks.map((block, index) => [block, outline.blocks[index + 1]]));
  eachInSection(outline, outline.blocks, (block, section) => {
    if (sections.meaningOf(section) !== undefined || block.kind === 'heading') heading = undefined;
    else if (block.kind === 'callout') {
      const lines = linesOfCallout(text, block, nameOf);
      if (lines !== undefined) add(lines.name, lines.lines);
    } else if (block.kind === 'paragraph') {
      const [first, ...lines] = block.lines;
      if (first === undefined || ofTasks.has(first.start)) return;
      const [label, , words] = LABEL.exec(sliceOf(text, first)) ?? [];
      const name = nameOf(words);
      const start = first.start + (label?.length ?? 0);
      const said = start < first.end ? [{ start, end: first.end }, ...lines] : lines;
      if (name !== undefined && said.length > 0) add(name, said);
      else if (titleLine(text, block, next.get(block)) !== undefined) heading = nameOf(titleAt(text, first));
      else if (heading !== undefined) add(heading, block.lines);
    } else if (block.kind === 'item' && block.task !== undefined) heading = undefined;
  });
  return found;
}

function linesOfCallout(
  text: string,
  callout: Callout,
  nameOf: (title: string | undefined) => LabelName | undefined,
): { readonly name: LabelName; readonly lines: readonly TextRange[] } | undefined {
  const { lines, type } = callout;
  const title = isTitled(callout, text) ? nameOf(titleAt(text, lines[0])) : undefined;
  const name = nameOf(type) ?? title;
  return name && { name, lines: title === undefined ? lines : lines.slice(1) };
}

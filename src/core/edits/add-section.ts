import { type Goal, type GoalSection, goalSections } from '../documents/document';
import { headingOf } from '../documents/section-names';
import type { Section } from '../markdown/outline';
import type { TextEdit } from '../text/range';
import { appendToSection, contentEnd, sectionAfter, sectionBefore, sectionEnd } from './section-layout';

/**
 * Adds words to a section of a goal, and the section at its place among the others when the goal has none.
 * @param body its lines, divided by `\n`; may be a snippet
 */
export function addSection(goal: Goal, name: GoalSection, body: string): readonly TextEdit[] {
  const present = goal.sections[name];
  if (present) return [appendToSection(goal, present, body)];
  const title = headingOf('goal', name) ?? name;
  const { kpis } = goal.sections;
  if (name === 'readings' && kpis) {
    return [sectionAfter(goal, contentEnd(goal, kpis), headingText(kpis.depth + 1, title), body)];
  }
  const place = goalSections.indexOf(name);
  const before = lastOf(goal, goalSections.slice(0, place));
  if (before) return [sectionAfter(goal, sectionEnd(goal.text, before), headingText(before.depth, title), body)];
  const after = firstOf(goal, goalSections.slice(place + 1));
  if (after) return [beforeSection(goal, after, headingText(after.depth, title), body)];
  const end = Math.max(goal.frontMatter.range.end, goal.text.trimEnd().length);
  return [sectionAfter(goal, end, headingText(USUAL_DEPTH, title), body)];
}

const USUAL_DEPTH = 2;
const DEEPEST = 6;

function headingText(depth: number, title: string): string {
  return `${'#'.repeat(Math.min(depth, DEEPEST))} ${title}`;
}

/** After what stands before the section, so that the blank lines around stay as they are. */
function beforeSection(goal: Goal, next: Section, heading: string, body: string): TextEdit {
  const { text, frontMatter } = goal;
  const end = text.slice(0, next.heading.range.start).trimEnd().length;
  return end <= frontMatter.range.end
    ? sectionBefore(goal, next, heading, body)
    : sectionAfter(goal, end, heading, body);
}

/** Readings stand within the KPIs as a rule: they say nothing about where another section goes. */
function lastOf({ sections }: Goal, names: readonly GoalSection[]): Section | undefined {
  const last = names.filter((name) => sections[name] !== undefined && name !== 'readings').at(-1);
  return last && sections[last];
}

function firstOf({ sections }: Goal, names: readonly GoalSection[]): Section | undefined {
  const first = names.find((name) => sections[name] !== undefined && name !== 'readings');
  return first && sections[first];
}

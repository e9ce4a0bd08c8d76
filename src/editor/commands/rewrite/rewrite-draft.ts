import { engine } from '../../engine';
import type { Goal, MilepostDocument } from '../../../core/documents/document';
import type { GoalAnswers, KpiAnswer } from '../../../core/edits/rewrite-goal';
import type { Surroundings } from '../../../core/index/verdict-in';
import type { LocalDate } from '../../../core/time/local-date';
import type { RewritePreview } from './rewrite-preview';

/** The answers while they are given; at first what the goal says. */
export interface Draft {
  sentence: string;
  kpi: KpiAnswer | undefined;
  how: string;
  why: string;
  supports: readonly string[];
  due: LocalDate | undefined;
}

/** What the questions are about. */
export interface Subject extends Surroundings {
  readonly goal: Goal;
  readonly draft: Draft;
  readonly preview: RewritePreview;
  /** Reads a text as if it stood in the goal's file. */
  readonly parse: (text: string) => MilepostDocument;
}

export function beginning(goal: Goal): Draft {
  const { sectionWords, statementSource } = engine();
  const words = (name: 'why' | 'how'): string => {
    const present = sectionWords(goal, name);
    return present?.whole ? present.text : '';
  };
  return {
    sentence: statementSource(goal),
    kpi: undefined,
    how: words('how'),
    why: words('why'),
    supports: goal.supports.map(({ value }) => value),
    due: goal.due?.value,
  };
}

export function answersOf({ kpi, due, ...rest }: Draft): GoalAnswers {
  return { ...rest, ...(kpi && { kpi }), ...(due && { due }) };
}

/** `ward briefings: 0 → 8 briefings` */
export function kpiWords(answer: KpiAnswer): string {
  const { baseline, target, unit } = engine().kpiRow(answer);
  return `${answer.what}: ${[baseline && `${baseline} →`, target, unit].filter(Boolean).join(' ')}`;
}

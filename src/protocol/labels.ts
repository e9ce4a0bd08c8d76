import type { GoalStatus } from '../core/documents/document';
import type { GoalOverview, OwedItem } from '../core/index/workspace-status';
import type { Health } from '../core/progress/figure';
import type { Dimension } from '../core/smart/verdict';

export { goalStatuses } from '../core/documents/document';
export { fileNameOf } from '../core/index/uri';
export { DIMENSIONS, POINTS_PER_DIMENSION } from '../core/smart/verdict';
export { writeMessage } from '../core/text/message';

/** The words for what files and figures hold, in English: the same in tree, dashboard and command line. */
const healthWords: Readonly<Record<Exclude<Health, 'none'>, string>> = {
  'on-track': 'on track',
  'needs-attention': 'needs attention',
  'off-track': 'off track',
  done: 'done',
};

const missingDates = {
  both: 'no dates',
  start: 'no start date',
  due: 'no due date',
  order: 'start not before due date',
} as const;
const noProgress = 'no progress yet';

/** In scores. */
export const letters: Readonly<Record<Dimension, string>> = {
  specific: 'S',
  measurable: 'M',
  achievable: 'A',
  relevant: 'R',
  timeBound: 'T',
};

/** How a goal stands, or what is missing to tell; undefined where nobody asks, as of a draft. */
export function healthWord({ status, health, start, due, expected, progress }: GoalOverview): string | undefined {
  if (health.health !== 'none') return healthWords[health.health];
  if (status !== 'active' && status !== 'proposed') return undefined;
  if (expected !== undefined && progress === undefined) return noProgress;
  if (start === undefined) return due === undefined ? missingDates.both : missingDates.start;
  return due === undefined ? missingDates.due : missingDates.order;
}

/** What the section of files is called that are not shown as what they are meant to be. */
export const unreadableTitle = { template: 'Files with problems', args: {} } as const;

export const statusWords: Readonly<Record<GoalStatus, string>> = {
  active: 'Active',
  proposed: 'Proposed',
  paused: 'Paused',
  draft: 'Draft',
  achieved: 'Achieved',
  dropped: 'Dropped',
};

/** Goals that are not in work are shown in groups, in this order. */
export const groupedStatuses = ['draft', 'paused', 'achieved', 'dropped'] as const satisfies readonly GoalStatus[];
export const groupWords: Readonly<Record<(typeof groupedStatuses)[number], string>> = {
  draft: 'Drafts',
  paused: 'Paused',
  achieved: 'Achieved',
  dropped: 'Dropped',
};

export const dimensionWords: Readonly<Record<Dimension, string>> = {
  specific: 'Specific',
  measurable: 'Measurable',
  achievable: 'Achievable',
  relevant: 'Relevant',
  timeBound: 'Time-bound',
};

export const owedWords: Readonly<Record<OwedItem['source'], string>> = {
  action: 'Action',
  roadblock: 'Roadblock',
  feedback: 'Feedback asked for',
  response: 'Response to feedback',
};

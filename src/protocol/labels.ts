import type { GoalStatus } from '../core/documents/document';
import type { OwedItem } from '../core/index/workspace-status';
import type { Health } from '../core/progress/figure';
import type { Dimension } from '../core/smart/verdict';

export { goalStatuses } from '../core/documents/document';
export { DIMENSIONS, POINTS_PER_DIMENSION } from '../core/smart/verdict';
export { formatMessage } from '../core/text/message';

/** The words for what files and figures hold, in English: the same in tree, dashboard and command line. */
export const healthWords: Readonly<Record<Health, string>> = {
  'on-track': 'On track',
  'needs-attention': 'Needs attention',
  'off-track': 'Off track',
  done: 'Done',
  none: 'No dates',
};

export const statusWords: Readonly<Record<GoalStatus, string>> = {
  active: 'Active',
  proposed: 'Proposed',
  paused: 'Paused',
  draft: 'Draft',
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

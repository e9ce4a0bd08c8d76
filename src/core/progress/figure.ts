import type { Message } from '../text/message';

/** A number that can tell how it was made. `value` is a share from 0 to 1. */
export interface Figure {
  readonly value: number;
  /** The formula with its values: `2 done of 4 steps = 50 %`. */
  readonly formula: Message;
}

/** The progress of a KPI; `side` where the latest value lies on the wrong side of the baseline. */
export interface KpiFigure extends Figure {
  readonly side?: 'below' | 'above';
}

export const healths = ['on-track', 'needs-attention', 'off-track', 'done', 'none'] as const;
/** How a goal stands against the calendar; `none` where it has no dates or is not being worked on. */
export type Health = (typeof healths)[number];

export interface HealthFigure {
  readonly health: Health;
  /** Why: `22 % done, 9 % expected: 13 points ahead`. */
  readonly formula: Message;
}

import type { GoalCategory, GoalHorizon, GoalStatus, KpiMeasure, KpiPeriod, TaskState } from '../documents/document';
import type { Figure, HealthFigure } from '../progress/figure';
import type { Dimension } from '../smart/verdict';
import type { LocalDate } from '../time/local-date';
import type { Message } from '../text/message';

/** A place to open. Lines count from 0. */
export interface Place {
  readonly uri: string;
  readonly line: number;
}

export interface TaskStatus extends Place {
  readonly text: string;
  readonly state: TaskState;
  readonly due?: LocalDate;
  readonly completion?: LocalDate;
  /** Open and due before today. */
  readonly overdue: boolean;
  readonly people: readonly string[];
}

export interface KpiStatus extends Place {
  readonly id: string;
  readonly measure?: KpiMeasure;
  readonly baseline?: number;
  readonly target?: number;
  readonly latest?: number;
  readonly latestDate?: LocalDate;
  readonly unit?: string;
  readonly per?: KpiPeriod;
  readonly by?: LocalDate;
  /** Absent without a reading. */
  readonly progress?: Figure;
  readonly readings: readonly { readonly date: LocalDate; readonly value: number }[];
}

export interface TaskCount {
  readonly done: number;
  /** Without the cancelled ones. */
  readonly total: number;
}

/** Everything that tree, dashboard and command line show of a goal. */
export interface GoalOverview extends Place {
  readonly id: string;
  readonly title: string;
  readonly statement?: string;
  readonly status: GoalStatus;
  readonly owner?: string;
  readonly mentor?: string;
  readonly priority?: number;
  readonly category?: GoalCategory;
  readonly horizon?: GoalHorizon;
  readonly start?: LocalDate;
  readonly due?: LocalDate;
  /** Negative when the due date is past. */
  readonly daysLeft?: number;
  readonly private: boolean;
  readonly score: number;
  readonly points: Readonly<Record<Dimension, number>>;
  readonly progress?: Figure;
  /** True when `progress:` in the front matter overrides what is computed. */
  readonly progressOverridden: boolean;
  readonly expected?: Figure;
  readonly health: HealthFigure;
  /** What the latest check-in declared, where it differs. */
  readonly declaredHealth?: string;
  readonly agreed: TaskCount;
  readonly stepCount: TaskCount;
  readonly milestoneCount: TaskCount;
  readonly steps: readonly TaskStatus[];
  readonly milestones: readonly TaskStatus[];
  readonly roadblocks: readonly TaskStatus[];
  readonly kpis: readonly KpiStatus[];
  /** The first open step (or milestone) by due date, then by order. */
  readonly next?: TaskStatus;
}

export interface OwedItem extends Place {
  readonly person?: string;
  readonly text: string;
  readonly due?: LocalDate;
  readonly overdue: boolean;
  readonly source: 'action' | 'roadblock' | 'feedback' | 'response';
}

export interface WorkspaceStatus {
  readonly today: LocalDate;
  /** Sorted: active and proposed by priority, due date and title; then paused, draft, achieved, dropped. */
  readonly goals: readonly GoalOverview[];
  readonly checkIns: {
    readonly last?: Place & { readonly date: LocalDate };
    readonly next?: { readonly date: LocalDate; readonly uri?: string; readonly line?: number };
  };
  readonly owed: readonly OwedItem[];
  /** Steps and milestones that were done from Monday to Sunday; of goals in work also those that are due then, or overdue. */
  readonly thisWeek: {
    readonly from: LocalDate;
    readonly to: LocalDate;
    readonly done: number;
    readonly items: readonly (TaskStatus & { readonly goal: string })[];
  };
  /** Files of ours that cannot be read, or were skipped. */
  readonly unreadable: readonly (Place & { readonly problem: Message })[];
}

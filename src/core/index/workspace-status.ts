import type { People } from '../domain/person';
import type { GoalCategory, GoalHorizon, GoalStatus, KpiMeasure, KpiPeriod, TaskState } from '../documents/document';
import type { Figure, HealthFigure, KpiFigure } from '../progress/figure';
import type { Points } from '../smart/score';
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
  /** The titles that it stands under within its kind: `Phase 1 › June`. */
  readonly group?: string;
  /** The words of the open tasks that come first. */
  readonly waitsFor?: readonly string[];
  /** The boxes nested under it: shown, and not counted. */
  readonly parts?: readonly TaskStatus[];
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
  readonly progress?: KpiFigure;
  readonly readings: readonly { readonly date: LocalDate; readonly value: number }[];
}

export interface TaskCount {
  readonly done: number;
  /** Without the cancelled ones. */
  readonly total: number;
}

/** Points of a letter that are not earned, and why. */
export interface LostPoints {
  readonly dimension: Dimension;
  readonly points: number;
  readonly reasons: readonly Message[];
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
  readonly points: Points;
  /** What takes points away although there is something to earn them: what rules warn of. */
  readonly lost: readonly LostPoints[];
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
  /** Ideas and the like, which do not count. */
  readonly later: readonly TaskStatus[];
  readonly kpis: readonly KpiStatus[];
  /** The first open step (or milestone) by due date, then by order; one that waits comes after those that do not. */
  readonly next?: TaskStatus;
}

export interface OwedItem extends Place {
  readonly person?: string;
  readonly text: string;
  readonly due?: LocalDate;
  readonly overdue: boolean;
  readonly source: 'action' | 'roadblock' | 'feedback' | 'response';
  /** The words of the open tasks that come first. */
  readonly waitsFor?: readonly string[];
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
  /** URI of a goal → how many errors its file has, where it has any. Empty where nobody counts them. */
  readonly errors: Readonly<Record<string, number>>;
  /** Those who have a profile, for `personName`. */
  readonly people: People;
  /** Who asks, if they say so: what they owe comes first. */
  readonly me?: string;
}

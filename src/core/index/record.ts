import type {
  DocumentType,
  GoalCategory,
  GoalHorizon,
  GoalStatus,
  KpiMeasure,
  KpiPeriod,
  TaskState,
  Visibility,
} from '../documents/document';
import type { CheckId } from '../smart/checks';
import type { Fault } from '../smart/verdict';
import type { LocalDate } from '../time/local-date';

/** What the index keeps of a file: plain JSON, about a kilobyte, no part of the text but what is shown. Lines from 0. */
export interface RecordBase {
  /** The file's address: a URI string, the same in editor and command line. */
  readonly uri: string;
  readonly visibility: Visibility;
  /** Whose it is, as written, where it is private and says so. */
  readonly author?: string;
  /** The ids, links and files that this file names; what it depends on. */
  readonly references: readonly ReferenceRecord[];
  /** Other names of the file, beside its id and its address. */
  readonly aliases?: readonly string[];
  /** Its parser saw something that may be an error: whoever shows errors has to look into the file. */
  readonly flawed?: true;
}

/** A file that others refer to. */
export interface NamedRecord extends RecordBase {
  /** The front matter's id, else the file's name without ending. */
  readonly id: string;
  /** Line of the id; absent where it is the file's name. */
  readonly idLine?: number;
}

/** `id`, `id#anchor`, a wiki link's target or a relative link as written. */
export interface ReferenceRecord {
  readonly target: string;
  readonly kind: 'id' | 'wiki' | 'link';
}

export interface TaskRecord {
  readonly text: string;
  readonly state: TaskState;
  readonly line: number;
  readonly due?: LocalDate;
  readonly completion?: LocalDate;
  readonly people?: readonly string[];
  readonly id?: string;
  /** The ids of the tasks that come first. */
  readonly dependsOn?: readonly string[];
  readonly reward?: string;
  /** The titles that it stands under within its kind: `Phase 1 › June`. */
  readonly group?: string;
  /** The boxes nested under it. */
  readonly parts?: readonly TaskRecord[];
}

export interface ReadingRecord {
  readonly date: LocalDate;
  readonly value: number;
}

export interface KpiRecord {
  readonly id: string;
  readonly line: number;
  readonly measure?: KpiMeasure;
  readonly baseline?: number;
  readonly target?: number;
  /** Where it stands, of a day that nobody names. */
  readonly current?: number;
  readonly unit?: string;
  readonly per?: KpiPeriod;
  readonly by?: LocalDate;
  /** Oldest first. */
  readonly readings: readonly ReadingRecord[];
  /** A box that is ticked without a date. */
  readonly ticked?: true;
}

export interface GoalRecord extends NamedRecord {
  readonly kind: 'goal';
  readonly title: string;
  readonly statement?: string;
  /** Line of the statement, or 0. */
  readonly line: number;
  readonly status: GoalStatus;
  readonly owner?: string;
  readonly mentor?: string;
  readonly priority?: number;
  readonly category?: GoalCategory;
  readonly horizon?: GoalHorizon;
  readonly start?: LocalDate;
  readonly due?: LocalDate;
  readonly review?: string;
  readonly effortPerWeek?: number;
  readonly confidence?: number;
  readonly supports: readonly string[];
  readonly agreed: readonly string[];
  readonly progressOverride?: number;
  /** The checks of the score that earn nothing by this file alone; absent where the goal was not judged. */
  readonly unmet?: readonly CheckId[];
  /** What the file itself holds against the goal, where there is something to earn the points. */
  readonly faults?: readonly Fault[];
  /** What the author has switched off of what other files may tell, by `quietKey`. */
  readonly quiet?: readonly string[];
  /** Nothing but what it supports says why it matters. */
  readonly reasonIsSupport?: true;
  readonly steps: readonly TaskRecord[];
  readonly milestones: readonly TaskRecord[];
  readonly roadblocks: readonly TaskRecord[];
  /** Ideas and the like, which do not count. */
  readonly later?: readonly TaskRecord[];
  readonly kpis: readonly KpiRecord[];
}

export interface JournalRecord extends RecordBase {
  readonly kind: 'journal';
  readonly date?: LocalDate;
  readonly title: string;
  readonly goals: readonly string[];
  readonly mood?: number;
}

export interface CheckInRecord extends RecordBase {
  readonly kind: 'checkin';
  readonly date?: LocalDate;
  readonly time?: string;
  readonly mentee?: string;
  readonly mentor?: string;
  readonly next?: LocalDate;
  readonly goals: readonly string[];
  readonly actions: readonly TaskRecord[];
  readonly declaredHealth: Readonly<Record<string, string>>;
}

export interface FeedbackRecord extends RecordBase {
  readonly kind: 'feedback';
  readonly title: string;
  readonly from?: string;
  readonly to?: string;
  readonly status?: string;
  readonly requested?: LocalDate;
  readonly due?: LocalDate;
  readonly given?: LocalDate;
  readonly goals: readonly string[];
  readonly responses: readonly TaskRecord[];
}

export interface ProfileRecord extends NamedRecord {
  readonly kind: 'profile';
  readonly name: string;
  readonly role?: string;
  readonly capacityPerWeek?: number;
  readonly anchors: readonly AnchorRecord[];
}

export interface AnchorRecord {
  readonly anchor?: string;
  readonly text: string;
  readonly line: number;
}

export interface AgreementRecord extends RecordBase {
  readonly kind: 'agreement';
  readonly mentee?: string;
  readonly mentor?: string;
  readonly start?: LocalDate;
  readonly due?: LocalDate;
  readonly cadence?: string;
  readonly focus: readonly string[];
}

export interface ProgramRecord extends NamedRecord {
  readonly kind: 'program';
  readonly title: string;
  readonly start?: LocalDate;
  readonly due?: LocalDate;
  readonly cadence?: string;
  readonly maxActiveGoals?: number;
  readonly anchors: readonly AnchorRecord[];
}

export interface SurveyRecord extends RecordBase {
  readonly kind: 'survey';
  readonly title: string;
  readonly due?: LocalDate;
  readonly status?: string;
}

/** A file of ours that cannot be read: shown once, with what is wrong. */
export interface BrokenRecord extends RecordBase {
  readonly kind: 'broken';
  readonly type?: DocumentType;
  readonly problem: string;
  /** Line of the first marker of a merge that is still to be resolved; there is no other problem then. */
  readonly conflictLine?: number;
}

export type IndexRecord =
  | GoalRecord
  | JournalRecord
  | CheckInRecord
  | FeedbackRecord
  | ProfileRecord
  | AgreementRecord
  | ProgramRecord
  | SurveyRecord
  | BrokenRecord;

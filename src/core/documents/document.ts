import type { FrontMatter } from '../front-matter/front-matter';
import type { Link } from '../markdown/links';
import type { Outline, Section } from '../markdown/outline';
import type { TextRange } from '../text/range';
import type { LocalDate } from '../time/local-date';
import type { Recurrence } from '../time/recurrence';
import type { Labelled } from './labelled';
import type { ShapeProblem } from './shape-problem';

export const documentTypes = [
  'goal',
  'journal',
  'checkin',
  'feedback',
  'profile',
  'agreement',
  'program',
  'survey',
] as const;
export type DocumentType = (typeof documentTypes)[number];

export const goalStatuses = ['draft', 'proposed', 'active', 'paused', 'achieved', 'dropped'] as const;
export type GoalStatus = (typeof goalStatuses)[number];
export const goalCategories = ['career', 'skill', 'networking', 'leadership', 'personal', 'other'] as const;
export type GoalCategory = (typeof goalCategories)[number];
export const goalHorizons = ['short', 'long'] as const;
export type GoalHorizon = (typeof goalHorizons)[number];
export const visibilities = ['private', 'pair', 'program'] as const;
export type Visibility = (typeof visibilities)[number];

/** A value with the place where it stands. */
export interface Located<T> {
  readonly value: T;
  readonly range: TextRange;
}

/** What every document of ours has. Ranges are UTF-16 offsets into `text`. */
export interface DocumentBase {
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly outline: Outline;
  readonly links: readonly Link[];
  /** What is wrong with the shape of the file; the rules of the groups front-matter and measurable report it. */
  readonly problems: readonly ShapeProblem[];
  readonly visibility: Visibility;
  readonly tags: readonly Located<string>[];
  /** Other names by which references may call the file. */
  readonly aliases: readonly Located<string>[];
}

/** The statement as a reader sees it, and where each of its characters stands in the file. */
export interface Statement {
  readonly plain: string;
  readonly range: TextRange;
  readonly source: 'heading' | 'title';
  /** Maps a range of `plain` to the file. */
  toSource(range: TextRange): TextRange;
}

export const taskStates = ['todo', 'doing', 'done', 'cancelled'] as const;
export type TaskState = (typeof taskStates)[number];

export const taskFieldNames = [
  'created',
  'start',
  'scheduled',
  'due',
  'completion',
  'cancelled',
  'priority',
  'repeat',
  'id',
  'dependsOn',
] as const;
export type TaskFieldName = (typeof taskFieldNames)[number];

/** `[due:: 2027-03-19]` or `📅 2027-03-19`. */
export interface TaskField {
  readonly name: TaskFieldName;
  readonly value: string;
  /** The whole field, brackets or emoji included. */
  readonly range: TextRange;
  readonly valueRange: TextRange;
  readonly style: 'dataview' | 'emoji';
}

/** A task item: a step, a milestone, an action, a roadblock, a response. */
export interface Task {
  /** A mark that we do not know is open: `[>]`, `[?]`. */
  readonly state: TaskState;
  /** The one character between the brackets. */
  readonly markRange: TextRange;
  /** The item from its bullet to the end of its first line. */
  readonly range: TextRange;
  /** What is to be done: without week prefix, fields, people, tags and reward. */
  readonly text: string;
  readonly textRange: TextRange;
  readonly fields: readonly TaskField[];
  /** Those who do it: named at the end. Whoever is mentioned within the words owes nothing. */
  readonly people: readonly Located<string>[];
  readonly tags: readonly Located<string>[];
  readonly reward?: Located<string>;
  /** `Week 3:` or `Week 2–3:`; `last` is the week that dates the step. */
  readonly week?: Located<{ readonly first: number; readonly last: number }>;
  /** The `[due::]` field if valid, else computed from the week prefix and the goal's start. */
  readonly due?: LocalDate;
  readonly dueSource?: 'field' | 'week';
  readonly completion?: LocalDate;
  /** Its `[repeat::]` field, where it can be read. */
  readonly recurrence?: Recurrence;
  /** The `[id::]` field, else the `^anchor` at the line's end. */
  readonly id?: string;
  /** Where a field that is added goes: the end of the item's first line's content, before a `^anchor`. */
  readonly insertAt: number;
  /** The headings and bold lines that it stands under within its kind: `Phase 1 › June`. */
  readonly group?: string;
  /** The boxes nested under it, however deep: shown with it, none of them a step of its own. */
  readonly parts?: readonly Task[];
}

export const kpiMeasures = ['reach', 'increase', 'decrease', 'at-least', 'at-most', 'done'] as const;
export type KpiMeasure = (typeof kpiMeasures)[number];
export const kpiPeriods = ['week', 'month', 'quarter'] as const;
export type KpiPeriod = (typeof kpiPeriods)[number];

export interface Kpi {
  readonly id: Located<string>;
  readonly measure?: Located<KpiMeasure>;
  readonly baseline?: Located<number>;
  /** Absolute: `+15%` of the baseline is resolved; the text as written stands in `targetText`. */
  readonly target?: Located<number>;
  readonly targetText?: Located<string>;
  /** What a column tells of now, of a day that nobody names: it counts until there is a reading. */
  readonly current?: Located<number>;
  readonly unit?: Located<string>;
  readonly per?: Located<KpiPeriod>;
  readonly by?: Located<LocalDate>;
  /** The row's line. */
  readonly range: TextRange;
  /** A box that is ticked without a date: done, nobody knows when. */
  readonly ticked?: true;
  /** The words of a list item, and no row: what they leave open is absent, and they are a measure all the same. */
  readonly inWords?: true;
}

/** `2027-03-17 ctr: 1.1 — first week` */
export interface Reading {
  readonly date: Located<LocalDate>;
  readonly kpi: Located<string>;
  /** In the KPI's unit; yes and no are 1 and 0. */
  readonly value: Located<number>;
  /** `+3`: so much more than stood before. */
  readonly isChange?: true;
  readonly note?: string;
  readonly range: TextRange;
}

export interface Goal extends DocumentBase {
  readonly kind: 'goal';
  readonly id?: Located<string>;
  readonly title?: Located<string>;
  readonly status?: Located<GoalStatus>;
  readonly owner?: Located<string>;
  readonly mentor?: Located<string>;
  readonly start?: Located<LocalDate>;
  readonly due?: Located<LocalDate>;
  /** A date or an RRULE. */
  readonly review?: Located<string>;
  readonly priority?: Located<number>;
  readonly category?: Located<GoalCategory>;
  readonly horizon?: Located<GoalHorizon>;
  readonly supports: readonly Located<string>[];
  readonly skills: readonly Located<string>[];
  /** Minutes a week. */
  readonly effortPerWeek?: Located<number>;
  readonly confidence?: Located<number>;
  readonly support?: Located<string>;
  /** 0–1: what front matter says instead of what is computed. */
  readonly progress?: Located<number>;
  readonly agreed: readonly Located<{ readonly person: string; readonly date?: LocalDate }>[];
  readonly statement?: Statement;
  readonly sections: Readonly<Partial<Record<GoalSection, Section>>>;
  /** What stands under a label where a section would be. */
  readonly labelled: Labelled;
  readonly kpis: readonly Kpi[];
  readonly readings: readonly Reading[];
  readonly milestones: readonly Task[];
  readonly steps: readonly Task[];
  readonly roadblocks: readonly Task[];
  /** For later, someday, ideas: shown, and not counted. */
  readonly later: readonly Task[];
  /** The boxes of measures that are done or not. */
  readonly measures: readonly Task[];
  /** The boxes of the mentor's review, of wins, revisions and readings: no work of the goal's own. */
  readonly notes: readonly Task[];
}

export const goalSections = [
  'why',
  'how',
  'kpis',
  'readings',
  'milestones',
  'steps',
  'roadblocks',
  'mentorReview',
  'wins',
  'revisions',
  'later',
] as const;
export type GoalSection = (typeof goalSections)[number];

export interface JournalEntry extends DocumentBase {
  readonly kind: 'journal';
  readonly date?: Located<LocalDate>;
  /** Whose it is while it is private. */
  readonly author?: Located<string>;
  readonly entryKind?: Located<string>;
  readonly title?: Located<string>;
  readonly goals: readonly Located<string>[];
  readonly skills: readonly Located<string>[];
  readonly mood?: Located<number>;
  readonly sections: Readonly<Record<string, Section>>;
}

export interface CheckIn extends DocumentBase {
  readonly kind: 'checkin';
  readonly date?: Located<LocalDate>;
  readonly time?: Located<string>;
  /** Minutes. */
  readonly duration?: Located<number>;
  readonly meetingKind?: Located<string>;
  readonly format?: Located<string>;
  readonly channel?: Located<string>;
  readonly phase?: Located<string>;
  readonly mentee?: Located<string>;
  readonly mentor?: Located<string>;
  readonly goals: readonly Located<string>[];
  readonly next?: Located<LocalDate>;
  readonly sections: Readonly<Record<string, Section>>;
  readonly agenda: readonly Task[];
  readonly actions: readonly Task[];
  /** Rows of the Progress table: goal → declared health. */
  readonly progress: readonly { readonly goal: Located<string>; readonly health?: Located<string> }[];
}

export interface Feedback extends DocumentBase {
  readonly kind: 'feedback';
  readonly from?: Located<string>;
  readonly to?: Located<string>;
  readonly status?: Located<string>;
  readonly relation?: Located<string>;
  readonly requested?: Located<LocalDate>;
  readonly due?: Located<LocalDate>;
  readonly given?: Located<LocalDate>;
  readonly goals: readonly Located<string>[];
  readonly skills: readonly Located<string>[];
  readonly anonymous?: Located<boolean>;
  readonly title?: Located<string>;
  readonly sections: Readonly<Record<string, Section>>;
  readonly responses: readonly Task[];
}

export interface Profile extends DocumentBase {
  readonly kind: 'profile';
  readonly id?: Located<string>;
  readonly name?: Located<string>;
  readonly role?: Located<string>;
  readonly timezone?: Located<string>;
  readonly format: readonly Located<string>[];
  /** Minutes a week. */
  readonly capacityPerWeek?: Located<number>;
  readonly menteesMax?: Located<number>;
  readonly availability: readonly Located<string>[];
  readonly interests: readonly Located<string>[];
  readonly experience: readonly Located<string>[];
  readonly style: readonly Located<string>[];
  readonly skillsOffer: readonly Located<string>[];
  readonly skillsWant: readonly Located<string>[];
  readonly sections: Readonly<Record<string, Section>>;
  readonly aspirations: readonly Anchored[];
}

/** A list item that others refer to: `Lead a brand team by 2029 ^brand-lead`. */
export interface Anchored {
  readonly anchor?: string;
  readonly text: string;
  readonly range: TextRange;
}

export interface Agreement extends DocumentBase {
  readonly kind: 'agreement';
  readonly mentee?: Located<string>;
  readonly mentor?: Located<string>;
  readonly start?: Located<LocalDate>;
  readonly due?: Located<LocalDate>;
  readonly cadence?: Located<string>;
  readonly duration?: Located<number>;
  readonly channels: readonly Located<string>[];
  readonly focus: readonly Located<string>[];
  readonly agreed: readonly Located<{ readonly person: string; readonly date?: LocalDate }>[];
  readonly sections: Readonly<Record<string, Section>>;
}

export interface Program extends DocumentBase {
  readonly kind: 'program';
  readonly id?: Located<string>;
  readonly title?: Located<string>;
  readonly start?: Located<LocalDate>;
  readonly due?: Located<LocalDate>;
  readonly cadence?: Located<string>;
  /** A date or an RRULE. */
  readonly review?: Located<string>;
  readonly maxActiveGoals?: Located<number>;
  readonly purpose: readonly Located<string>[];
  readonly mode?: Located<string>;
  readonly sponsor?: Located<string>;
  /** `mentee+mentor`. */
  readonly pairs: readonly Located<string>[];
  /** The rows of the Measures table. */
  readonly measures: readonly Kpi[];
  readonly objectives: readonly Anchored[];
  readonly phases: readonly {
    readonly name: Located<string>;
    readonly start?: Located<LocalDate>;
    readonly due?: Located<LocalDate>;
    readonly milestones: readonly string[];
  }[];
  readonly sections: Readonly<Record<string, Section>>;
}

export interface Survey extends DocumentBase {
  readonly kind: 'survey';
  readonly title?: Located<string>;
  readonly due?: Located<LocalDate>;
  readonly status?: Located<string>;
  readonly audience: readonly Located<string>[];
  readonly scale?: Located<string>;
  /** The id of the program it belongs to. */
  readonly program?: Located<string>;
  readonly sections: Readonly<Record<string, Section>>;
}

/**
 * Front matter that is broken so far that the type cannot be read, yet whose first lines name one of ours; or a file in
 * which a merge left both sides.
 */
export interface BrokenDocument {
  readonly kind: 'broken';
  readonly text: string;
  readonly frontMatter: FrontMatter;
  /** The type that a line `type: …` names, when one does. */
  readonly type?: DocumentType;
  /** The first marker of a merge that is still to be resolved; the front matter has no problems then. */
  readonly conflict?: TextRange;
}

/** Any other Markdown file: never linted, never edited. */
export interface ForeignDocument {
  readonly kind: 'foreign';
  readonly text: string;
  readonly frontMatter?: FrontMatter;
  readonly misnamed?: undefined;
}

/** One whose type is one letter off one of ours, beside another key of ours: it is asked about, and no more. */
export interface MisnamedDocument {
  readonly kind: 'foreign';
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly misnamed: { readonly written: Located<string>; readonly suggestions: readonly DocumentType[] };
}

export type OwnDocument = Goal | JournalEntry | CheckIn | Feedback | Profile | Agreement | Program | Survey;

export type MilepostDocument = OwnDocument | BrokenDocument | ForeignDocument | MisnamedDocument;

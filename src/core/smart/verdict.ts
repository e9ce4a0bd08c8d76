import type { Message } from '../text/message';
import type { TextRange } from '../text/range';
import type { LocalDate } from '../time/local-date';

/** The five letters of SMART. */
export type Dimension = 'specific' | 'measurable' | 'achievable' | 'relevant' | 'timeBound';

/** In the order of the letters. */
export const DIMENSIONS: readonly Dimension[] = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'];

/** A dimension has 20 points, so the whole has 100. */
export const POINTS_PER_DIMENSION = 20;

/** Words of the goal that earned something, or that stand against it. */
export interface Evidence {
  /** Where `range` counts: in the statement's plain text, or in the goal's file. */
  readonly source: 'statement' | 'goal';
  readonly text: string;
  readonly range: TextRange;
  readonly reason: Message;
}

/** One question that was asked, and what answered it. */
export interface Check {
  /** Such as `measurable/number`; `CHECKS` lists them all. */
  readonly id: string;
  readonly label: Message;
  readonly points: number;
  /** The most points this check can give. */
  readonly most: number;
  readonly passed: boolean;
  /** What earned the points; of a check that did not pass, what stands against it, if anything does. */
  readonly evidence: readonly Evidence[];
}

/** What is wrong with the goal as its file or another tells, so that a check earns nothing. */
export interface Fault {
  /** The code of the rule that warns of it; absent where the format itself has it so, whatever is switched off. */
  readonly rule?: string;
  /** The check's id. */
  readonly check: string;
  /** What the rule says. */
  readonly reason: Message;
}

export interface DimensionVerdict {
  readonly met: boolean;
  /** 0 to 20, the sum of the checks' points. */
  readonly points: number;
  readonly checks: readonly Check[];
}

/** A deadline, or a phrase that stands where a deadline should: `by 31 August 2027`, `ASAP`. */
export interface Deadline {
  readonly range: TextRange;
  readonly text: string;
  /** The last day, where the words and the goal's start tell it. */
  readonly date?: LocalDate;
  /** For words that count from a start that the goal has not: the last day if it started today. */
  readonly fromToday?: LocalDate;
  /** Says by when, rather than when beside the act, or what the act is for, where something else says by when. */
  readonly main: boolean;
  /** Whether the day follows from the words and the goal's start alone, and no other can be meant. */
  readonly certain: boolean;
  /** True for `ASAP`, `someday`, `soon`: no deadline at all. */
  readonly vague: boolean;
  /** Why there is no date, in words for the user: "Milepost does not know the date of “my next review”". */
  readonly needs?: Message;
}

/** Recurrence period of a measure. */
export type Period = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Words that tell how much, how often, or what is there when it is done. */
export interface Measure {
  readonly kind: 'number' | 'change' | 'frequency' | 'outcome';
  readonly range: TextRange;
  readonly text: string;
  /** The target: 20 in `20 pull-ups`, 45 in `from 32 to 45`. */
  readonly value?: number;
  /** The starting value of a change. */
  readonly from?: number;
  /** `%`, `$`, `kg`, `min` … */
  readonly unit?: string;
  readonly per?: Period;
  /** What is counted: `books`, `industry events`. */
  readonly object?: string;
}

/** A vague verb that nothing in the statement makes concrete. */
export interface VagueVerb {
  readonly range: TextRange;
  /** As written: `improve`, `get better`. */
  readonly verb: string;
}

/** Two or more goals in one statement; the ranges are those of the single goals. */
export interface SeveralGoals {
  readonly range: TextRange;
  readonly goals: readonly TextRange[];
}

/** What a statement that is not specific lacks, most useful first. */
export type Gap =
  /** No words at all. */
  | 'statement'
  /** A bare direction on a general attribute: say what will be done or made (`by running …`). */
  | 'method'
  /** A verb without something it is done to, or something unnamed (`a business`, `a new language`). */
  | 'object'
  /** A whole field (`data analysis`): name the part, tool or course. */
  | 'narrower'
  /** A wish to be something (`be happy`): say what you would see or do. */
  | 'outcome'
  /** A verb without content (`work on`, `look into`): say what will be there at the end. */
  | 'deliverable';

/** What a statement does: set a goal, tell of the past, or ask. */
export type StatementKind = 'goal' | 'report' | 'question';

export interface Verdict {
  /** A report or a question has one gap, the statement of a goal. */
  readonly kind: StatementKind;
  /** 0 to 100, the sum of the dimensions' points. */
  readonly score: number;
  readonly dimensions: Readonly<Record<Dimension, DimensionVerdict>>;
  /** Set when the statement is evidently in another language: its words are not judged, only what the rest of the goal says. */
  readonly language?: 'other';
  readonly vagueVerb?: VagueVerb;
  readonly severalGoals?: SeveralGoals;
  readonly deadlines: readonly Deadline[];
  readonly measures: readonly Measure[];
  /** Empty when the statement is specific, or in another language. */
  readonly gaps: readonly Gap[];
}

/** Text of the goal's file with its place there. */
export interface Quoted {
  readonly text: string;
  readonly range: TextRange;
}

/** A KPI row; complete when it has a measure, a target and, but for `done`, a number to reach. */
export interface KpiEvidence extends Quoted {
  readonly complete: boolean;
}

/** What the rest of the goal says; all ranges are offsets in the file. */
export interface GoalEvidence {
  readonly start?: Quoted;
  /** An ISO date; any other text is no evidence. */
  readonly due?: Quoted;
  readonly kpis: readonly KpiEvidence[];
  readonly why?: Quoted;
  readonly supports: readonly Quoted[];
  readonly how?: Quoted;
  readonly effort?: Quoted;
  readonly steps: readonly Quoted[];
  readonly milestones: readonly Quoted[];
}

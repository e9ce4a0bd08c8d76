import type { BrokenDocument, Goal, MisnamedDocument, OwnDocument } from '../documents/document';
import type { WorkspaceIndex } from '../index/workspace-index';
import type { GitPort } from '../ports';
import type { Settings } from '../settings';
import type { CheckId } from '../smart/checks';
import type { Dimension, Verdict } from '../smart/verdict';
import type { Message } from '../text/message';
import type { TextRange } from '../text/range';
import type { LocalDate } from '../time/local-date';
import type { Fix, RelatedPlace, Severity } from './finding';
import type { RuleCode } from './rule-code';

/** Everything that a rule may look at besides the document. */
export interface LintContext {
  readonly uri: string;
  readonly index: WorkspaceIndex;
  readonly settings: Settings;
  readonly today: LocalDate;
  /** Where the host can tell what git would commit. */
  readonly git?: GitPort;
}

export interface GoalContext extends LintContext {
  /** The judgement of the goal, made once for all rules. */
  readonly verdict: Verdict;
}

/** What a rule saw; code, severity and dimension come from the rule. */
export interface Observation {
  readonly range: TextRange;
  readonly message: Message;
  /** Made when somebody asks for them: a keystroke needs the finding, not its fixes. */
  readonly fixes?: () => readonly Fix[];
  readonly related?: readonly RelatedPlace[];
  /** How many places there are that `related` does not name. */
  readonly moreRelated?: number;
  /** True where it costs nothing of the score, although its rule does. */
  readonly free?: boolean;
  /** True where little is missing: a hint, unless the settings say otherwise. */
  readonly slight?: boolean;
}

interface RuleBase {
  readonly code: RuleCode;
  readonly dimension?: Dimension;
  /** Severity for an active goal or another file. */
  readonly severity: Severity;
  /** The check of the score that earns nothing where the rule warns; for what it sees in the goal's file alone. */
  readonly costs?: CheckId;
  /** What the rule sees, in one sentence of English, for lists and reports. */
  readonly summary: string;
}

/**
 * Looks at goals. A rule that `judges` says what a goal lacks: a hint while it is a draft or paused,
 * silent once it is achieved or dropped. The others report what cannot be understood, whatever the status.
 */
export interface GoalRule extends RuleBase {
  readonly on: 'goal';
  /** `words`: by the statement's words too, so that it says nothing where those are of another language. */
  readonly judges: boolean | 'words';
  check(goal: Goal, context: GoalContext): Iterable<Observation>;
}

/** Looks at any file of ours, broken ones included. */
export interface DocumentRule extends RuleBase {
  readonly on: 'document';
  check(document: OwnDocument | BrokenDocument, context: LintContext): Iterable<Observation>;
}

/** Looks at a file that is not ours, yet may be meant to be. */
export interface MisnamedRule extends RuleBase {
  readonly on: 'misnamed';
  check(document: MisnamedDocument): Iterable<Observation>;
}

export type Rule = GoalRule | DocumentRule | MisnamedRule;

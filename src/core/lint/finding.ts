import type { Dimension } from '../smart/verdict';
import type { Message } from '../text/message';
import type { TextEdit, TextRange } from '../text/range';
import type { RuleCode } from './rule-code';

/** Most severe first. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

interface FixBase {
  readonly title: Message;
  /** The one that mends it most; at most one a finding. */
  readonly preferred: boolean;
}

/**
 * Changes the text that the finding is in.
 * `snippet` edits hold TextMate tab stops (`${1:three}`): an editor walks through them, others take the defaults.
 */
export interface EditsFix extends FixBase {
  readonly kind: 'edits';
  readonly edits: readonly TextEdit[];
  readonly snippet: boolean;
  /** Can be meant in one way only, so it may be applied unasked: when saving, by `lint --fix`. */
  readonly safe: boolean;
}

/** Moves a file. Never applied unasked. Addresses are URIs. */
export interface MoveFileFix extends FixBase {
  readonly kind: 'moveFile';
  readonly from: string;
  readonly to: string;
  readonly safe: false;
}

/** Changes the text of another file, which is made where it is missing. Never applied unasked. */
export interface EditFileFix extends FixBase {
  readonly kind: 'editFile';
  readonly uri: string;
  /** What the edits are places in; undefined for a file that is not there yet. */
  readonly text: string | undefined;
  readonly edits: readonly TextEdit[];
  readonly safe: false;
}

/** A change that mends a finding, as data. */
export type Fix = EditsFix | MoveFileFix | EditFileFix;

/**
 * Another place that explains a finding: a range of the document itself, or a line, from 0, of a file of which no more
 * is known than its record.
 */
export type RelatedPlace =
  | { readonly kind: 'here'; readonly range: TextRange; readonly message: Message }
  | { readonly kind: 'elsewhere'; readonly uri: string; readonly line: number; readonly message: Message };

export interface Finding {
  readonly code: RuleCode;
  readonly dimension?: Dimension;
  readonly severity: Severity;
  /** UTF-16 offsets into the document's text. */
  readonly range: TextRange;
  readonly message: Message;
  readonly related: readonly RelatedPlace[];
  /** How many places there are that `related` does not name. */
  readonly moreRelated: number;
  readonly fixes: readonly Fix[];
}

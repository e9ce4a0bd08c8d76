import type { Dimension } from '../smart/verdict';
import type { Message } from '../text/message';
import type { TextEdit, TextRange } from '../text/range';
import type { RuleCode } from './rule-code';

/** Most severe first. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/**
 * A change that mends a finding, as data.
 * `snippet` edits hold TextMate tab stops (`${1:three}`): an editor walks through them, others take the defaults.
 */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  readonly snippet: boolean;
  /** The one that mends it most; at most one a finding. */
  readonly preferred: boolean;
  /** Needs no decision of the author's, so it may be applied unasked: when saving, by `lint --fix`. */
  readonly safe: boolean;
}

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
  readonly fixes: readonly Fix[];
}

import type { NounPhrase } from './noun-phrases';
import type { Span } from './tokens';
import type { Gap } from './verdict';

/** What one clause says. */
export interface ClauseReading {
  readonly specific: boolean;
  /** Others could tell whether it is done. */
  readonly verifiable: boolean;
  /** The words that say what is done and to what. */
  readonly span: Span;
  readonly verb: Span | undefined;
  readonly verbClass: number;
  /** The verb, or what stands in its place, is vague; absent when the object is what is missing. */
  readonly vague: Span | undefined;
  readonly gap: Gap | undefined;
  readonly object: NounPhrase | undefined;
  readonly abstains: boolean;
}

/** Others can tell whether it is done. */
export const VERIFIABLE = { specific: true, verifiable: true } as const;
/** Says what is done, without an end that others can see. */
export const CONCRETE = { specific: true, verifiable: false } as const;
export const UNCLEAR = { specific: false, verifiable: false } as const;

/** Fills in a verdict on the clause's verb and object. */
export type Make = (values: { specific: boolean; verifiable: boolean; gap?: Gap; vague?: Span }) => ClauseReading;

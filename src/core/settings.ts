import type { Severity } from './lint/finding';
import type { LocalDate } from './time/local-date';

/** What a rule may be set to: a severity, or off. */
export type RuleSetting = Severity | 'off';

/** Every setting that the core knows; read in one place by each host, from the keys `milepost.*`. */
export interface Settings {
  /** `milepost.rules`: code or group (`smart`-style prefix such as `steps/*`) → severity or `off`. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** `milepost.maxActiveGoals`: goals at a time, unless the program says otherwise. */
  readonly maxActiveGoals: number;
  /** `milepost.sections`: further headings for a section: `{"why": ["Reason"]}`. */
  readonly sections: Readonly<Record<string, readonly string[]>>;
  /** `milepost.staleReadingDays`: days after which a KPI without a new reading is stale. */
  readonly staleReadingDays: number;
  /** `milepost.today`: a fixed day instead of the clock's, for demonstrations and tests. */
  readonly today?: LocalDate;
}

export const defaultSettings: Settings = {
  rules: {},
  maxActiveGoals: 3,
  sections: {},
  staleReadingDays: 30,
};

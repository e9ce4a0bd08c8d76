import type { TextRange } from '../text/range';
import type { Between } from './loose-table';

/** What a parser saw amiss. Each kind is reported by the rule of the same name; see `lint/rules`. */
export type ShapeProblem =
  | {
      readonly kind: 'missing-key';
      readonly key: string;
      readonly range: TextRange;
      readonly example: string;
      /** All there are, where there is a fixed set. */
      readonly choices?: readonly string[];
    }
  | {
      readonly kind: 'invalid-value';
      readonly key: string;
      readonly range: TextRange;
      readonly value: string;
      /** What would be right: `one of draft, active`, `a date such as 2027-08-31`. */
      readonly expected: string;
      /** Values to offer, nearest first. */
      readonly suggestions: readonly string[];
      /** The author may have meant another one: a limit for what is beyond it, a word that is not very near. */
      readonly guess?: boolean;
    }
  | {
      readonly kind: 'invalid-date';
      readonly key: string;
      readonly range: TextRange;
      readonly value: string;
      readonly suggestions: readonly string[];
    }
  | { readonly kind: 'unknown-key'; readonly key: string; readonly range: TextRange; readonly suggestion: string }
  | {
      readonly kind: 'malformed-table';
      readonly range: TextRange;
      readonly detail: 'no-header' | 'no-delimiter' | 'missing-columns' | 'too-many-cells';
      /** The header's names where there is a header; the names it should have, or lacks, where not. */
      readonly columns: readonly string[];
      /** Of a header that is missing: whether its names are certain, likely, or not to be told. Otherwise they are there. */
      readonly told?: 'plain' | 'likely' | 'unknown';
      /** A row of dashes that is there, but does not fit the header, or stands below what is no header. */
      readonly delimiterRange?: TextRange;
      /** For lines that are no table yet: where words stand right beside them. */
      readonly between?: Between;
    }
  | {
      readonly kind: 'kpi-incomplete';
      readonly kpi: string;
      readonly column: string;
      /** The empty cell, or the end of a row that is too short to have it. */
      readonly range: TextRange;
      /** How many cells a short row lacks up to and with this one; 0 when the empty cell is there. */
      readonly missingCells: number;
    }
  | {
      readonly kind: 'kpi-invalid';
      readonly kpi: string;
      readonly column: string;
      readonly value: string;
      readonly expected: string;
      readonly range: TextRange;
      /** Values to offer, nearest first. */
      readonly suggestions: readonly string[];
    }
  | {
      /** `10.000`: ten thousand or ten. */
      readonly kind: 'ambiguous-number';
      readonly range: TextRange;
      readonly value: string;
      /** Both numbers, written so that nobody can take one for the other. */
      readonly meanings: readonly [string, string];
    }
  | {
      /** Stands in a unit that cannot be compared with that of its KPI. */
      readonly kind: 'unit-mismatch';
      readonly range: TextRange;
      readonly value: string;
      readonly unit: string;
    }
  | { readonly kind: 'unknown-kpi'; readonly kpi: string; readonly range: TextRange; readonly known: readonly string[] }
  | { readonly kind: 'invalid-reading'; readonly range: TextRange; readonly value: string };

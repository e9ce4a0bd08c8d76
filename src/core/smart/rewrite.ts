import type { LocalDate } from '../time/local-date';
import type { Verdict } from './verdict';
export interface Rewrite {
  readonly snippet: string;
}
export function rewrites(_verdict: Verdict, _statement: string, _today: LocalDate): readonly Rewrite[] {
  return [];
}

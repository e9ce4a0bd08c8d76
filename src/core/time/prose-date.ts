import type { LocalDate } from './local-date';

export function proseDate(_phrase: string, _today: LocalDate): LocalDate | undefined {
  return undefined;
}

import { nextOccurrence } from '../time/recurrence';
import type { LocalDate } from '../time/local-date';
import { optional } from '../optional';
import type { CheckInRecord, IndexRecord } from './record';
import type { WorkspaceStatus } from './workspace-status';

type NextMeeting = NonNullable<WorkspaceStatus['checkIns']['next']>;

/**
 * The next check-in from today on: a file with that date, else the `next` of the latest one,
 * else the next day of the agreement's or program's cadence.
 */
export function nextMeeting(
  checkIns: readonly CheckInRecord[],
  records: readonly IndexRecord[],
  today: LocalDate,
): NextMeeting | undefined {
  const planned = checkIns.find((record) => record.date !== undefined && record.date >= today);
  if (planned?.date !== undefined) return { date: planned.date, uri: planned.uri, line: 0 };
  const latest = checkIns.at(-1);
  if (latest?.next !== undefined && latest.next >= today) return { date: latest.next, uri: latest.uri, line: 0 };
  return cadenceOf(records, 'agreement', today) ?? cadenceOf(records, 'program', today);
}

function cadenceOf(
  records: readonly IndexRecord[],
  kind: 'agreement' | 'program',
  today: LocalDate,
): NextMeeting | undefined {
  for (const record of records) {
    if (record.kind !== kind || record.cadence === undefined) continue;
    const date = nextOccurrence(record.cadence, record.start ?? today, today);
    if (date !== undefined && (record.due === undefined || date <= record.due))
      return { date, ...optional({ uri: record.uri }) };
  }
  return undefined;
}

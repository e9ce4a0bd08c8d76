import type { RecurrenceReader } from '../time/recurrence';
import type { LocalDate } from '../time/local-date';
import { optional } from '../optional';
import type { CheckInRecord, IndexRecord } from './record';
import type { WorkspaceIndex } from './workspace-index';
import type { WorkspaceStatus } from './workspace-status';

type NextMeeting = NonNullable<WorkspaceStatus['checkIns']['next']>;

/**
 * The next check-in from today on: a file with that date, else the `next` of the latest one,
 * else the next day of the agreement's or program's cadence, where there is somebody to count it.
 */
export function nextMeeting(
  checkIns: readonly CheckInRecord[],
  records: readonly IndexRecord[],
  today: LocalDate,
  recurrences: RecurrenceReader | undefined,
): NextMeeting | undefined {
  const planned = checkIns.find((record) => record.date !== undefined && record.date >= today);
  if (planned?.date !== undefined) return { date: planned.date, uri: planned.uri, line: 0 };
  const latest = checkIns.at(-1);
  if (latest?.next !== undefined && latest.next >= today) return { date: latest.next, uri: latest.uri, line: 0 };
  if (recurrences === undefined) return undefined;
  return cadenceOf(records, 'agreement', today, recurrences) ?? cadenceOf(records, 'program', today, recurrences);
}

function cadenceOf(
  records: readonly IndexRecord[],
  kind: 'agreement' | 'program',
  today: LocalDate,
  { nextOccurrence }: RecurrenceReader,
): NextMeeting | undefined {
  for (const record of records) {
    if (record.kind !== kind || record.cadence === undefined) continue;
    const date = nextOccurrence(record.cadence, record.start ?? today, today);
    if (date !== undefined && (record.due === undefined || date <= record.due))
      return { date, ...optional({ uri: record.uri }) };
  }
  return undefined;
}

/** Whether somebody has to count days for the status of these files to be whole. */
export function hasCadence(index: WorkspaceIndex): boolean {
  return [...index.ofKind('agreement'), ...index.ofKind('program')].some(({ cadence }) => cadence !== undefined);
}

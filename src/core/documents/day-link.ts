const DAY_LINK = /^\[\[\s*(\d[\d-]*\d)(?:\.md)?\s*(?:[|#][^\]\r\n]*)?\]\]$/;

/** The day of a link to its note, `[[2027-06-20]]` or `[[2027-06-20|Monday]]`; undefined for anything else. */
export function linkedDay(written: string): string | undefined {
  return DAY_LINK.exec(written)?.[1];
}

/** A date as it is written, without the link around it. */
export function withoutDayLink(written: string): string {
  return linkedDay(written) ?? written;
}

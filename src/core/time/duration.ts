const MINUTES = { week: 7 * 24 * 60, day: 24 * 60, hour: 60 } as const;
const SHAPE = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+)M)?)?$/;

/** Minutes of an ISO 8601 duration of weeks, days, hours and minutes: `PT4H` → 240, `PT1H30M` → 90; else undefined. */
export function parseDuration(text: string): number | undefined {
  const match = SHAPE.exec(text);
  if (match === null || match.slice(1).every((part) => part === undefined)) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return weeks * MINUTES.week + days * MINUTES.day + hours * MINUTES.hour + minutes;
}

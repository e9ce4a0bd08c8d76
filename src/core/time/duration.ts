const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;
const MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;

const SHAPE = /^P(?=[\dT])(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?)?$/;

/**
 * The minutes of an ISO 8601 duration of weeks, days, hours and minutes: `PT4H` is 240, `PT1H30M` 90.
 * Years, months and seconds are no working time and give undefined, as does all other text.
 */
export function parseDuration(text: string): number | undefined {
  const match = SHAPE.exec(text);
  if (!match) return undefined;
  const [weeks, days, hours, minutes] = match.slice(1).map((part) => Number(part ?? 0));
  return (
    (weeks ?? 0) * MINUTES_PER_WEEK + (days ?? 0) * MINUTES_PER_DAY + (hours ?? 0) * MINUTES_PER_HOUR + (minutes ?? 0)
  );
}

import { addDays, addMonths, type LocalDate } from './local-date';

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value): [string, number] => [word, value])
    .concat([
      ['a', 1],
      ['an', 1],
      ['half a', 0.5],
      ['half an', 0.5],
      ['a half', 0.5],
      ['a couple of', 2],
      ['a couple', 2],
      ['a dozen', 12],
      ['thirty', 30],
      ['forty', 40],
      ['fifty', 50],
      ['sixty', 60],
      ['ninety', 90],
      ['a hundred', 100],
      ['one hundred', 100],
    ]),
);

/** The duration inside `a six-week deadline`. */
export const STRETCH =
  /^an? (.+?) (?:period|window|span|stretch|deadline|limit|time ?limit|time ?frame|time ?span|timeline|sprint|cycle|block)$/;

const DURATION =
  /^(?:(?:the|my|our|these) )?(?:(next|coming|following|first|upcoming) )?(?:(?:about|around|roughly|under|less than|at most|another) )?(?:(\d+(?:\.\d+)?)(?: ?(?:-|to|or) ?(\d+))?|(half an?|an? half|an? couple(?: of)?|an? dozen|an? hundred|one hundred|[a-z]+))?[ -]?(?:(?:consecutive|straight|full|calendar|short|whole|more) )?(day|week|fortnight|month|quarter|half year|half-year|year|decade)s?(?: and a half| period| window| span)?$/;

/** `six months`, `the next quarter`, `2-3 weeks`, `half a year`, `a year and a half`. */
export function duration(words: string, opening: string, today: LocalDate): LocalDate | undefined {
  const match = DURATION.exec(words);
  if (!match) return undefined;
  const [, next, digits, upTo, word, unit = ''] = match;
  const spanning = /^(?:within|inside|in|over|during|throughout|across|for|through)$/.test(opening);
  let amount = upTo ? Number(upTo) : digits ? Number(digits) : word === undefined ? undefined : NUMBER_WORDS.get(word);
  if (word !== undefined && amount === undefined) return undefined;
  if (amount === undefined) {
    if (!next || next === 'first' || !spanning) return undefined;
    amount = 1;
  }
  if (/ and a half/.test(words)) amount += 0.5;
  return after(today, amount, unit);
}

const MONTHS_IN: ReadonlyMap<string, number> = new Map([
  ['month', 1],
  ['quarter', 3],
  ['half year', 6],
  ['half-year', 6],
  ['year', 12],
  ['decade', 120],
]);

/** Beyond this many months no deadline means anything, and the calendar ends somewhere. */
const MOST_MONTHS = 1200;

function after(today: LocalDate, amount: number, unit: string): LocalDate | undefined {
  const months = MONTHS_IN.get(unit);
  if (months !== undefined) {
    const whole = Math.trunc(amount * months);
    if (whole > MOST_MONTHS) return undefined;
    return addDays(addMonths(today, whole), Math.round((amount * months - whole) * 30));
  }
  const days = Math.round(amount * (unit === 'day' ? 1 : unit === 'week' ? 7 : 14));
  return days > MOST_MONTHS * 30 ? undefined : addDays(today, days);
}

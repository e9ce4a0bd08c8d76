/** What a unit measures, and how much of the kind's own unit one of it is. */
export interface Unit {
  readonly kind: string;
  readonly factor: number;
}

type Names = Readonly<Record<string, readonly string[]>>;

/** Names of each unit of a kind, by its size in the kind's own unit. */
const KINDS: Readonly<Record<string, Names>> = {
  length: {
    '0.001': ['mm', 'millimetre', 'millimeter'],
    '0.01': ['cm', 'centimetre', 'centimeter'],
    '1': ['m', 'metre', 'meter'],
    '1000': ['km', 'kilometre', 'kilometer'],
    '0.3048': ['ft', 'foot', 'feet'],
    '0.0254': ['in', 'inch', 'inches'],
    '0.9144': ['yd', 'yard'],
    '1609.344': ['mi', 'mile'],
  },
  mass: {
    '0.001': ['mg', 'milligram'],
    '1': ['g', 'gram'],
    '1000': ['kg', 'kilo', 'kilogram'],
    '1000000': ['t', 'tonne'],
    '28.349523125': ['oz', 'ounce'],
    '453.59237': ['lb', 'pound'],
  },
  time: {
    '0.001': ['ms', 'millisecond'],
    '1': ['s', 'sec', 'second'],
    '60': ['min', 'minute'],
    '3600': ['h', 'hr', 'hour'],
    '86400': ['d', 'day'],
    '604800': ['wk', 'week'],
  },
  volume: {
    '0.001': ['ml', 'millilitre', 'milliliter'],
    '0.01': ['cl', 'centilitre', 'centiliter'],
    '0.1': ['dl', 'decilitre', 'deciliter'],
    '1': ['l', 'litre', 'liter'],
  },
  data: {
    '1': ['b', 'byte'],
    '1000': ['kb', 'kilobyte'],
    '1000000': ['mb', 'megabyte'],
    '1000000000': ['gb', 'gigabyte'],
    '1000000000000': ['tb', 'terabyte'],
  },
  energy: { '1': ['j', 'joule'], '1000': ['kj', 'kilojoule'], '4184': ['kcal', 'kilocalorie'] },
};

/** Amounts of two currencies cannot be compared: each is a kind of its own. */
const CURRENCIES: Readonly<Record<string, readonly string[]>> = {
  EUR: ['€', 'eur', 'euro'],
  USD: ['$', 'usd', 'us$', 'dollar'],
  GBP: ['£', 'gbp'],
  JPY: ['¥', 'jpy', 'yen'],
  INR: ['₹', 'inr', 'rs', 'rupee'],
  CHF: ['chf', 'fr.', 'franc'],
  PLN: ['pln', 'zł'],
  CZK: ['czk', 'kč'],
  SEK: ['sek'],
  NOK: ['nok'],
  DKK: ['dkk'],
  HUF: ['huf', 'ft.'],
  CAD: ['cad'],
  AUD: ['aud'],
  NZD: ['nzd'],
  CNY: ['cny', 'rmb', 'yuan'],
  BRL: ['brl', 'r$'],
  MXN: ['mxn'],
  ZAR: ['zar', 'rand'],
  TRY: ['try', '₺'],
  KRW: ['krw', '₩'],
  UAH: ['uah', '₴'],
  RUB: ['rub', '₽'],
};

const byName = new Map<string, Unit>([
  ...Object.entries(KINDS).flatMap(([kind, units]) =>
    Object.entries(units).flatMap(([factor, names]) =>
      names.map((name) => [name, { kind, factor: Number(factor) }] as const),
    ),
  ),
  ...Object.entries(CURRENCIES).flatMap(([code, names]) =>
    names.map((name) => [name, { kind: code, factor: 1 }] as const),
  ),
]);

const SHARE = /^(?:of|out of|\/)\s?(\d+(?:\.\d+)?)$/;

/**
 * What is known of a unit as it is written: `km`, `minutes`, `€`, `%`, `of 5`, `/100`. Shares are one kind, whatever they
 * are out of. Undefined for words of the user's own, such as `campaigns`.
 */
export function unitOf(written: string): Unit | undefined {
  const name = normalized(written);
  if (name === '%' || name === 'percent' || name === 'per cent' || name === 'pct')
    return { kind: 'share', factor: 0.01 };
  const whole = Number(SHARE.exec(name)?.[1]);
  if (whole > 0) return { kind: 'share', factor: 1 / whole };
  return byName.get(name) ?? (name.endsWith('s') ? byName.get(name.slice(0, -1)) : undefined);
}

/**
 * `value` of one unit in another: 3000 m are 3 km. The same words are the same unit, in singular and plural.
 * Undefined where the two cannot be compared.
 */
export function converted(value: number, from: string, to: string): number | undefined {
  const [a, b] = [normalized(from), normalized(to)];
  if (a === b || singular(a) === singular(b)) return value;
  const [known, wanted] = [unitOf(from), unitOf(to)];
  if (known === undefined || wanted === undefined || known.kind !== wanted.kind) return undefined;
  return rounded((value * known.factor) / wanted.factor);
}

/** Whether `5:45` is so much of it: minutes and seconds, or a pace in them. */
export function isTime(written: string): boolean {
  const [first = ''] = normalized(written).split('/');
  return unitOf(first.trim())?.kind === 'time';
}

/** `1:55:00` in seconds; two parts are hours and minutes where the unit is hours, else minutes and seconds. */
export function clockIn(parts: readonly number[], unit: string): number | undefined {
  const [first = ''] = normalized(unit).split('/');
  const known = unitOf(first.trim());
  if (known?.kind !== 'time') return undefined;
  const smallest = parts.length === 2 && known.factor >= 3600 ? 60 : 1;
  const seconds = parts.reduce((sum, part) => sum * 60 + part, 0) * smallest;
  return rounded(seconds / known.factor);
}

function normalized(written: string): string {
  return written.trim().toLowerCase().replace(/\s+/g, ' ');
}

function singular(name: string): string {
  return name.replace(/(?<=[a-z]{2})s$/, '');
}

/** 20 × 1.15 is 23, not 22.999999999999996. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

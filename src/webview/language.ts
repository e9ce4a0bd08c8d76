import type { Message, Writing } from '../core/text/message';
import type { LocalDate } from '../core/time/local-date';
import { writeMessage } from '../protocol/labels';
import { strings, type Counted } from './strings';

/** Says things in the user's language: words from translations, numbers and dates as the locale writes them. */
export interface Language {
  readonly locale: string;
  say(template: string, args?: Message['args']): string;
  sayCount(forms: Counted, count: number, args?: Message['args']): string;
  sayMessage(message: Message): string;
  /** With a capital at its beginning. */
  sentence(text: string): string;
  number(value: number): string;
  percent(share: number): string;
  /** `19 Mar`, with the year where it is not that of `today`. */
  date(date: LocalDate, today: LocalDate): string;
  /** `Fri 19 Mar`. */
  weekday(date: LocalDate): string;
  /** `Thursday, 18 March 2027`. */
  longDate(date: LocalDate): string;
}

/**
 * `locale` is the language of the user interface; where one of `preferred` is a variant of it (`en-GB` of `en`), that
 * one writes numbers and dates. A tag that is not well-formed counts as English.
 */
export function languageOf(
  locale: string,
  translations: Readonly<Record<string, string>>,
  preferred: readonly string[] = [],
): Language {
  const tag = wellFormed(preferred.find((one) => primary(one) === primary(locale)) ?? locale);
  const plural = new Intl.PluralRules('en');
  const numbers = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  // Of a message all decimals that there are: whoever makes one has rounded them.
  const exact = new Intl.NumberFormat(tag, { maximumFractionDigits: 20 });
  const writing: Writing = { number: exact.format, template: (english) => translations[english] ?? english };
  const say: Language['say'] = (template, args = {}) => writeMessage({ template, args }, writing);
  return {
    locale: tag,
    say,
    sayCount: (forms, count, args = {}) =>
      say(plural.select(count) === 'one' ? forms.one : forms.other, { ...args, count: numbers.format(count) }),
    sayMessage: ({ template, args }) => say(template, args),
    sentence: (text) => text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(tag)),
    number: (value) => numbers.format(value),
    percent: (share) => say(strings.percent, { percent: numbers.format(Math.round(share * 100)) }),
    ...dateFormats(tag),
  };
}

function dateFormats(tag: string): Pick<Language, 'date' | 'weekday' | 'longDate'> {
  const of = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
    return (date: LocalDate): string => format.format(instantOf(date));
  };
  const thisYear = of({ day: 'numeric', month: 'short' });
  const otherYear = of({ day: 'numeric', month: 'short', year: 'numeric' });
  return {
    date: (date, today) => (date.slice(0, 4) === today.slice(0, 4) ? thisYear(date) : otherYear(date)),
    weekday: of({ weekday: 'short', day: 'numeric', month: 'short' }),
    longDate: of({ dateStyle: 'full' }),
  };
}

/** Midnight UTC of the day: formatted in UTC as well, so that no zone moves it. Also good for distances in time. */
export function instantOf(date: LocalDate): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}

function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

function wellFormed(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replace(/_/g, '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

import { explainGap } from '../core/lint/rules/gap';
import { rewrites } from '../core/smart/rewrite';
import { DIMENSIONS, POINTS_PER_DIMENSION, type Check, type Dimension, type Verdict } from '../core/smart/verdict';
import { formatMessage } from '../core/text/message';
import type { LocalDate } from '../core/time/local-date';
import { printable } from './printable';
import type { Styles } from './styles';

const NAMES: Readonly<Record<Dimension, string>> = {
  specific: 'Specific',
  measurable: 'Measurable',
  achievable: 'Achievable',
  relevant: 'Relevant',
  timeBound: 'Time-bound',
};
const NO_GOAL = {
  report: 'This tells of the past: say what you want to reach next.',
  question: 'This is a question: say the answer that you want to reach.',
} as const;
const NAME_WIDTH = 12;
const INDENT = '  ';

/** A verdict for people: each letter, its points, the words that earned them and why, what is missing, better wordings. */
export function describeVerdict(text: string, verdict: Verdict, today: LocalDate, styles: Styles): string {
  if (verdict.language === 'other')
    return [
      styles.bold(shown(text)),
      `${INDENT}Not judged: this seems to be another language, and only English is judged.`,
    ].join('\n');
  const lines = [styles.bold(shown(text)), `SMART ${verdict.score} of 100`];
  if (verdict.kind !== 'goal') lines.push(`${INDENT}${NO_GOAL[verdict.kind]}`);
  for (const name of DIMENSIONS) {
    const { met, points, checks } = verdict.dimensions[name];
    const mark = met ? styles.green('✓') : styles.yellow('✗');
    lines.push(
      `${INDENT}${mark} ${NAMES[name].padEnd(NAME_WIDTH)} ${String(points).padStart(2)} of ${POINTS_PER_DIMENSION}`,
    );
    for (const check of checks) lines.push(...describeCheck(check, styles));
  }
  for (const gap of verdict.gaps) lines.push(`${INDENT}Missing: ${explainGap(gap, text)}.`);
  rewrites(verdict, text, today).forEach((rewrite, index) => {
    lines.push(`${INDENT}${index === 0 ? 'Try:' : ' or:'} ${styles.cyan(shown(rewrite.text))}`);
  });
  return lines.join('\n');
}

/** On one line, whatever it was written on. */
function shown(text: string): string {
  return printable(text.replace(/\s+/g, ' '));
}

function describeCheck({ label, points, most, passed, evidence }: Check, styles: Styles): readonly string[] {
  const lead = `${INDENT.repeat(3)}${passed ? '+' : '·'}${String(points).padStart(3)} of ${String(most).padStart(2)}  `;
  const line = `${lead}${formatMessage(label)}`;
  const words = evidence.map(
    (item) =>
      `${INDENT.repeat(4)}${styles.green(`“${shown(item.text)}”`)} ${styles.dim(printable(formatMessage(item.reason)))}`,
  );
  return [passed ? line : styles.dim(line), ...words];
}

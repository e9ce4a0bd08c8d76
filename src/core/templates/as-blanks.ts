import { kpiMeasures } from '../documents/document';
import { blankStop, choiceStop, escapeSnippet, plainSnippet } from '../text/snippet';

/** What nobody has decided yet; the other keys are known. */
const OPEN_KEY = /^((?:due|effort_per_week): )(.+)$/;
const HEADING = /^(# )(.+)$/;
const ITEM = /^(- \[ \] )(.+?)((?: #milestone)?)(?: {2}\[due::[^\]]*\])?$/;
const ROW = /^\|.*\|$/;
const NO_ROW = /^\| id \||^\|[-|]+\|$/;
const KEPT = /^(?:#{2,6} .*|---|\w+: .*|\$0|)$/;

/**
 * An example as a goal to fill in: its sentence, reason, plan, measures, milestones and steps become blanks that say what
 * could stand there. Until they are replaced they count for nothing.
 *
 * @param example a snippet in the form of `media/templates`, its places filled
 */
export function asBlanks(example: string): string {
  let stops = 0;
  const open = (words: string): string => blankStop(++stops, words);
  const cell = (words: string): string =>
    kpiMeasures.some((measure) => measure === words) ? choiceStop(++stops, words, kpiMeasures) : open(words);
  const lineOf = (line: string): string => {
    const plain = plainSnippet(line);
    const [, before, words, after = ''] = OPEN_KEY.exec(plain) ?? HEADING.exec(plain) ?? ITEM.exec(plain) ?? [];
    if (before !== undefined && words !== undefined) return `${before}${open(words)}${after}`;
    if (KEPT.test(line)) return line === '$0' ? line : escapeSnippet(plain);
    if (!ROW.test(plain)) return open(plain);
    if (NO_ROW.test(plain)) return plain;
    return plain.replace(/[^|\s][^|]*[^|\s]|[^|\s]/g, cell);
  };
  return example.split('\n').map(lineOf).join('\n');
}

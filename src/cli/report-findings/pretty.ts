import type { Finding, Severity } from '../../core/lint/finding';
import type { LineIndex } from '../../core/text/line-index';
import { formatMessage } from '../../core/text/message';
import { count } from '../count';
import { excerptOf } from '../excerpt';
import type { Output } from '../output';
import { printable } from '../printable';
import { showUri } from '../show-path';
import type { Styles } from '../styles';
import { regionOf, type FileFindings, type Report, type Tally } from './report';

const INDENT = '  ';
/** An id that a hundred copies share is told of a few. */
const MOST_PLACES = 5;

/** For people: a heading for each file, and for each finding its place, what is to be done and the line. */
export function prettyReport(out: Output, styles: Styles): Report {
  return {
    begin() {},
    file(result) {
      if (result.findings.length === 0) return;
      out.print(`${styles.underline(printable(result.path))}\n`);
      for (const finding of result.findings) out.print(`${describe(finding, result, styles)}\n`);
      out.print('\n');
    },
    end(tally) {
      out.print(`${summaryOf(tally, styles)}\n`);
    },
  };
}

function describe(finding: Finding, { path, text, lines }: FileFindings, styles: Styles): string {
  const { line, column } = regionOf(lines, finding.range);
  const colour = colourOf(finding.severity, styles);
  const head = `${INDENT}${styles.dim(`${line}:${column}`)}  ${colour(finding.severity)}  ${printable(formatMessage(finding.message))}  ${styles.dim(finding.code)}`;
  const excerpt = excerptOf(text, lines, finding.range);
  const number = String(line);
  const gutter = ' '.repeat(number.length);
  const parts = [
    head,
    `${INDENT}${INDENT}${styles.dim(`${number} │`)} ${excerpt.text}`,
    `${INDENT}${INDENT}${styles.dim(`${gutter} │`)} ${excerpt.indent}${colour(excerpt.marks)}`,
  ];
  const note = (words: string) => parts.push(`${INDENT}${INDENT}${styles.dim(`${gutter} = ${printable(words)}`)}`);
  for (const place of finding.related.slice(0, MOST_PLACES)) {
    note(`${placeOf(place, path, lines)}: ${formatMessage(place.message)}`);
  }
  const more = finding.related.length + finding.moreRelated - MOST_PLACES;
  if (more > 0) note(`and ${more} more`);
  // What `--fix` never does and no line of this file shows.
  for (const fix of finding.fixes) if (fix.kind !== 'edits') note(formatMessage(fix.title));
  return parts.join('\n');
}

/** `goals/a.md:3` */
function placeOf(place: Finding['related'][number], path: string, lines: LineIndex): string {
  if (place.kind === 'here') return `${path}:${regionOf(lines, place.range).line}`;
  const { uri, line } = place;
  return `${showUri(uri)}:${line + 1}`;
}

function colourOf(severity: Severity, styles: Styles): (text: string) => string {
  switch (severity) {
    case 'error':
      return styles.red;
    case 'warning':
      return styles.yellow;
    case 'information':
      return styles.blue;
    case 'hint':
      return styles.cyan;
  }
}

function summaryOf(tally: Tally, styles: Styles): string {
  const { files, goals, findings, bySeverity, mendedFiles, isPartial } = tally;
  if (files === 0) return isPartial ? 'Nothing could be checked.' : 'No goal files here.';
  const scope = `${count(files, 'file')}, ${count(goals, 'goal')}`;
  const mended = mendedFiles > 0 ? `${count(mendedFiles, 'file')} mended, ` : '';
  if (findings === 0) return styles.green(`${mended}nothing to mend in ${scope}.`);
  const parts = [
    count(bySeverity.error, 'error'),
    count(bySeverity.warning, 'warning'),
    `${bySeverity.information} information`,
    count(bySeverity.hint, 'hint'),
  ].filter((part) => !part.startsWith('0 '));
  return `${mended}${styles.bold(parts.join(', '))} in ${scope}.`;
}

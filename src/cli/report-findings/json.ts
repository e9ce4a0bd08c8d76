import { version } from '../../../package.json';
import type { Finding } from '../../core/lint/finding';
import { formatMessage } from '../../core/text/message';
import type { LineIndex } from '../../core/text/line-index';
import type { Output } from '../output';
import { plainEdits } from './plain-edits';
import { regionOf, type Report } from './report';

/**
 * One JSON object: `{version, today, files: [{path, type, findings}], summary}`; see the README for its keys.
 * A file a line, each written as soon as it is known.
 */
export function jsonReport(out: Output): Report {
  let first = true;
  return {
    begin(today) {
      out.write(`{"version":${JSON.stringify(version)},"today":${JSON.stringify(today)},"files":[`);
    },
    file({ path, type, lines, findings }) {
      const entry = { path, type: type ?? null, findings: findings.map((finding) => findingOf(finding, lines)) };
      out.write(`${first ? '' : ','}\n${JSON.stringify(entry)}`);
      first = false;
    },
    end({ files, goals, findings, bySeverity, byCode }) {
      out.write(`\n],"summary":${JSON.stringify({ files, goals, findings, bySeverity, byCode })}}\n`);
    },
  };
}

function findingOf(finding: Finding, lines: LineIndex) {
  return {
    code: finding.code,
    dimension: finding.dimension ?? null,
    severity: finding.severity,
    message: formatMessage(finding.message),
    ...regionOf(lines, finding.range),
    fixes: finding.fixes.map((fix) => ({
      title: formatMessage(fix.title),
      edits: plainEdits(fix).map(({ range, newText }) => ({ ...regionOf(lines, range), newText })),
    })),
  };
}

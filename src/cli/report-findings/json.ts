import type { Finding, Fix } from '../../core/lint/finding';
import { plainEdits } from '../../core/lint/fix';
import { formatMessage } from '../../core/text/message';
import { LineIndex } from '../../core/text/line-index';
import type { TextEdit } from '../../core/text/range';
import type { Output } from '../output';
import { json } from '../printable';
import { showUri } from '../show-path';
import { regionOf, type Report } from './report';
import type { ReportOptions } from './report-for';

/** Rises when a key goes or changes its meaning. */
const VERSION = 2;

/**
 * One JSON object: `{version, today, files: [{path, type, findings}], summary}`; see the README for its keys.
 * A file a line, each written as soon as it is known.
 */
export function jsonReport(out: Output, { fixes }: ReportOptions): Report {
  let first = true;
  return {
    begin(today) {
      out.write(`{"version":${VERSION},"today":${json(today)},"files":[`);
    },
    file({ path, type, lines, findings }) {
      const entry = { path, type: type ?? null, findings: findings.map((finding) => findingOf(finding, lines, fixes)) };
      out.write(`${first ? '' : ','}\n${json(entry)}`);
      first = false;
    },
    end({ files, goals, findings, bySeverity, byCode }) {
      out.write(`\n],"summary":${json({ files, goals, findings, bySeverity, byCode })}}\n`);
    },
  };
}

function findingOf(finding: Finding, lines: LineIndex, withFixes: boolean) {
  return {
    code: finding.code,
    dimension: finding.dimension ?? null,
    severity: finding.severity,
    message: formatMessage(finding.message),
    ...regionOf(lines, finding.range),
    ...(withFixes && { fixes: finding.fixes.map((fix) => fixOf(fix, lines)) }),
  };
}

function fixOf(fix: Fix, lines: LineIndex) {
  return { kind: fix.kind, title: formatMessage(fix.title), ...changeOf(fix, lines) };
}

/** What a fix changes: places in the file itself, or in the one that `path` names. */
function changeOf(fix: Fix, lines: LineIndex) {
  switch (fix.kind) {
    case 'edits':
      return { edits: plainEdits(fix).map((edit) => placed(edit, lines)) };
    case 'moveFile':
      return { path: showUri(fix.to) };
    case 'editFile': {
      const inside = new LineIndex(fix.text ?? '');
      return { path: showUri(fix.uri), edits: fix.edits.map((edit) => placed(edit, inside)) };
    }
  }
}

function placed({ range, newText }: TextEdit, lines: LineIndex) {
  return { ...regionOf(lines, range), newText };
}

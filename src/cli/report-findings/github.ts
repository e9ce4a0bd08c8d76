import type { Severity } from '../../core/lint/finding';
import { formatMessage } from '../../core/text/message';
import type { Output } from '../output';
import { inert, printable } from '../printable';
import { showPath } from '../show-path';
import { regionOf, type Report } from './report';

/** Workflow commands that GitHub shows at the lines of a pull request. */
export function githubReport(out: Output, environment = process.env): Report {
  // Paths count from the repository, wherever in it the command runs.
  const root = environment['GITHUB_WORKSPACE'] || process.cwd();
  return {
    begin() {},
    file({ file, lines, findings }) {
      const path = showPath(file, root);
      for (const { code, severity, message, range } of findings) {
        const { line, column, endLine, endColumn } = regionOf(lines, range);
        // GitHub takes columns only where the place is on one line.
        const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : '';
        const place = `file=${escapeProperty(path)},line=${line},endLine=${endLine}${columns}`;
        const text = escapeData(formatMessage(message));
        out.write(`::${levelOf(severity)} ${place},title=${escapeProperty(code)}::${text}\n`);
      }
    },
    end() {},
  };
}

function levelOf(severity: Severity): 'error' | 'warning' | 'notice' {
  return severity === 'error' || severity === 'warning' ? severity : 'notice';
}

/** What the command shows is one line, and holds no other command. */
function escapeData(text: string): string {
  return inert(printable(text)).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

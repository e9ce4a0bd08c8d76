import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { version } from '../../../package.json';
import { rules } from '../../core/lint/catalogue';
import type { EditFileFix, EditsFix, Finding, Fix, Severity } from '../../core/lint/finding';
import { plainEdits } from '../../core/lint/fix';
import { formatMessage } from '../../core/text/message';
import { LineIndex } from '../../core/text/line-index';
import type { TextRange } from '../../core/text/range';
import { isWithin } from '../is-within';
import type { Output } from '../output';
import { json } from '../printable';
import { regionOf, type FileFindings, type Report } from './report';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const BASE = '%SRCROOT%';

const ruleIndices = new Map<string, number>(rules.map(({ code }, index) => [code, index]));

/** SARIF 2.1.0, for code scanning. Written a result at a time. */
export function sarifReport(out: Output, current = process.cwd()): Report {
  let first = true;
  return {
    begin(today) {
      const head = {
        tool: { driver: { name: 'Milepost', version, semanticVersion: version, rules: rules.map(ruleMetadata) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [BASE]: { uri: folderUri(current) } },
        properties: { today },
      };
      out.write(`{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{${json(head).slice(1, -1)},"results":[`);
    },
    file(file) {
      for (const finding of file.findings) {
        out.write(`${first ? '' : ','}\n${json(resultOf(finding, file, current))}`);
        first = false;
      }
    },
    end() {
      out.write(`\n]}]}\n`);
    },
  };
}

function ruleMetadata(rule: (typeof rules)[number]) {
  const { code, summary, severity, dimension } = rule;
  return {
    id: code,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: { text: `${summary} ${howToSwitchOff(code)}` },
    defaultConfiguration: { level: levelOf(severity) },
    properties: { severity, ...(dimension !== undefined && { dimension }) },
  };
}

function howToSwitchOff(code: string): string {
  return `To switch it off: lint_off: [${code}] in a file, or "milepost.rules": {"${code}": "off"} in the settings.`;
}

function resultOf(finding: Finding, { file, lines }: FileFindings, current: string) {
  const artifactLocation = locationOf(file, current);
  const { code, severity, message, range } = finding;
  const fixes = finding.fixes.filter(changesText);
  return {
    ruleId: code,
    ruleIndex: ruleIndices.get(code) ?? -1,
    level: levelOf(severity),
    message: { text: formatMessage(message) },
    locations: [{ physicalLocation: { artifactLocation, region: sarifRegion(lines, range) } }],
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => fixOf(fix, artifactLocation, lines, current)) }),
    properties: { severity },
  };
}

/** SARIF knows no moving of files. */
function changesText(fix: Fix): fix is EditsFix | EditFileFix {
  return fix.kind !== 'moveFile';
}

function fixOf(fix: EditsFix | EditFileFix, own: ReturnType<typeof locationOf>, lines: LineIndex, current: string) {
  const isOwn = fix.kind === 'edits';
  const inside = isOwn ? lines : new LineIndex(fix.text ?? '');
  const artifactLocation = isOwn ? own : locationOf(fileURLToPath(fix.uri), current);
  const replacements = (isOwn ? plainEdits(fix) : fix.edits).map(({ range, newText }) => ({
    deletedRegion: sarifRegion(inside, range),
    insertedContent: { text: newText },
  }));
  return { description: { text: formatMessage(fix.title) }, artifactChanges: [{ artifactLocation, replacements }] };
}

function sarifRegion(lines: LineIndex, range: TextRange) {
  const { line, column, endLine, endColumn } = regionOf(lines, range);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function locationOf(file: string, current: string) {
  if (!isWithin(current, file)) return { uri: pathToFileURL(file).href };
  const uri = path.relative(current, file).split(path.sep).map(encodeURIComponent).join('/');
  return { uri, uriBaseId: BASE };
}

function folderUri(folder: string): string {
  const { href } = pathToFileURL(folder);
  return href.endsWith('/') ? href : `${href}/`;
}

function levelOf(severity: Severity): 'error' | 'warning' | 'note' {
  return severity === 'error' || severity === 'warning' ? severity : 'note';
}

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../../../package.json';
import { rules } from '../../core/lint/catalogue';
import type { Finding, Fix, Severity } from '../../core/lint/finding';
import { formatMessage } from '../../core/text/message';
import type { LineIndex } from '../../core/text/line-index';
import type { TextRange } from '../../core/text/range';
import { isWithin } from '../is-within';
import type { Output } from '../output';
import { plainEdits } from './plain-edits';
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
      out.write(`{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{${JSON.stringify(head).slice(1, -1)},"results":[`);
    },
    file(file) {
      for (const finding of file.findings) {
        out.write(`${first ? '' : ','}\n${JSON.stringify(resultOf(finding, file, current))}`);
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
  const { code, severity, message, range, fixes } = finding;
  return {
    ruleId: code,
    ruleIndex: ruleIndices.get(code) ?? -1,
    level: levelOf(severity),
    message: { text: formatMessage(message) },
    locations: [{ physicalLocation: { artifactLocation, region: sarifRegion(lines, range) } }],
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => fixOf(fix, artifactLocation, lines)) }),
    properties: { severity },
  };
}

function fixOf(fix: Fix, artifactLocation: ReturnType<typeof locationOf>, lines: LineIndex) {
  const replacements = plainEdits(fix).map(({ range, newText }) => ({
    deletedRegion: sarifRegion(lines, range),
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

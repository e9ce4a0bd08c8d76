import type { MilepostDocument } from '../../src/core/documents/document';
import { applyFixes } from '../../src/core/lint/apply-fixes';
import type { Finding, Fix } from '../../src/core/lint/finding';
import { plainEdits } from '../../src/core/lint/fix';
import { suppressionFixes } from '../../src/core/lint/suppression';
import { applyEdits } from '../../src/core/text/apply-edits';
import type { TextEdit, TextRange } from '../../src/core/text/range';
import { readOnce } from './read-once';
import { lintText, type ReadableFinding } from './lint-text';

/** A fix as the editor offers it. */
export interface Offered {
  readonly found: ReadableFinding;
  readonly fix: Fix;
  readonly isSuppression: boolean;
}

/** The fixes of all findings, and the ways to switch one off in each line. */
export function offeredFor(text: string, before: readonly ReadableFinding[]): readonly Offered[] {
  const document = readOnce(text);
  if (document.kind === 'foreign') return [];
  const places = new Set<string>();
  return before.flatMap((found) => {
    const mends = found.finding.fixes.map((fix) => ({ found, fix, isSuppression: false }));
    // To switch off one rule of a line is as good as another.
    const place = String(text.slice(0, found.finding.range.start).split(/\r\n?|\n/).length);
    if (places.has(place)) return mends;
    places.add(place);
    return [...mends, ...suppressionFixes(document, found.finding).map((fix) => ({ found, fix, isSuppression: true }))];
  });
}

const plain = (fix: Fix): readonly TextEdit[] => (fix.kind === 'edits' ? plainEdits(fix) : []);

/** Where a place of the text stands after the edits; undefined where one of them replaces it. */
function mapped({ start, end }: TextRange, edits: readonly TextEdit[]): TextRange | undefined {
  let [from, to] = [start, end];
  for (const { range, newText } of edits) {
    const grows = newText.length - (range.end - range.start);
    if (range.end <= start) [from, to] = [from + grows, to + grows];
    else if (range.start < end) return undefined;
  }
  return { start: from, end: to };
}

/** Words by which a finding is known again; those of the whole goal move with its heading. */
const key = ({ code, finding: { range } }: ReadableFinding, place: TextRange = range) => `${code}@${place.start}`;

const count = (found: readonly ReadableFinding[]) => {
  const byCode = new Map<string, number>();
  for (const { code, severity } of found) if (severity === 'error') byCode.set(code, (byCode.get(code) ?? 0) + 1);
  return byCode;
};

/** What a status, and what is known of a goal as a whole, makes of the findings that judge it. */
const JUDGED =
  /^(?:specific|measurable\/no-measure|measurable\/stale-reading|measurable\/kpi-incomplete|achievable|relevant|time-bound|steps|milestone)/;

const BLANK_WITH_TAB = /[\r\n] *\t[ \t]*[\r\n]/;

/** What a goal says of itself decides whether it is asked for words. */
const statusOf = (document: MilepostDocument) => (document.kind === 'goal' ? document.status?.value : undefined);

/** What is wrong with a fix, if anything. */
export function harm(
  text: string,
  { found, fix, isSuppression }: Offered,
  before: readonly ReadableFinding[],
): string[] {
  const edits = plain(fix);
  const after = applyEdits(text, edits);
  const wrong: string[] = [];
  if (after === text) return ['changes nothing'];
  const [was, is] = [readOnce(text), readOnce(after)];
  const typeOf = (document: typeof was) => (document.kind === 'broken' ? document.type : document.kind);
  if (typeOf(was) !== typeOf(is)) return [`${typeOf(was)} became ${typeOf(is)}`];
  const now = lintText(after);
  const [errorsBefore, errorsAfter] = [count(before), count(now)];
  for (const [code, number] of errorsAfter) {
    const isBroughtToLight = OF_A_VALUE.has(code) && givesAReader(found, fix);
    if (number > (errorsBefore.get(code) ?? 0) && !isBroughtToLight) wrong.push(`adds the error ${code}`);
  }
  const left = new Set(now.map((one) => key(one)));
  const stillThere = mapped(found.finding.range, edits);
  if (isSuppression && stillThere && left.has(key(found, stillThere))) wrong.push('does not switch it off');
  const isJudgedAnew = statusOf(was) !== statusOf(is);
  for (const one of before) {
    const place = mapped(one.finding.range, edits);
    if (one === found || place === undefined || left.has(key(one, place))) continue;
    if (isSuppression ? one.code === found.code : JUDGED.test(one.code)) continue;
    if (one.code === found.code || (isJudgedAnew && one.code === 'placeholder/unfilled')) continue;
    // Once the key that was missing is there, no other is meant for it.
    const [missing, meant] = [argumentOf(one, 'key'), argumentOf(one, 'suggestion')];
    if (one.code === 'front-matter/missing-key' && writes(edits, missing)) continue;
    if (one.code === 'front-matter/unknown-key' && writes(edits, meant)) continue;
    // Of two keys of one name one has another.
    if (one.code === 'front-matter/invalid-yaml' && one.words === found.words) continue;
    // A line of tabs is an error only below a key without a value.
    if (one.code === 'front-matter/invalid-yaml' && BLANK_WITH_TAB.test(text)) continue;
    wrong.push(`loses ${one.code} “${one.words}”`);
  }
  return wrong;
}

function argumentOf({ finding }: ReadableFinding, name: string): string {
  return String(finding.message.args?.[name]);
}

/** Whether one of the edits writes the key, as one or in the place of another. */
function writes(edits: readonly TextEdit[], name: string): boolean {
  return edits.some(({ newText }) => newText === name || new RegExp(`(?:^|[\\n, ])${name}: `).test(newText));
}

/** The value of a key that is taken for another, when the author says so, and the cells of what becomes a table are read. */
function givesAReader({ code }: ReadableFinding, { safe }: Fix): boolean {
  return code === 'measurable/malformed-table' || (code === 'front-matter/unknown-key' && !safe);
}

const OF_A_VALUE: ReadonlySet<string> = new Set(['front-matter/invalid-value', 'time-bound/invalid-date']);

/** The text with its safe fixes, as often as they find something. */
export function mended(text: string): string {
  let current = text;
  for (let round = 0; round < 10; round++) {
    const findings: Finding[] = lintText(current).map(({ finding }) => finding);
    const next = applyEdits(current, applyFixes(findings, 'safe'));
    if (next === current) break;
    current = next;
  }
  return current;
}

import { describeStatus } from '../../src/cli/describe-status';
import { describeVerdict } from '../../src/cli/describe-verdict';
import { Output } from '../../src/cli/output';
import { cutTo, printable } from '../../src/cli/printable';
import { fileFindings } from '../../src/cli/report-findings/report';
import { prettyReport } from '../../src/cli/report-findings/pretty';
import { statusJson } from '../../src/cli/status-json';
import { stylesFor } from '../../src/cli/styles';
import { parseAmount, parseYesNo } from '../../src/core/documents/amount';
import { dateSuggestions } from '../../src/core/documents/date-suggestions';
import { documentTypes, type DocumentType, type MilepostDocument } from '../../src/core/documents/document';
import { goalVerdict } from '../../src/core/documents/goal-verdict';
import { plainTitle } from '../../src/core/documents/group-title';
import { mayBeOurs } from '../../src/core/documents/may-be-ours';
import { nearest } from '../../src/core/documents/nearest';
import { goalSectionMeant } from '../../src/core/documents/section-names';
import { unitOf } from '../../src/core/documents/units';
import { unfilledParts } from '../../src/core/documents/unfilled';
import { conflictIn, parseDocument } from '../../src/core/documents/parse-document';
import { taskAtLine } from '../../src/core/edits/complete-step';
import { canBeOwn, makeOwn } from '../../src/core/edits/make-own';
import {
  dueChoices,
  judgeSentence,
  presentKpis,
  readDue,
  sectionWords,
  statedMeasures,
} from '../../src/core/edits/rewrite-choices';
import { parseFrontMatter } from '../../src/core/front-matter/parse-front-matter';
import { listItemText, yamlText } from '../../src/core/front-matter/yaml-text';
import { isIgnored } from '../../src/core/git/is-ignored';
import { workspaceStatus } from '../../src/core/index/status';
import { summarize } from '../../src/core/index/summarize';
import { decode, nameOf, resolveLink } from '../../src/core/index/uri';
import { splitReference, WorkspaceIndex } from '../../src/core/index/workspace-index';
import { applyFixes } from '../../src/core/lint/apply-fixes';
import type { Finding } from '../../src/core/lint/finding';
import { lint } from '../../src/core/lint/lint';
import { mayHaveFindings, suppressionFixes } from '../../src/core/lint/suppression';
import { inlineText } from '../../src/core/markdown/inline';
import { linksIn } from '../../src/core/markdown/links';
import { outline } from '../../src/core/markdown/outline';
import { remarkProse } from '../../src/core/markdown/remark-prose';
import { defaultSettings } from '../../src/core/settings';
import { settingsFrom } from '../../src/core/settings-from';
import { judge } from '../../src/core/smart/judge';
import { rewrites } from '../../src/core/smart/rewrite';
import { blankGoal, fillTemplate } from '../../src/core/templates/goal-templates';
import { applyEdits } from '../../src/core/text/apply-edits';
import { changeBetween, changeOf } from '../../src/core/text/change';
import { matcherOf, LONGEST_GLOB } from '../../src/core/text/glob';
import { formatMessage } from '../../src/core/text/message';
import { blanksIn, isPlaceholder, isQuestion, tellsSomething, withoutRemarks } from '../../src/core/text/placeholder';
import { slugOf } from '../../src/core/text/slug';
import { plainSnippet } from '../../src/core/text/snippet';
import { namesNoDay, readDate } from '../../src/core/time/dates-in-words';
import { parseDuration } from '../../src/core/time/duration';
import type { LocalDate } from '../../src/core/time/local-date';
import { isRecurrence } from '../../src/core/time/recurrence';
import { nextOccurrence } from '../../src/core/time/recurrence-days';
import { recurrences } from '../../src/core/time/recurrences';
import { parseIsoWeek } from '../../src/core/time/week';
import { referenceAt, referencesOf } from '../../src/editor/language/reference-at';
import { referencePlace } from '../../src/editor/language/reference-place';
import { plainMarkdown } from '../../src/editor/plain-markdown';
import { plainMessage } from '../../src/editor/plain-message';
import { goalObjectives } from '../../src/editor/views/goal-objectives';
import { goalsTree } from '../../src/editor/views/goals-model';
import { everyOperation } from '../property/edits/every-operation';
import {
  BLOCK_SHAPES,
  GLOB_SHAPES,
  INLINE_SHAPES,
  STATEMENT_SHAPES,
  VALUE_SHAPES,
  YAML_SHAPES,
  type Shape,
} from './pathological-shapes';
import { few } from './few';
import { samples } from './sample-documents';

/** Does one thing with a text; what comes before it is not measured. */
export interface Stage {
  readonly name: string;
  run(): unknown;
  /** A later stage uses what this one makes. */
  readonly isNeeded?: boolean;
}

/** Where texts enter, and the shapes that are tried there. */
export interface Entrance {
  readonly name: string;
  readonly shapes: readonly Shape[];
  /** UTF-16 units of a short text, where longer ones are cut or refused, or nobody writes any. */
  readonly short?: number;
  /** What is done with a text, in this order. */
  stages(hostile: string): Iterable<Stage>;
}

const today = '2027-06-10' as LocalDate;
const uri = 'file:///workspace/goals/goal.md';
const prose = () => remarkProse;
const parts = { prose, recurrences: () => recurrences };
const parse = (text: string): MilepostDocument => parseDocument(text, { sections: { why: ['Reason'] }, ...parts });
/** Writes what a terminal or a file would get, and throws it away. */
class Nowhere extends Output {
  override flush(): void {}
}
const nowhere = new Nowhere(-1, false);
const styles = stylesFor(nowhere, {});

/** All that is done with the text of a file. */
function* ofDocument(text: string): Generator<Stage> {
  let document: MilepostDocument | undefined;
  yield* ofReading(text, (parsed) => (document = parsed));
  yield* ofEditing(document);
}

function* ofEditing(document: MilepostDocument | undefined): Generator<Stage> {
  if (document === undefined || document.kind === 'foreign') return;
  const { text } = document;
  for (const [name, operation] of Object.entries(everyOperation)) {
    yield { name: `edit ${name}`, run: () => operation(document).map((edits) => changeOf(text, edits)) };
  }
}

/** All but the edits. */
function* ofReading(text: string, tell: (document: MilepostDocument) => void = () => {}): Generator<Stage> {
  let document: MilepostDocument | undefined;
  yield { name: 'parse', isNeeded: true, run: () => (document = parse(text)) };
  if (document === undefined) return;
  tell(document);
  const parsed = document;
  const index = new WorkspaceIndex();
  index.complete = true;
  yield {
    name: 'index',
    isNeeded: true,
    run: () => {
      const record = summarize(uri, parsed, today);
      if (record !== undefined) index.set(record);
    },
  };
  yield { name: 'status', run: () => statusOf(index) };
  if (!mayHaveFindings(parsed)) {
    yield { name: 'make own', run: () => applyEdits(text, makeOwn(text, 'goal', own)) };
    return;
  }
  let findings: readonly Finding[] = [];
  yield {
    name: 'lint',
    isNeeded: true,
    run: () => (findings = lint(parsed, { uri, index, settings: defaultSettings, today })),
  };
  yield { name: 'fixes', run: () => findings.map(({ fixes }) => fixes) };
  yield {
    name: 'apply fixes',
    run: () => ['safe' as const, 'all' as const].map((which) => applyEdits(text, applyFixes(findings, which))),
  };
  yield { name: 'switch off', run: () => few(findings).map((finding) => suppressionFixes(parsed, finding)) };
  yield {
    name: 'report',
    run: () => prettyReport(nowhere, styles).file(fileFindings('/workspace/goals/goal.md', parsed, findings)),
  };
  yield {
    name: 'references',
    run: () => referencesOf(parsed).map(({ value }) => splitReference(value)) && referenceAt(parsed, text.length),
  };
  if (parsed.kind === 'foreign' || parsed.kind === 'broken') return;
  yield { name: 'task at a line', run: () => [0, 100, 1000].map((line) => taskAtLine(parsed, line)) };
  yield { name: 'unfilled', run: () => unfilledParts(parsed) };
  if (parsed.kind !== 'goal') return;
  yield {
    name: 'rewrite',
    run: () => {
      const verdict = goalVerdict(parsed, today);
      const sentence = parsed.statement?.plain ?? '';
      judgeSentence(parsed, sentence, today);
      statedMeasures(parsed, verdict);
      presentKpis(parsed);
      dueChoices(parsed, sentence, today);
      sectionWords(parsed, 'why');
      return rewrites(verdict, sentence, today);
    },
  };
}

const own = { name: 'note', today, owner: 'mira', mentor: undefined, freeId: (id: string) => id, prose };

function statusOf(index: WorkspaceIndex): void {
  const status = workspaceStatus({ index, today, settings: defaultSettings, me: 'mira', recurrences });
  describeStatus(status, styles, 80);
  JSON.stringify(statusJson(status));
  const nodes = goalsTree(
    [{ name: 'goals', uri: 'file:///workspace', status, objectives: goalObjectives(index) }],
    formatMessage,
  );
  nodes.map((node) => node.children().map((child) => child.children()));
}

/** The sample of this type, with a share of the hostile text below each of its headings. */
function inSections(type: DocumentType, hostile: string): string {
  const [head = '', ...sections] = samples[type].split(/(?<=^#.*\n)/m);
  const share = Math.ceil(hostile.length / sections.length);
  return head + sections.map((section, at) => `${hostile.slice(at * share, (at + 1) * share)}\n\n${section}`).join('');
}

const withKeys = (type: DocumentType, lines: string): string => `---\ntype: ${type}\n${lines}\n---\n# T\n`;
const withKey = (key: string, value: string): string => withKeys('goal', `${key}: ${value}`);

/** A goal that holds the words in each place where it is read for something. */
const inPlaces = (hostile: string): string => {
  const share = hostile.slice(0, Math.ceil(hostile.length / 8));
  return `${samples.goal.slice(0, samples.goal.indexOf('# Run'))}# ${share}

## Why
${share}

## KPIs
| id | measure | baseline | target | unit | per | by |
|---|---|---|---|---|---|---|
| a | reach | 0 | 3 | ${share} | | 2027-08-31 |
| b | reach | 0 | ${share} | x | | 2027-08-31 |

### Readings
- 2027-03-17 a: 1 — ${share}

## Milestones
- [ ] ${share}

## Steps
- [ ] Call  [due:: ${share}]

## Mentor review
> [!suggestion] Tomas 2027-03-04: ${share}
`;
};

/** Keys whose values are read in another way each. */
const KEYS = ['title', 'due', 'supports', 'review', 'effort_per_week', 'agreed', 'tags', 'type'];

/** What reads words for one thing. */
const readers: Readonly<Record<string, (words: string) => unknown>> = {
  dates: (words) => [
    readDate(words, today),
    namesNoDay(words),
    readDue(words, today),
    dateSuggestions(words),
    parseIsoWeek(words),
  ],
  recurrences: (words) => {
    const next = recurrences.read(words)?.next(today);
    return [isRecurrence(words), nextOccurrence(words, today, today), next];
  },
  'recurrence rules': (words) => [isRecurrence(`FREQ=DAILY;${words}`), isRecurrence(`FREQ=WEEKLY;BYDAY=${words}`)],
  amounts: (words) => [parseAmount(words), parseDuration(words), parseYesNo(words), unitOf(words)],
  blanks: (words) => [
    blanksIn(words),
    withoutRemarks(words),
    isPlaceholder(words),
    isQuestion(words),
    tellsSomething(words),
  ],
  names: (words) => [slugOf(words), nearest(words, documentTypes), goalSectionMeant(words), plainTitle(words)],
  addresses: (words) => [decode(words), nameOf(words), resolveLink(uri, words), splitReference(words)],
  yaml: (words) => [yamlText(words), listItemText(words), yamlText([words, words])],
  snippets: plainSnippet,
  templates: (words) =>
    fillTemplate(words, { id: words, title: words, owner: words, start: today, months: blankGoal.months }),
  'plain Markdown': (words) => [plainMarkdown(words), plainMessage(words)],
  terminal: (words) => [printable(words), cutTo(words, 80)],
  'a line before its place': (words) => [
    referencePlace(0, () => `supports: ${words}`, words.length),
    referencePlace(0, () => words, words.length),
  ],
  prose: (words) => inlineText(words, [{ start: 0, end: words.length }], remarkProse).plain,
  links: (words) => [linksIn(words, outline(words)), linksIn(`a ${words}`, outline(`a ${words}`))],
  'front matter': (words) => [
    parseFrontMatter(words),
    parseFrontMatter(`---\n${words}`),
    parseFrontMatter(`---${words}\n---\n`),
  ],
  conflicts: (words) => [
    mayBeOurs(words),
    conflictIn(words),
    conflictIn(`<<<<<<< a\n${words}\n>>>>>>> b\n`),
    canBeOwn(words),
  ],
  changes: (words) => [
    changeBetween(words, `${words}a`),
    changeBetween(`a${words}`, words),
    changeBetween(words, words.slice(1)),
  ],
};

function* ofSettings(hostile: string): Generator<Stage> {
  const lines = hostile.match(/[^]{1,40}/g) ?? [];
  const keyed = Object.fromEntries(lines.map((line, at) => [`${line}${at}`, line]));
  const wholly = {
    rules: { [hostile]: hostile },
    sections: { why: [hostile] },
    'files.exclude': [hostile],
    today: hostile,
  };
  const inParts = { rules: keyed, sections: { why: lines, how: lines, [hostile]: lines }, 'files.exclude': lines };
  for (const [name, values] of Object.entries({ wholly, 'in parts': inParts })) {
    yield {
      name: `read ${name}`,
      run: () => settingsFrom((key) => Object.entries(values).find(([known]) => known === key)?.[1]),
    };
  }
  yield {
    name: 'headings',
    run: () => parseDocument(samples.goal, { sections: { why: lines, how: [hostile] }, ...parts }),
  };
  yield { name: 'exclude', run: () => matcherOf(lines)('goals/a.md') };
}

function* ofGlob(hostile: string): Generator<Stage> {
  const glob = hostile.slice(0, LONGEST_GLOB);
  const patterns = `${hostile}\n${hostile.match(/[^]{1,100}/g)?.join('b\n')}`;
  const ignoreFiles = [{ uri: 'file:///workspace/.gitignore', folder: '', text: patterns }];
  yield { name: 'match', run: () => matcherOf([glob])(hostile) };
  yield { name: 'refuse', run: () => matcherOf([hostile])('goals/a.md') };
  yield { name: 'gitignore', run: () => isIgnored(`${'a/'.repeat(30)}a.md`, { ignoreFiles }) };
}

function* ofStatement(hostile: string): Generator<Stage> {
  const verdict = judge(hostile, today);
  yield { name: 'judge', run: () => judge(`${hostile} `, today) };
  yield { name: 'rewrite', run: () => rewrites(verdict, hostile, today) };
  yield { name: 'describe', run: () => describeVerdict(hostile, verdict, today, styles) };
}

function* ofWords(hostile: string): Generator<Stage> {
  for (const [name, read] of Object.entries(readers)) yield { name, run: () => read(hostile) };
}

/** Each of the shapes in one of the ways, in turn: what reads them is the same in all. */
const inTurn = <Way>(
  ways: readonly Way[],
  shapes: readonly Shape[],
  entrance: (way: Way, shapes: readonly Shape[]) => Entrance,
) =>
  ways.map((way, turn) =>
    entrance(
      way,
      shapes.filter((_, at) => at % ways.length === turn),
    ),
  );

const LINE_SHAPES = [...INLINE_SHAPES, ...GLOB_SHAPES];
const PLAIN_VALUES = VALUE_SHAPES.filter(({ lead }) => lead === '');
/** What YAML's full reader is given at most, in the long text. */
const SHORT_YAML = 4500;

/** Edits take what reading has found, so they are tried with what most is found in. */
const EDITED_SHAPES = BLOCK_SHAPES.filter(({ piece }) => /^(?:- \[|[|]|##|---|- 2027| \n)/.test(piece));

/** Every place where a text of somebody's comes in. */
export const ENTRANCES: readonly Entrance[] = [
  { name: 'words', shapes: LINE_SHAPES, short: 64 * 1024, stages: ofWords },
  { name: 'statements', shapes: STATEMENT_SHAPES, stages: ofStatement },
  { name: 'statements of a page', shapes: STATEMENT_SHAPES, short: 1000, stages: ofStatement },
  { name: 'globs', shapes: GLOB_SHAPES, short: 4096, stages: ofGlob },
  { name: 'settings', shapes: GLOB_SHAPES, stages: ofSettings },
  { name: 'places of a goal', shapes: INLINE_SHAPES, stages: (hostile) => ofReading(inPlaces(hostile)) },
  { name: 'sections of a goal', shapes: BLOCK_SHAPES, stages: (hostile) => ofReading(inSections('goal', hostile)) },
  {
    name: 'edits of a goal',
    shapes: EDITED_SHAPES,
    stages: (hostile) => ofEditing(parse(inSections('goal', hostile))),
  },
  ...inTurn(
    documentTypes.filter((type) => type !== 'goal'),
    BLOCK_SHAPES,
    (type, shapes) => ({
      name: `sections of a ${type}`,
      shapes,
      stages: (hostile) => ofReading(inSections(type, hostile)),
    }),
  ),
  {
    name: 'short values',
    shapes: VALUE_SHAPES,
    short: SHORT_YAML,
    stages: (hostile) => ofDocument(withKey('title', hostile)),
  },
  ...inTurn(KEYS, [...PLAIN_VALUES, ...INLINE_SHAPES], (key, shapes) => ({
    name: `values of ${key}`,
    shapes,
    stages: (hostile) => ofDocument(withKey(key, hostile)),
  })),
  {
    name: 'short front matter',
    shapes: YAML_SHAPES,
    short: SHORT_YAML,
    stages: (hostile) => ofDocument(withKeys('goal', hostile)),
  },
  ...inTurn(documentTypes, YAML_SHAPES, (type, shapes) => ({
    name: `front matter of a ${type}`,
    shapes,
    stages: (hostile) => ofDocument(withKeys(type, hostile)),
  })),
  { name: 'a file of nobody', shapes: [...BLOCK_SHAPES, ...YAML_SHAPES], stages: (hostile) => ofReading(hostile) },
];

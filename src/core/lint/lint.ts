import type { Goal, GoalStatus, MilepostDocument } from '../documents/document';
import { goalVerdict } from '../documents/goal-verdict';
import type { WorkspaceIndex } from '../index/workspace-index';
import type { Settings } from '../settings';
import type { Dimension, Verdict } from '../smart/verdict';
import { LineIndex } from '../text/line-index';
import type { Message } from '../text/message';
import type { TextRange } from '../text/range';
import type { LocalDate } from '../time/local-date';
import { rules } from './catalogue';
import type { Finding, Fix, RelatedPlace, Severity } from './finding';
import type { GoalContext, LintContext, Observation, Rule } from './rule';
import { ruleSetting } from './rule-setting';
import { shownMessage } from './shown-message';
import { mayHaveFindings, suppressions, type Judged } from './suppression';

export type { LintContext } from './rule';

/** What a document lacks or has wrong, in the order of the text. Nothing for a file that is not ours. */
export function lint(document: MilepostDocument, context: LintContext): readonly Finding[] {
  if (!mayHaveFindings(document)) return [];
  const lines = new LineIndex(document.text);
  const isOff = suppressions(document, lines);
  const goalContext = document.kind === 'goal' ? new JudgedContext(document, context) : undefined;
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = severityOf(rule, document, context);
    if (severity === undefined) continue;
    for (const observation of observe(rule, document, context, goalContext)) {
      if (isOff?.(rule.code, lines.positionAt(observation.range.start).line)) continue;
      findings.push(
        new LintFinding(rule, observation.slight && severity === rule.severity ? 'hint' : severity, observation),
      );
    }
  }
  return findings.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** A class, since an engine that meets a getter in an object literal keeps a shape, and with it the goal, for each. */
export class JudgedContext implements GoalContext {
  readonly uri: string;
  readonly index: WorkspaceIndex;
  readonly settings: Settings;
  readonly today: LocalDate;
  readonly #goal: Goal;

  constructor(goal: Goal, { uri, index, settings, today }: LintContext) {
    this.uri = uri;
    this.index = index;
    this.settings = settings;
    this.today = today;
    this.#goal = goal;
  }

  /** Judged when a rule asks: what is over is not. */
  get verdict(): Verdict {
    return goalVerdict(this.#goal, this.today);
  }
}

/** What a rule sees in a document; words of a goal that it quotes are as they are shown. */
export function observe(
  rule: Rule,
  document: Judged,
  context: LintContext,
  goalContext: GoalContext | undefined,
): Iterable<Observation> {
  if (document.kind === 'foreign') return rule.on === 'misnamed' ? rule.check(document) : [];
  if (rule.on === 'misnamed') return [];
  if (rule.on === 'document') return rule.check(document, context);
  if (document.kind !== 'goal' || goalContext === undefined) return [];
  const { language, kind } = rule.judges ? goalContext.verdict : {};
  if (rule.judges === 'words' && language === 'other') return [];
  // What is no goal lacks one, and nothing else.
  if (kind !== undefined && kind !== 'goal' && rule.code !== 'specific/no-statement') return [];
  const seen = rule.check(document, goalContext);
  return rule.judges ? inShownWords(seen) : seen;
}

function* inShownWords(seen: Iterable<Observation>): Iterable<Observation> {
  for (const observation of seen) {
    const { message, fixes } = observation;
    const shown = { ...observation, message: shownMessage(message) };
    yield fixes === undefined
      ? shown
      : { ...shown, fixes: () => fixes().map((fix) => ({ ...fix, title: shownMessage(fix.title) })) };
  }
}

/** The severity of a rule here, or undefined when it is off. What the settings say wins over the default. */
function severityOf(rule: Rule, document: Judged, { settings }: LintContext): Severity | undefined {
  const set = ruleSetting(rule.code, settings);
  if (set === 'off') return undefined;
  const severity = set ?? rule.severity;
  if (rule.on !== 'goal' || !rule.judges || document.kind !== 'goal') return severity;
  return softened(severity, document.status?.value ?? 'draft');
}

/** Drafts are met kindly, and what is over is not judged. */
function softened(severity: Severity, status: GoalStatus): Severity | undefined {
  switch (status) {
    case 'active':
    case 'proposed':
      return severity;
    case 'draft':
    case 'paused':
      return 'hint';
    case 'achieved':
    case 'dropped':
      return undefined;
  }
}

/** A finding whose fixes are made when somebody asks for them. */
class LintFinding implements Finding {
  readonly code: Finding['code'];
  readonly dimension?: Dimension;
  readonly range: TextRange;
  readonly message: Message;
  readonly related: readonly RelatedPlace[];
  readonly moreRelated: number;
  readonly #make: Observation['fixes'];
  #fixes: readonly Fix[] | undefined;

  constructor(
    rule: Rule,
    readonly severity: Severity,
    { range, message, fixes, related = [], moreRelated = 0 }: Observation,
  ) {
    this.code = rule.code;
    if (rule.dimension !== undefined) this.dimension = rule.dimension;
    this.range = range;
    this.message = message;
    this.related = related;
    this.moreRelated = moreRelated;
    this.#make = fixes;
  }

  get fixes(): readonly Fix[] {
    // Where nothing can be changed, as in a part that is no YAML, nothing is offered.
    return (this.#fixes ??= this.#make?.().filter((fix) => fix.kind === 'moveFile' || fix.edits.length > 0) ?? []);
  }
}

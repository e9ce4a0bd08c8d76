import type { GoalStatus } from '../documents/document';
import type { RuleCode } from '../lint/rule-code';
import { ruleSetting } from '../lint/rule-setting';
import type { CheckId } from '../smart/checks';
import type { Fault } from '../smart/verdict';
import type { Settings } from '../settings';
import { message, type Message } from '../text/message';
import { splitReference } from './workspace-index';
import type { OtherFiles } from './readable-files';

/** What has to be known of a goal to say how it stands among the other files. */
export interface Placed {
  readonly uri: string;
  readonly status: GoalStatus;
  readonly owner?: string;
  /** In minutes. */
  readonly effortPerWeek?: number;
  readonly supports: readonly string[];
  /** Nothing but what it supports says why it matters. */
  readonly reasonIsSupport: boolean;
  /** What the author has switched off in the file, by `quietKey`. */
  readonly quiet?: readonly string[];
}

/** Which rule says what other files tell against the values of a key. */
export const outerRules = {
  effort_per_week: 'achievable/over-capacity',
  status: 'achievable/too-many-active',
  supports: 'relevant/unresolved-support',
} as const satisfies Readonly<Record<string, RuleCode>>;

export type FaultKey = keyof typeof outerRules;

/** A fault that other files bring to light, and the key that it is about. */
export interface OuterFault extends Fault {
  readonly rule: RuleCode;
  readonly key: FaultKey;
  /** Which of the values it is, of several. */
  readonly at: number;
}

/** A rule at one of several values. */
export function quietKey(rule: RuleCode, at: number): string {
  return `${rule} ${at}`;
}

/** Whether the settings hold a fault against a goal: not what the user has switched off. */
export function countsIn(settings: Settings, { rule }: Fault): boolean {
  return rule === undefined || ruleSetting(rule, settings) !== 'off';
}

const RESOURCES: CheckId = 'achievable/resources';
const REASON: CheckId = 'relevant/reason';
const SUPPORTS: CheckId = 'relevant/supports';

/**
 * What the rules warn of that takes more than the goal's file to see. None while files are still being read, of what is over,
 * or of what is switched off.
 */
export function outerFaults(goal: Placed, index: OtherFiles, settings: Settings): readonly OuterFault[] {
  if (goal.status === 'achieved' || goal.status === 'dropped') return [];
  const faults = (key: FaultKey, check: CheckId, reasons: readonly (Message | undefined)[]): readonly OuterFault[] => {
    const rule = outerRules[key];
    if (ruleSetting(rule, settings) === 'off') return [];
    return reasons.flatMap((reason, at) =>
      reason === undefined || goal.quiet?.includes(quietKey(rule, at)) ? [] : [{ rule, check, reason, key, at }],
    );
  };
  const lost = faults(
    'supports',
    SUPPORTS,
    goal.supports.map((target) => unresolvedSupport(target, goal.uri, index)),
  );
  const isWithoutReason = goal.reasonIsSupport && lost.length === goal.supports.length;
  return [
    ...faults('effort_per_week', RESOURCES, [overCapacity(goal, index)]),
    ...faults('status', RESOURCES, [tooManyActive(goal, index, settings)]),
    ...lost,
    ...(isWithoutReason ? lost.map((fault) => ({ ...fault, check: REASON })) : []),
  ];
}

/** Set where the hours a week of the owner's active goals, up to this one by rank, are more than the profile has. */
export function overCapacity(
  { uri, status, owner, effortPerWeek }: Pick<Placed, 'uri' | 'status' | 'owner' | 'effortPerWeek'>,
  index: OtherFiles,
): Message | undefined {
  if (!index.complete || owner === undefined || effortPerWeek === undefined || status !== 'active') return undefined;
  const profile = index.profileOf(owner);
  if (profile?.capacityPerWeek === undefined) return undefined;
  const active = index.goalsOf(owner);
  if ((active.standings.get(uri)?.minutes ?? 0) <= profile.capacityPerWeek) return undefined;
  return message('{planned} h a week planned in active goals, {free} h free', {
    planned: hours(active.minutes),
    free: hours(profile.capacityPerWeek),
  });
}

const MINUTES_PER_HOUR = 60;

function hours(minutes: number): number {
  return Math.round((minutes / MINUTES_PER_HOUR) * 10) / 10;
}

/** Set where more goals of the owner are active, up to this one by rank, than a program or the setting allows. */
export function tooManyActive(
  { uri, status, owner }: Pick<Placed, 'uri' | 'status' | 'owner'>,
  index: OtherFiles,
  settings: Settings,
): Message | undefined {
  if (!index.complete || owner === undefined || status !== 'active') return undefined;
  const most = activeLimit(index, settings);
  const { rank } = index.goalsOf(owner).standings.get(uri) ?? { rank: 0 };
  if (rank <= most) return undefined;
  return message('This is active goal number {rank}; {most} at a time keep the focus', { rank, most });
}

/** The smallest limit that a program sets, else the setting. */
function activeLimit(index: OtherFiles, { maxActiveGoals }: Settings): number {
  const limits = index.ofKind('program').flatMap((program) => program.maxActiveGoals ?? []);
  return limits.length > 0 ? Math.min(...limits) : maxActiveGoals;
}

/** Set where what a goal supports is not to be found. */
export function unresolvedSupport(target: string, uri: string, index: OtherFiles): Message | undefined {
  if (!index.complete) return undefined;
  const resolution = index.resolve(target, uri);
  if (resolution === undefined)
    return message('Nothing is called “{target}”: name an aspiration, an objective or a file that is there', {
      target: plainReference(target),
    });
  const { missingAnchor: anchor } = resolution;
  if (anchor === undefined) return undefined;
  return message('“{target}” leads nowhere: its file has no “^{anchor}” at the end of a line', {
    target: plainReference(target),
    anchor,
  });
}

/** `[[ana#lead|my lead]]` → `ana#lead`. */
function plainReference(target: string): string {
  const { name, anchor } = splitReference(target);
  return anchor === undefined ? name : `${name}#${anchor}`;
}

import type { GoalStatus } from '../documents/document';
import type { CheckId } from '../smart/checks';
import type { Fault } from '../smart/verdict';
import type { Settings } from '../settings';
import { message, type Message } from '../text/message';
import type { WorkspaceIndex } from './workspace-index';

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
}

/** A fault that other files bring to light, and the key that it is about. */
export interface OuterFault extends Fault {
  readonly key: 'effort_per_week' | 'status' | 'supports';
  /** Which of the values it is, of several. */
  readonly at: number;
}

const RESOURCES: CheckId = 'achievable/resources';
const REASON: CheckId = 'relevant/reason';
const SUPPORTS: CheckId = 'relevant/supports';

/** What the rules warn of that takes more than the goal's file to see. None while files are still being read, or of what is over. */
export function outerFaults(goal: Placed, index: WorkspaceIndex, settings: Settings): readonly OuterFault[] {
  if (!index.complete || goal.status === 'achieved' || goal.status === 'dropped') return [];
  const faults: OuterFault[] = [];
  const capacity = overCapacity(goal, index);
  if (capacity !== undefined) faults.push({ check: RESOURCES, reason: capacity, key: 'effort_per_week', at: 0 });
  const focus = tooManyActive(goal, index, settings);
  if (focus !== undefined) faults.push({ check: RESOURCES, reason: focus, key: 'status', at: 0 });
  const lost = goal.supports.flatMap((target, at) => {
    const reason = unresolvedSupport(target, goal.uri, index);
    return reason === undefined ? [] : [{ check: SUPPORTS, reason, key: 'supports' as const, at }];
  });
  faults.push(...lost);
  if (goal.reasonIsSupport && lost.length > 0 && lost.length === goal.supports.length)
    faults.push(...lost.map((fault) => ({ ...fault, check: REASON })));
  return faults;
}

/** Set where the hours a week of the owner's active goals, up to this one by rank, are more than the profile has. */
export function overCapacity(
  { uri, status, owner, effortPerWeek }: Omit<Placed, 'supports' | 'reasonIsSupport'>,
  index: WorkspaceIndex,
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
  index: WorkspaceIndex,
  settings: Settings,
): Message | undefined {
  if (!index.complete || owner === undefined || status !== 'active') return undefined;
  const most = activeLimit(index, settings);
  const { rank } = index.goalsOf(owner).standings.get(uri) ?? { rank: 0 };
  if (rank <= most) return undefined;
  return message('This is active goal number {rank}; {most} at a time keep the focus', { rank, most });
}

/** The smallest limit that a program sets, else the setting. */
function activeLimit(index: WorkspaceIndex, { maxActiveGoals }: Settings): number {
  const limits = index.ofKind('program').flatMap((program) => program.maxActiveGoals ?? []);
  return limits.length > 0 ? Math.min(...limits) : maxActiveGoals;
}

/** Set where what a goal supports is not to be found. */
export function unresolvedSupport(target: string, uri: string, index: WorkspaceIndex): Message | undefined {
  if (!index.complete) return undefined;
  const resolution = index.resolve(target, uri);
  if (resolution === undefined)
    return message('Nothing is called “{target}”: name an aspiration, an objective or a file that is there', {
      target,
    });
  const { missingAnchor: anchor } = resolution;
  if (anchor === undefined) return undefined;
  return message('“{target}” leads nowhere: its file has no “^{anchor}” at the end of a line', { target, anchor });
}

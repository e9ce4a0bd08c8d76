import type { Move } from '../../core/index/ranking';
import type { GoalOverview, KpiStatus, Place, TaskStatus } from '../../core/index/workspace-status';

/** A codicon, with a colour of the theme where it means something. */
export interface NodeIcon {
  readonly id: string;
  readonly color?: string;
}

export type TaskRole = 'step' | 'milestone' | 'roadblock' | 'later' | 'part';

/** What a node stands for; decides its tooltip, commands and context value. */
export type NodeSubject =
  | { readonly kind: 'folder' }
  /** Paused goals, steps of a goal, files with problems … */
  | { readonly kind: 'group'; readonly name: string; readonly place?: Place }
  | { readonly kind: 'goal'; readonly goal: GoalOverview; readonly moves: readonly Move[] }
  | { readonly kind: 'task'; readonly task: TaskStatus; readonly role: TaskRole }
  | { readonly kind: 'kpi'; readonly kpi: KpiStatus }
  | { readonly kind: 'file'; readonly place: Place; readonly problem: string };

/** One line of the tree, as data. */
export interface GoalsNode {
  /** The same for the same thing, wherever it has moved in its file. */
  readonly id: string;
  readonly subject: NodeSubject;
  readonly label: string;
  readonly description?: string;
  readonly icon?: NodeIcon;
  /** How many errors the goal's file has, where it has any. */
  readonly errors?: number;
  /** What a screen reader says. */
  readonly spoken: string;
  /** Present where the line has a box to tick. */
  readonly checked?: boolean;
  readonly open: 'leaf' | 'collapsed' | 'expanded';
  /** Made when the line is unfolded: most never are. */
  children(): readonly GoalsNode[];
}

export const noChildren = (): readonly GoalsNode[] => [];

/** Where Enter leads. */
export function placeOf({ subject }: GoalsNode): Place | undefined {
  switch (subject.kind) {
    case 'folder':
      return undefined;
    case 'group':
    case 'file':
      return subject.place;
    case 'goal':
      return subject.goal;
    case 'task':
      return subject.task;
    case 'kpi':
      return subject.kpi;
  }
}

/** Flags for `when` clauses of the manifest: `goal active up down errors`, `task step`, `kpi`, `group paused`. */
export function contextOf({ subject, errors }: GoalsNode): string {
  switch (subject.kind) {
    case 'goal':
      return ['goal', subject.goal.status, ...subject.moves, ...(errors === undefined ? [] : ['errors'])].join(' ');
    case 'task':
      return `task ${subject.role}`;
    case 'group':
      return `group ${subject.name}`;
    case 'folder':
    case 'kpi':
    case 'file':
      return subject.kind;
  }
}

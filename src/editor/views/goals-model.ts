import type {
  GoalOverview,
  KpiStatus,
  TaskCount,
  TaskStatus,
  WorkspaceStatus,
} from '../../core/index/workspace-status';
import { movesOf, rankings, type Ranking } from '../../core/index/ranking';
import { fileNameOf } from '../../core/index/uri';
import type { Health } from '../../core/progress/figure';
import { message, type Message } from '../../core/text/message';
import type { LocalDate } from '../../core/time/local-date';
import { kpiWords, shownNumber, type Speech } from '../../protocol/kpi-words';
import { groupedStatuses, groupWords, healthWord, unreadableTitle } from '../../protocol/labels';
import { personName } from '../../protocol/person';
import { partCount, taskGroups, waitWord } from '../../protocol/task-groups';
import { distinguish } from './distinguish';
import type { Objective } from './goal-objectives';
import { noChildren, type GoalsNode, type NodeIcon, type TaskRole } from './goals-node';
import { daysLeftWord, daysShort, errorsWord, percent, taskWord } from './goals-words';

export interface GoalsFolder {
  readonly name: string;
  readonly uri: string;
  readonly status: WorkspaceStatus;
  /** Goal URI → what it supports; given when the tree is grouped by it. */
  readonly objectives?: ReadonlyMap<string, Objective>;
}

type Translate = (message: Message) => string;

/** The lines of the goals view. Several folders stand side by side; a single one is not shown. */
export function goalsTree(folders: readonly GoalsFolder[], translate: Translate): readonly GoalsNode[] {
  const trees = folders.map((folder) => new FolderTree(folder, translate).node());
  if (trees.length === 1) return trees[0]?.children() ?? [];
  return trees.filter((tree) => tree.children().length > 0);
}

/** Steps and milestones of goals in work that are open and due today or before. */
export function countDue({ thisWeek, today }: WorkspaceStatus): number {
  return thisWeek.items.filter(({ state, due }) => state !== 'done' && due !== undefined && due <= today).length;
}

class FolderTree {
  readonly #today: LocalDate;
  readonly #speech: Speech;
  readonly #rankings: ReadonlyMap<string, Ranking>;

  constructor(
    readonly folder: GoalsFolder,
    readonly translate: Translate,
  ) {
    this.#today = folder.status.today;
    this.#rankings = rankings(folder.status.goals, folder.status.people);
    const number = (value: number): string => translate(message('{number}', { number: shownNumber(value) }));
    this.#speech = { sayMessage: translate, number, percent };
  }

  node(): GoalsNode {
    const { name, uri, status, objectives } = this.folder;
    const goals = status.goals.map((goal) => ({ goal, node: this.#goal(goal) }));
    const inWork = goals.filter(({ goal }) => isInWork(goal));
    const current =
      objectives === undefined
        ? distinguish(
            inWork.map(({ node }) => node),
            uri,
          )
        : this.#byObjective(inWork, objectives);
    const others = groupedStatuses.flatMap((wanted) => {
      const nodes = goals.filter(({ goal }) => goal.status === wanted).map(({ node }) => node);
      return nodes.length === 0
        ? []
        : [
            this.#group(
              `${uri}|${wanted}`,
              wanted,
              { template: groupWords[wanted], args: {} },
              distinguish(nodes, uri),
            ),
          ];
    });
    const children = [...current, ...others, ...this.#problems()];
    return {
      id: `folder|${uri}`,
      subject: { kind: 'folder' },
      label: name,
      spoken: name,
      icon: { id: 'root-folder' },
      open: 'expanded',
      children: () => children,
    };
  }

  #byObjective(
    goals: readonly { readonly goal: GoalOverview; readonly node: GoalsNode }[],
    objectives: ReadonlyMap<string, Objective>,
  ): readonly GoalsNode[] {
    const groups = new Map<string, { readonly objective: Objective; readonly nodes: GoalsNode[] }>();
    const without: GoalsNode[] = [];
    for (const { goal, node } of goals) {
      const objective = objectives.get(goal.uri);
      if (objective === undefined) {
        without.push(node);
        continue;
      }
      const group = groups.get(objective.id) ?? { objective, nodes: [] };
      group.nodes.push(node);
      groups.set(objective.id, group);
    }
    return [
      ...[...groups.values()].map(({ objective, nodes }): GoalsNode => ({
        id: `${this.folder.uri}|objective|${objective.id}`,
        subject: { kind: 'group', name: 'objective', place: objective.place },
        label: objective.text,
        description: objective.owner,
        spoken: `${objective.text}, ${objective.owner}`,
        icon: { id: 'milestone' },
        open: 'expanded',
        children: () => distinguish(nodes, this.folder.uri),
      })),
      ...distinguish(without, this.folder.uri),
    ];
  }

  #group(id: string, name: string, title: Message, children: readonly GoalsNode[]): GoalsNode {
    const label = this.translate(title);
    const description = String(children.length);
    return {
      id,
      subject: { kind: 'group', name },
      label,
      description,
      spoken: `${label}, ${description}`,
      open: 'collapsed',
      children: () => children,
    };
  }

  #goal(goal: GoalOverview): GoalsNode {
    const { uri, title, progress, daysLeft, health, next } = goal;
    const share = progress && percent(progress.value);
    const inWork = isInWork(goal);
    const days = inWork ? daysLeft : undefined;
    const step = inWork ? next?.text : undefined;
    const word = inWork ? healthWord(goal) : undefined;
    const say = (words: Message | undefined) => words && this.translate(words);
    // What a narrow view cuts off comes last; the icon says the health.
    const errors = this.folder.status.errors[uri];
    const wrong = say(errors === undefined ? undefined : errorsWord(errors));
    const description = given(wrong, share, say(daysShort(days)), step).join(' · ');
    const spoken = given(
      title,
      wrong,
      share,
      say(word === undefined ? word : { template: word, args: {} }),
      say(daysLeftWord(days)),
      say(step === undefined ? step : message('next: {step}', { step })),
    ).join(', ');
    return {
      id: uri,
      subject: { kind: 'goal', goal, moves: movesOf(this.#rankings.get(uri)) },
      label: title,
      ...(description !== '' && { description }),
      spoken,
      icon: healthIcons[health.health],
      ...(errors !== undefined && { errors }),
      open: 'collapsed',
      children: () => this.#partsOf(goal),
    };
  }

  #partsOf(goal: GoalOverview): readonly GoalsNode[] {
    const { uri, milestones, steps, kpis, roadblocks, later, milestoneCount, stepCount } = goal;
    const open = roadblocks.filter(({ state }) => state === 'todo' || state === 'doing');
    return [
      ...this.#section(
        uri,
        'milestones',
        message('Milestones'),
        this.#tasks(uri, milestones, 'milestone'),
        milestoneCount,
      ),
      ...this.#section(uri, 'steps', message('Steps'), this.#tasks(uri, steps, 'step'), stepCount),
      ...this.#section(uri, 'kpis', message('KPIs'), this.#kpis(uri, kpis)),
      ...this.#section(uri, 'roadblocks', message('Roadblocks'), this.#tasks(uri, roadblocks, 'roadblock'), {
        done: roadblocks.length - open.length,
        total: roadblocks.length,
      }),
      ...this.#section(uri, 'later', message('Later'), this.#tasks(uri, later, 'later')),
    ];
  }

  #section(
    uri: string,
    name: string,
    title: Message,
    children: readonly GoalsNode[],
    count?: TaskCount,
  ): readonly GoalsNode[] {
    if (children.length === 0) return [];
    const label = this.translate(title);
    const description = count && count.total > 0 ? this.#countWord(count) : undefined;
    const node: GoalsNode = {
      id: `${uri}|${name}`,
      subject: { kind: 'group', name },
      label,
      ...(description && { description }),
      spoken: given(label, description).join(', '),
      open: 'expanded',
      children: () => children,
    };
    return [node];
  }

  #countWord({ done, total }: TaskCount): string {
    return this.translate(message('{done} of {total}', { done, total }));
  }

  /** Tasks in their groups; those in none come where the first of them stands. */
  #tasks(uri: string, tasks: readonly TaskStatus[], role: TaskRole): readonly GoalsNode[] {
    const nth = repetitions();
    return taskGroups(tasks).flatMap(({ title, tasks: members, count }) => {
      const nodes = members.map((task) => this.#task(uri, task, role, nth));
      return title === undefined
        ? nodes
        : [this.#taskGroup(`${uri}|${role}|group|${title}`, title, members, count, nodes)];
    });
  }

  #taskGroup(
    id: string,
    label: string,
    [first]: readonly TaskStatus[],
    count: TaskCount,
    nodes: readonly GoalsNode[],
  ): GoalsNode {
    const description = this.#countWord(count);
    return {
      id,
      subject: { kind: 'group', name: 'tasks', ...(first && { place: first }) },
      label,
      description,
      spoken: `${label}, ${description}`,
      open: 'expanded',
      children: () => nodes,
    };
  }

  #task(uri: string, written: TaskStatus, role: TaskRole, nth: (name: string) => number): GoalsNode {
    const { people } = this.folder.status;
    const task = { ...written, people: written.people.map((person) => personName(people, person)) };
    const { text, state, parts = [] } = task;
    const word = taskWord(task, this.#today);
    const count = partCount(task);
    const wait = waitWord(task);
    const description = given(
      count && this.#countWord(count),
      wait && this.translate(wait),
      word && this.translate(word),
    ).join(' · ');
    const icon = taskIcon(task);
    const id = `${uri}|${role}|${text}|${nth(text)}`;
    const nthPart = repetitions();
    return {
      id,
      subject: { kind: 'task', task, role },
      label: text,
      ...(description !== '' && { description }),
      spoken: given(text, description === '' ? undefined : description).join(', '),
      ...(icon && { icon }),
      ...(state !== 'cancelled' && { checked: state === 'done' }),
      open: parts.length === 0 ? 'leaf' : 'collapsed',
      children: parts.length === 0 ? noChildren : () => parts.map((part) => this.#task(id, part, 'part', nthPart)),
    };
  }

  #kpis(uri: string, kpis: readonly KpiStatus[]): readonly GoalsNode[] {
    const nth = repetitions();
    return kpis.map((kpi) => {
      const { value, standing } = kpiWords(kpi, this.#speech);
      const description = standing === undefined ? value : `${value} · ${standing}`;
      return {
        id: `${uri}|kpi|${kpi.id}|${nth(kpi.id)}`,
        subject: { kind: 'kpi', kpi },
        label: kpi.id,
        description,
        spoken: `${kpi.id}, ${description}`,
        icon: { id: 'graph' },
        open: 'leaf',
        children: noChildren,
      };
    });
  }

  #problems(): readonly GoalsNode[] {
    const { uri, status } = this.folder;
    if (status.unreadable.length === 0) return [];
    const files = status.unreadable.map((place): GoalsNode => {
      const problem = this.translate(place.problem);
      const label = fileNameOf(place.uri);
      return {
        id: `${place.uri}|problem`,
        subject: { kind: 'file', place, problem },
        label,
        description: problem,
        spoken: `${label}, ${problem}`,
        icon: { id: 'warning', color: 'list.warningForeground' },
        open: 'leaf',
        children: noChildren,
      };
    });
    return [this.#group(`${uri}|problems`, 'problems', unreadableTitle, distinguish(files, uri))];
  }
}

/** Those of the words that there are. */
function given(...words: readonly (string | undefined)[]): readonly string[] {
  return words.filter((word) => word !== undefined);
}

/** Tells how often a name has come before: what stands twice in a file still needs two ids. */
function repetitions(): (name: string) => number {
  const seen = new Map<string, number>();
  return (name) => {
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before;
  };
}

const healthIcons: Readonly<Record<Health, NodeIcon>> = {
  'on-track': { id: 'pass', color: 'charts.green' },
  'needs-attention': { id: 'warning', color: 'charts.yellow' },
  'off-track': { id: 'error', color: 'charts.red' },
  done: { id: 'pass-filled', color: 'charts.green' },
  none: { id: 'circle-large-outline' },
};

function taskIcon({ state, overdue }: TaskStatus): NodeIcon | undefined {
  if (state === 'cancelled') return { id: 'circle-slash' };
  if (overdue) return { id: 'warning', color: 'list.warningForeground' };
  return state === 'doing' ? { id: 'play-circle' } : undefined;
}

function isInWork({ status }: GoalOverview): boolean {
  return status === 'active' || status === 'proposed';
}

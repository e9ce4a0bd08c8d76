import { useId, useState } from 'preact/hooks';
import type { GoalOverview, TaskStatus } from '../../core/index/workspace-status';
import { taskGroups, type TaskGroup } from '../../protocol/task-groups';
import { usePage } from '../page-context';
import { strings } from '../strings';
import { Icon, icons } from './icons';
import { TaskRow } from './task-row';

/** Every step of a goal in its group, its parts below it; made when the reader unfolds it. */
export function AllSteps({ goal }: { readonly goal: GoalOverview }) {
  const { say } = usePage().language;
  const id = useId();
  const [open, setOpen] = useState(false);
  const { steps, later } = goal;
  if (steps.length + later.length < 2 && steps[0]?.parts === undefined) return null;
  return (
    <div class="all-steps">
      <button type="button" class="fold" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <Icon path={icons.fold} /> {say(strings.allSteps)}
      </button>
      <div id={id} hidden={!open}>
        {open && taskGroups(steps).map((group) => <Group key={group.title ?? ''} group={group} />)}
        {open && later.length > 0 && (
          <section>
            <h5>{say(strings.laterSteps)}</h5>
            <Tasks tasks={later} />
          </section>
        )}
      </div>
    </div>
  );
}

function Group({ group: { title, tasks, count } }: { readonly group: TaskGroup }) {
  const { say } = usePage().language;
  return (
    <section>
      {title !== undefined && (
        <h5>
          {title} <span class="quiet">{say(strings.doneOfTotal, { ...count })}</span>
        </h5>
      )}
      <Tasks tasks={tasks} />
    </section>
  );
}

function Tasks({ tasks }: { readonly tasks: readonly TaskStatus[] }) {
  return (
    <ul class="tasks">
      {tasks.map((task) => (
        <li key={task.line}>
          <TaskRow task={task} />
          {task.parts !== undefined && <Tasks tasks={task.parts} />}
        </li>
      ))}
    </ul>
  );
}

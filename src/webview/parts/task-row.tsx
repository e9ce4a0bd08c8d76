import type { ComponentChildren } from 'preact';
import type { TaskStatus } from '../../core/index/workspace-status';
import { usePage } from '../page-context';
import { strings } from '../strings';
import { PlaceButton } from './place-button';

interface TaskRowProps {
  readonly task: TaskStatus;
  /** What else there is to say, before the date. */
  readonly children?: ComponentChildren;
}

/** A step or milestone: the box ticks it in its file, the words lead to its line. */
export function TaskRow({ task, children }: TaskRowProps) {
  const { tick, asked } = usePage();
  const done = asked(task) ?? task.state === 'done';
  return (
    <div class={done ? 'task done' : 'task'}>
      <input
        type="checkbox"
        aria-label={task.text}
        checked={done}
        onChange={(event) => tick(task, event.currentTarget.checked)}
      />
      <div class="task-words">
        <PlaceButton place={task}>{task.text}</PlaceButton>
        <span class="task-meta">
          {children}
          <When task={task} done={done} />
        </span>
      </div>
    </div>
  );
}

function When({ task, done }: { readonly task: TaskStatus; readonly done: boolean }) {
  const { say, weekday } = usePage().language;
  const { due, completion, overdue, state } = task;
  if (done) return completion === undefined ? null : <span>{say(strings.doneOn, { date: weekday(completion) })}</span>;
  return (
    <>
      {state === 'doing' && <span>{say(strings.doing)}</span>}
      {due !== undefined && (
        <span class={overdue ? 'alarm' : ''}>
          {say(overdue ? strings.overdueSince : strings.dueOn, { date: weekday(due) })}
        </span>
      )}
    </>
  );
}

import type { ComponentChildren } from 'preact';
import type { TaskStatus } from '../../core/index/workspace-status';
import { partCount, waitWord } from '../../protocol/task-groups';
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
  const { tick, asked, language } = usePage();
  const wait = waitWord(task);
  const done = asked(task) ?? task.state === 'done';
  const cancelled = task.state === 'cancelled' && !done;
  return (
    <div class={done || cancelled ? 'task done' : 'task'}>
      {!cancelled && (
        <input
          type="checkbox"
          aria-label={task.text}
          checked={done}
          onChange={(event) => tick(task, event.currentTarget.checked)}
        />
      )}
      <div class="task-words">
        <PlaceButton place={task}>{task.text}</PlaceButton>
        <span class="task-meta">
          {children}
          {wait !== undefined && !done && <span>{language.sayMessage(wait)}</span>}
          <Parts task={task} />
          <When task={task} done={done} />
        </span>
      </div>
    </div>
  );
}

function Parts({ task }: { readonly task: TaskStatus }) {
  const count = partCount(task);
  return count === undefined ? null : <span>{usePage().language.say(strings.partsDone, { ...count })}</span>;
}

function When({ task, done }: { readonly task: TaskStatus; readonly done: boolean }) {
  const { say, weekday } = usePage().language;
  const { due, completion, overdue, state } = task;
  if (done) return completion === undefined ? null : <span>{say(strings.doneOn, { date: weekday(completion) })}</span>;
  if (state === 'cancelled') return <span>{say(strings.cancelled)}</span>;
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

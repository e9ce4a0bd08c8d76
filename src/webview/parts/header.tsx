import { useLayoutEffect, useRef } from 'preact/hooks';
import type { WorkspaceStatus } from '../../core/index/workspace-status';
import { usePage } from '../page-context';
import type { Navigation } from '../navigation';
import { strings } from '../strings';
import { views } from '../views';

const TITLE = 'title';

interface HeaderProps {
  readonly status: WorkspaceStatus;
  readonly complete: boolean;
  readonly canUndo: boolean;
  readonly current: string;
  readonly navigate: (change: Partial<Navigation>) => void;
}

export function Header({ status, complete, canUndo, current, navigate }: HeaderProps) {
  const { say, longDate } = usePage().language;
  return (
    <header class="header">
      <div class="header-line">
        <h1 id={TITLE} tabIndex={-1}>
          {say(strings.pageTitle)}
        </h1>
        <p class="quiet">{longDate(status.today)}</p>
        {!complete && status.goals.length > 0 && (
          <p class="quiet" role="status">
            {say(strings.reading)}
          </p>
        )}
        {canUndo && <UndoButton />}
      </div>
      {views.length > 1 && (
        <nav class="views" aria-label={say(strings.views)}>
          {views.map(({ id, label }) => (
            <button
              key={id}
              type="button"
              aria-current={id === current ? 'page' : undefined}
              onClick={() => navigate({ view: id })}
            >
              {say(label)}
            </button>
          ))}
        </nav>
      )}
      {status.goals.length > 0 && <Summary status={status} />}
    </header>
  );
}

/** There while something can be taken back; the focus that it holds then passes to the title. */
function UndoButton() {
  const { language, run } = usePage();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const { current } = button;
    return () => {
      if (document.activeElement === current) document.getElementById(TITLE)?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <button ref={button} type="button" class="link undo" onClick={() => run('undoLastChange')}>
      {language.say(strings.undo)}
    </button>
  );
}

function Summary({ status }: { readonly status: WorkspaceStatus }) {
  const { today, language } = usePage();
  const { say, sayCount, number, date } = language;
  const { goals, thisWeek, owed } = status;
  const inWork = goals.filter((goal) => goal.status === 'active' || goal.status === 'proposed');
  const sum = inWork.reduce((total, goal) => total + goal.score, 0);
  const owedOverdue = owed.filter((item) => item.overdue).length;
  const overdue = thisWeek.items.filter((item) => item.overdue).length;
  return (
    <dl class="summary" aria-label={say(strings.summary)}>
      <Tile section="in-work" label={say(strings.goalsInWork)} value={number(inWork.length)}>
        {sayCount(strings.ofGoalsInAll, goals.length)}
      </Tile>
      <Tile
        section="in-work"
        label={say(strings.averageScore)}
        value={inWork.length === 0 ? '–' : number(Math.round(sum / inWork.length))}
      >
        {inWork.length === 0 ? say(strings.noGoalsInWork) : sayCount(strings.averageFormula, inWork.length, { sum })}
      </Tile>
      <Tile
        section="this-week"
        label={say(strings.thisWeek)}
        value={say(strings.doneOfTotal, { done: thisWeek.done, total: thisWeek.items.length })}
      >
        {say(strings.doneDueBy, { to: date(thisWeek.to, today) })}
      </Tile>
      <Tile section="this-week" label={say(strings.overdue)} value={number(overdue)} alarming={overdue > 0}>
        {say(strings.overdueCaption)}
      </Tile>
      <Tile section="owed" label={say(strings.owed)} value={number(owed.length)}>
        {owedOverdue === 0 ? say(strings.owedNoneOverdue) : say(strings.owedOverdue, { count: number(owedOverdue) })}
      </Tile>
    </dl>
  );
}

interface TileProps {
  /** The id of the heading under which the figure is spelled out. */
  readonly section: string;
  readonly label: string;
  readonly value: string;
  readonly alarming?: boolean;
  readonly children: string;
}

/** A figure, what it is, and in small print how it came about; its name leads to the section about it. */
function Tile({ section, label, value, alarming = false, children }: TileProps) {
  return (
    <div class={alarming ? 'tile alarming' : 'tile'}>
      <dt>
        <button type="button" class="place" onClick={() => goTo(section)}>
          {label}
        </button>
      </dt>
      <dd class="tile-value">{value}</dd>
      <dd class="tile-caption">{children}</dd>
    </div>
  );
}

function goTo(section: string): void {
  const heading = document.getElementById(section);
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView();
}

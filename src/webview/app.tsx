import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { TaskStatus } from '../core/index/workspace-status';
import type { DashboardSnapshot } from '../protocol/dashboard';
import { personName } from '../protocol/person';
import type { Host } from './host';
import { languageOf } from './language';
import type { Navigation } from './navigation';
import { PageProvider, type Page } from './page-context';
import { Header } from './parts/header';
import { strings } from './strings';
import { useFocusInPlace } from './use-focus-in-place';
import { useSavedNavigation } from './use-saved-navigation';
import { views } from './views';

/** The whole page: the latest snapshot, seen through the navigation. */
export function App({ host }: { readonly host: Host }) {
  const [snapshot, setSnapshot] = useState<DashboardSnapshot>();
  const [asked, setAsked] = useState<ReadonlyMap<string, boolean>>(new Map());
  // Right after a start nothing has been read yet: there is nowhere to scroll to.
  const hasGoals = snapshot !== undefined && snapshot.status.goals.length > 0;
  const [navigation, navigate] = useSavedNavigation(host, hasGoals);
  useFocusInPlace();

  useEffect(() => {
    host.listen((latest) => {
      setSnapshot(latest);
      setAsked(new Map());
    });
  }, [host]);

  if (snapshot === undefined) return <main aria-busy="true" />;
  return (
    <Dashboard
      host={host}
      snapshot={snapshot}
      asked={asked}
      onAsked={(task, done) => setAsked(new Map(asked).set(keyOf(task), done))}
      navigation={navigation}
      navigate={navigate}
    />
  );
}

interface DashboardProps {
  readonly host: Host;
  readonly snapshot: DashboardSnapshot;
  readonly asked: ReadonlyMap<string, boolean>;
  readonly onAsked: (task: TaskStatus, done: boolean) => void;
  readonly navigation: Navigation;
  readonly navigate: (change: Partial<Navigation>) => void;
}

function Dashboard({ host, snapshot, asked, onAsked, navigation, navigate }: DashboardProps) {
  const { status, locale, strings: translations } = snapshot;
  const language = useMemo(
    () => languageOf(locale, translations, navigator.languages),
    [locale, JSON.stringify(translations)],
  );
  const [said, setSaid] = useState('');
  useEffect(() => {
    document.documentElement.lang = language.locale;
    document.title = language.say(strings.pageTitle);
  }, [language]);

  const tick = useCallback<Page['tick']>(
    (task, done) => {
      const { uri, line, text } = task;
      onAsked(task, done);
      setSaid(language.say(done ? strings.ticked : strings.unticked, { text }));
      host.send({ kind: 'setTaskState', uri, line, text, done });
    },
    [host, language, onAsked],
  );
  const page: Page = {
    language,
    today: status.today,
    open: ({ uri, line }) => host.send({ kind: 'open', uri, line }),
    tick,
    asked: (task) => asked.get(keyOf(task)),
    run: (command) => host.send({ kind: 'command', command }),
    nameOf: (person) => personName(status.people, person),
    errorsIn: ({ uri }) => status.errors[uri] ?? 0,
    showProblems: ({ uri }) => host.send({ kind: 'showProblems', uri }),
  };
  const view = views.find(({ id }) => id === navigation.view) ?? views[0];
  return (
    <PageProvider value={page}>
      <Header
        status={status}
        complete={snapshot.complete}
        canUndo={snapshot.canUndo}
        current={view.id}
        navigate={navigate}
      />
      <main>
        <view.Content snapshot={snapshot} navigation={navigation} navigate={navigate} />
      </main>
      <p class="only-heard" role="status">
        {said}
      </p>
    </PageProvider>
  );
}

function keyOf({ uri, line }: TaskStatus): string {
  return `${uri}#${line}`;
}

import type { DashboardSnapshot, PageToHost } from '../protocol/dashboard';
import { isHostToPage } from '../protocol/is-host-to-page';
import { readNavigation, type Navigation } from './navigation';

interface VsCodeApi {
  postMessage(message: PageToHost): void;
  getState(): unknown;
  setState(state: Navigation): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** The page's one connection to the extension. */
export interface Host {
  send(message: PageToHost): void;
  load(): Navigation;
  save(navigation: Navigation): void;
  /** Calls back with each newer snapshot. Messages with anything wrong are reported to the host and dropped. */
  listen(onSnapshot: (snapshot: DashboardSnapshot) => void): void;
}

export function connect(): Host {
  const api = acquireVsCodeApi();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- VS Code's function, not the window's.
  const send = (message: PageToHost): void => api.postMessage(message);
  let revision = -1;
  return {
    send,
    load: () => readNavigation(api.getState()),
    save: (navigation) => api.setState(navigation),
    listen: (onSnapshot) => {
      window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (!isHostToPage(data)) {
          send({ kind: 'problem', text: 'The page dropped a message that is no snapshot.' });
          return;
        }
        if (data.snapshot.revision <= revision) return;
        revision = data.snapshot.revision;
        onSnapshot(data.snapshot);
      });
      window.addEventListener('error', ({ message }) => send({ kind: 'problem', text: message }));
      send({ kind: 'ready' });
    },
  };
}

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Place, TaskStatus } from '../core/index/workspace-status';
import type { LocalDate } from '../core/time/local-date';
import type { PageCommand } from '../protocol/dashboard';
import type { Language } from './language';

/** What every part of the page may need: words, the day, and what a user can do. */
export interface Page {
  readonly language: Language;
  readonly today: LocalDate;
  open(place: Place): void;
  tick(task: TaskStatus, done: boolean): void;
  /** The state a tick asked for, until the host's next snapshot tells the truth. */
  asked(task: TaskStatus): boolean | undefined;
  run(command: PageCommand): void;
  /** What somebody is called whom the files name by an id. */
  nameOf(person: string): string;
  /** How many errors the file has. */
  errorsIn(place: Place): number;
  showProblems(place: Place): void;
}

const context = createContext<Page | undefined>(undefined);

export const PageProvider = context.Provider;

export function usePage(): Page {
  const page = useContext(context);
  if (page === undefined) throw new Error('A part of the page stands outside its PageProvider.');
  return page;
}

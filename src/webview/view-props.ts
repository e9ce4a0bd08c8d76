import type { DashboardSnapshot } from '../protocol/dashboard';
import type { Navigation } from './navigation';

/** What every view of the dashboard is given. */
export interface ViewProps {
  readonly snapshot: DashboardSnapshot;
  readonly navigation: Navigation;
  readonly navigate: (change: Partial<Navigation>) => void;
}

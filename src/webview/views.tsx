import type { ComponentType } from 'preact';
import type { DashboardSnapshot } from '../protocol/dashboard';
import type { Navigation } from './navigation';
import { Overview } from './overview';
import { strings } from './strings';

export interface ViewProps {
  readonly snapshot: DashboardSnapshot;
  readonly navigation: Navigation;
  readonly navigate: (change: Partial<Navigation>) => void;
}

export interface View {
  readonly id: string;
  readonly label: string;
  readonly Content: ComponentType<ViewProps>;
}

/** The views of the dashboard; from the second one on, the header offers them. */
export const views: readonly [View, ...View[]] = [{ id: 'overview', label: strings.overview, Content: Overview }];

import type { ComponentType } from 'preact';
import { Overview } from './overview';
import { strings } from './strings';
import type { ViewProps } from './view-props';

export interface View {
  readonly id: string;
  readonly label: string;
  readonly Content: ComponentType<ViewProps>;
}

/** The views of the dashboard; from the second one on, the header offers them. */
export const views: readonly [View, ...View[]] = [{ id: 'overview', label: strings.overview, Content: Overview }];

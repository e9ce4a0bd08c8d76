import type { CommandContext } from './command-context';

export const hidePrivate = ({ viewState }: CommandContext): Promise<void> => viewState.choose('hidePrivate', true);
export const showPrivate = ({ viewState }: CommandContext): Promise<void> => viewState.choose('hidePrivate', false);
export const groupByObjective = ({ viewState }: CommandContext): Promise<void> =>
  viewState.choose('groupBy', 'objective');
export const groupByStatus = ({ viewState }: CommandContext): Promise<void> => viewState.choose('groupBy', 'status');

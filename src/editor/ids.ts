/**
 * Every identifier that the manifest and the code share, listed once. A test holds the manifest, its strings and the
 * README to this list.
 */

/** `vscode` commands; those in `internalCommands` are not offered in the palette. */
export const commands = {
  newGoal: 'milepost.newGoal',
  openDashboard: 'milepost.openDashboard',
  openSample: 'milepost.openSample',
  refresh: 'milepost.refresh',
  stopReading: 'milepost.stopReading',
  showLog: 'milepost.showLog',
  showHealth: 'milepost.showHealth',
  copyHealth: 'milepost.copyHealth',
  toggleStep: 'milepost.toggleStep',
  insertKpi: 'milepost.insertKpi',
  rewriteAsSmart: 'milepost.rewriteAsSmart',
  insertExample: 'milepost.insertExample',
  moveGoalUp: 'milepost.moveGoalUp',
  moveGoalDown: 'milepost.moveGoalDown',
  pauseGoal: 'milepost.pauseGoal',
  activateGoal: 'milepost.activateGoal',
  undoLastChange: 'milepost.undoLastChange',
  hidePrivate: 'milepost.hidePrivate',
  showPrivate: 'milepost.showPrivate',
  groupByObjective: 'milepost.groupByObjective',
  groupByStatus: 'milepost.groupByStatus',
  showProblems: 'milepost.showProblems',
  makeOwn: 'milepost.makeOwn',
} as const;

/** Called by the editor's own parts, with arguments. */
export const internalCommands = {
  openItem: 'milepost.openItem',
  showScore: 'milepost.showScore',
  quieten: 'milepost.quieten',
  setRule: 'milepost.setRule',
} as const;

export type CommandId =
  | (typeof commands)[keyof typeof commands]
  | (typeof internalCommands)[keyof typeof internalCommands];

export const viewContainer = 'milepost';

export const views = {
  goals: 'milepost.goals',
} as const;

/** Types of webview panels; the manifest wakes the extension by `onWebviewPanel:` to restore one. */
export const panels = {
  dashboard: 'milepost.dashboard',
} as const;

/** Scheme of the pages about rules, and of what Show Health shows; the manifest opens them as preview. */
export const pageScheme = 'milepost-page';

export const walkthrough = 'milepost.firstGoal';

/** Without the prefix `milepost.`. */
export const settingKeys = {
  rules: 'rules',
  maxActiveGoals: 'maxActiveGoals',
  sections: 'sections',
  staleReadingDays: 'staleReadingDays',
  today: 'today',
  me: 'me',
  filesExclude: 'files.exclude',
  lensEnabled: 'lens.enabled',
  hidePrivate: 'hidePrivate',
  groupBy: 'goals.groupBy',
  problemsScope: 'problems.scope',
} as const;

export const SETTINGS_PREFIX = 'milepost';

/** Keys of `when` clauses. */
export const contexts = {
  /** The workspace has a Milepost file. */
  hasGoals: 'milepost.hasGoals',
  /** The active editor shows a goal. */
  goalFile: 'milepost.goalFile',
  /** Files are being read for the first time, or again as a whole. */
  reading: 'milepost.reading',
  /** The first reading is over. */
  ready: 'milepost.ready',
  /** A change made in a view or by a command can be taken back. */
  canUndo: 'milepost.canUndo',
  hidePrivate: 'milepost.privateHidden',
  groupBy: 'milepost.groupedBy',
} as const;

export const DIAGNOSTICS = 'Milepost';
/** The only languages that are looked at. */
export const LANGUAGE = 'markdown';

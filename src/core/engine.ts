/**
 * What is needed once there is a file to read: parsing, judging, linting, editing, counting.
 * Hosts that start before that load it on first use; the build makes it a bundle of its own for them.
 */
export { conflictIn, parseDocument } from './documents/parse-document';
export { addKpiRow } from './edits/add-kpi-row';
export { setTaskState, taskAtLine } from './edits/complete-step';
export { documentTasks } from './edits/document-tasks';
export { canBeOwn, makeOwn } from './edits/make-own';
export { movePriority } from './edits/move-priority';
export { toKpiRows, turnIntoRows } from './edits/kpi-rows';
export { kpiRow, rewriteGoal } from './edits/rewrite-goal';
export {
  dueChoices,
  judgeSentence,
  presentKpis,
  readDue,
  sectionWords,
  statedMeasures,
  statementSource,
} from './edits/rewrite-choices';
export { setStatus } from './edits/set-status';
export { yamlText } from './front-matter/yaml-text';
export { likelyMentor, likelyOwner } from './index/people';
export { hasCadence } from './index/next-meeting';
export { goalOverview, workspaceStatus } from './index/status';
export { foreignAliases, summarize } from './index/summarize';
export { verdictIn } from './index/verdict-in';
export { applyFixes } from './lint/apply-fixes';
export { lint } from './lint/lint';
export { suppressionFixes } from './lint/suppression';
export { plainSnippet } from './text/snippet';
export { asBlanks } from './templates/as-blanks';
export { blankGoal, fillTemplate, goalTemplates } from './templates/goal-templates';
export { slugOf } from './text/slug';

import type { Rule } from './rule';
import { noPlan } from './rules/achievable/no-plan';
import { overCapacity } from './rules/achievable/over-capacity';
import { tooManyActive } from './rules/achievable/too-many-active';
import { unresolvedConflict } from './rules/file/conflict';
import { vagueFeedback } from './rules/feedback/vague';
import { duplicateId } from './rules/front-matter/duplicate-id';
import { invalidValue } from './rules/front-matter/invalid-value';
import { invalidYaml } from './rules/front-matter/invalid-yaml';
import { malformedFence } from './rules/front-matter/malformed-fence';
import { misnamedType } from './rules/front-matter/misnamed-type';
import { missingKey } from './rules/front-matter/missing-key';
import { unknownKey } from './rules/front-matter/unknown-key';
import { unsafeLanguage } from './rules/front-matter/unsafe-language';
import { unresolvedLink } from './rules/link/unresolved';
import { kpiIncomplete } from './rules/measurable/kpi-incomplete';
import { kpiInvalid } from './rules/measurable/kpi-invalid';
import { malformedTable } from './rules/measurable/malformed-table';
import { noMeasure } from './rules/measurable/no-measure';
import { kpiOutsideGoal } from './rules/measurable/outside-goal';
import { staleReading } from './rules/measurable/stale-reading';
import { unknownKpi } from './rules/measurable/unknown-kpi';
import { milestoneAfterDue } from './rules/milestone/after-due';
import { noMilestone } from './rules/milestone/none';
import { milestoneOverdue } from './rules/milestone/overdue';
import { unfilledPlaceholder } from './rules/placeholder/unfilled';
import { committedPrivate } from './rules/privacy/committed';
import { priorityTie } from './rules/priority/tie';
import { noReason } from './rules/relevant/no-reason';
import { outsideFocus } from './rules/relevant/outside-focus';
import { unresolvedSupport } from './rules/relevant/unresolved-support';
import { noOutcome } from './rules/specific/no-outcome';
import { noStatement } from './rules/specific/no-statement';
import { severalGoals } from './rules/specific/several-goals';
import { vagueVerb } from './rules/specific/vague-verb';
import { stepAfterDue } from './rules/steps/after-due';
import { stepDependency } from './rules/steps/dependency';
import { noSteps } from './rules/steps/none';
import { notAnAction } from './rules/steps/not-an-action';
import { stepOverdue } from './rules/steps/overdue';
import { datesDisagree } from './rules/time-bound/dates-disagree';
import { deadlineNotInDue } from './rules/time-bound/deadline-not-in-due';
import { dueBeforeStart } from './rules/time-bound/due-before-start';
import { horizonMismatch } from './rules/time-bound/horizon-mismatch';
import { invalidDate } from './rules/time-bound/invalid-date';
import { noDeadline } from './rules/time-bound/no-deadline';
import { noStart } from './rules/time-bound/no-start';
import { pastDue } from './rules/time-bound/past-due';
import { vagueDeadline } from './rules/time-bound/vague-deadline';

/** Every rule, in the order of the groups. A new rule is one file in `rules/`, one line here, one page and two fixtures. */
export const rules: readonly Rule[] = [
  malformedFence,
  invalidYaml,
  unsafeLanguage,
  misnamedType,
  missingKey,
  invalidValue,
  unknownKey,
  duplicateId,
  noStatement,
  vagueVerb,
  noOutcome,
  severalGoals,
  noMeasure,
  kpiIncomplete,
  kpiInvalid,
  unknownKpi,
  kpiOutsideGoal,
  staleReading,
  malformedTable,
  noPlan,
  overCapacity,
  tooManyActive,
  noReason,
  unresolvedSupport,
  outsideFocus,
  noDeadline,
  deadlineNotInDue,
  vagueDeadline,
  noStart,
  invalidDate,
  pastDue,
  dueBeforeStart,
  datesDisagree,
  horizonMismatch,
  noSteps,
  notAnAction,
  stepOverdue,
  stepAfterDue,
  stepDependency,
  noMilestone,
  milestoneOverdue,
  milestoneAfterDue,
  vagueFeedback,
  unresolvedLink,
  unresolvedConflict,
  unfilledPlaceholder,
  committedPrivate,
  priorityTie,
];

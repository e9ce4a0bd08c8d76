import { message } from '../text/message';
import type { Message } from '../text/message';
import type { Dimension } from './verdict';

/** One row of the table of checks; the score's documentation is made from it. */
export interface CheckDefinition {
  readonly id: string;
  readonly dimension: Dimension;
  readonly label: Message;
  readonly most: number;
  /** The check that decides whether the dimension is met; where two are named, both must pass. */
  readonly decides: boolean;
  /** What counts as evidence, in words for a reader. */
  readonly looksFor: Message;
}

const define = (
  id: string,
  dimension: Dimension,
  most: number,
  decides: boolean,
  label: string,
  looksFor: string,
): CheckDefinition => ({
  id,
  dimension,
  most,
  decides,
  label: message(label),
  looksFor: message(looksFor),
});

/** All checks, in the order they are shown; the points of a dimension's checks add up to 20. */
export const CHECKS = [
  define('specific/statement', 'specific', 2, false, 'There is a statement', 'At least one word.'),
  define(
    'specific/action',
    'specific',
    6,
    true,
    'Says what will be done',
    'A verb with content (“publish”, “run”), a target (“20 pull-ups”), or a vague verb made concrete by a method (“by running …”).',
  ),
  define(
    'specific/object',
    'specific',
    6,
    true,
    'Names what it is done to, or what will be there',
    'Something definite, named or described: a deliverable, an event, a metric with an amount.',
  ),
  define(
    'specific/detail',
    'specific',
    6,
    false,
    'Leaves no room for two readings',
    'A number, a name, a method, or with whom or where, beside what will be done.',
  ),
  define(
    'measurable/criterion',
    'measurable',
    14,
    true,
    'Can be checked',
    'An amount, a stated frequency, an outcome that others can confirm (“secure a role”, “publish the site”), or a complete KPI.',
  ),
  define(
    'measurable/number',
    'measurable',
    6,
    false,
    'Has a number to reach',
    'A number in the statement that measures something, or a complete KPI.',
  ),
  define(
    'achievable/way',
    'achievable',
    10,
    true,
    'Says how, with what, or from where',
    'A method (“by …”, “through …”), a starting level (“from 20 to 35”), resources, a How section, effort, steps or milestones.',
  ),
  define(
    'achievable/steps',
    'achievable',
    5,
    false,
    'Has steps or milestones',
    'At least one step or milestone in the goal’s file.',
  ),
  define(
    'achievable/resources',
    'achievable',
    5,
    false,
    'Gives time or resources',
    'Effort per week, a How section, or time and resources in the statement.',
  ),
  define(
    'relevant/reason',
    'relevant',
    14,
    true,
    'Says why it matters',
    'A reason (“because …”, “so that …”, “to qualify for …”), a Why section, or an aspiration it supports.',
  ),
  define('relevant/supports', 'relevant', 6, false, 'Supports something larger', 'At least one entry in `supports`.'),
  define(
    'timeBound/deadline',
    'timeBound',
    14,
    true,
    'Has a deadline',
    'A date, an end (“within six months”, “by Q3”), an event that can be dated, or `due`.',
  ),
  define(
    'timeBound/date',
    'timeBound',
    6,
    false,
    'The last day is known',
    '`due`, or a deadline whose date follows from the words and today.',
  ),
] as const satisfies readonly CheckDefinition[];

export type CheckId = string;

const BY_ID: ReadonlyMap<string, CheckDefinition> = new Map(CHECKS.map((check) => [check.id, check]));

/** The definition of a check; unknown ids are a bug. */
export function checkOf(id: CheckId): CheckDefinition {
  const check = BY_ID.get(id);
  if (!check) throw new Error(`no check ${id}`);
  return check;
}

/** The groups of rules; a code reads `group/rule-name`. */
export const ruleGroups = [
  'front-matter',
  'specific',
  'measurable',
  'achievable',
  'relevant',
  'time-bound',
  'steps',
  'milestone',
  'feedback',
  'placeholder',
  'link',
  'file',
  'privacy',
  'priority',
] as const;
export type RuleGroup = (typeof ruleGroups)[number];
export type RuleCode = `${RuleGroup}/${string}`;

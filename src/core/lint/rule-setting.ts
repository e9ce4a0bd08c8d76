import type { RuleSetting, Settings } from '../settings';
import { covers } from './covers';

/** What the settings say of a rule; what they say of the rule itself goes before what they say of its group. */
export function ruleSetting(code: string, { rules }: Settings): RuleSetting | undefined {
  return rules[code] ?? Object.entries(rules).find(([entry]) => covers(entry, code))?.[1];
}

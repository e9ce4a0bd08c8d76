import { message } from '../../../text/message';
import type { GoalRule } from '../../rule';
import { isOpen } from '../task-findings';

/** Words that begin a thing, a wish or a state, and hardly ever an instruction: “First ask Ilse” is one. */
const NOT_VERBS = new Set(
  'feedback a an the my our your his her their its this that these those i we you he she it they more less most some any all every no not another better good new second third'.split(
    ' ',
  ),
);
/** Endings of nouns; the words below have one of them and are verbs as well. */
const NOUN_ENDING = /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|ology)s?$/;
const VERBS_ALL_THE_SAME = new Set(
  'action advance apportion auction audition augment balance caption caution cement commence comment commission complement compliment condition dance distance document enhance envision evidence experience experiment fence ferment finance fragment freelance function glance harness implement influence lament lance mention motion ornament partition pension petition portion position provision question ration rebalance reference regiment reposition requisition sanction section segment sentence sequence ship silence station supplement torment transition vacation vision witness worship'.split(
    ' ',
  ),
);

export const notAnAction: GoalRule = {
  code: 'steps/not-an-action',
  on: 'goal',
  judges: true,
  severity: 'hint',
  summary: 'A step does not begin with a verb, so it does not say what to do.',
  *check(goal) {
    for (const step of goal.steps) {
      if (!isOpen(step)) continue;
      // `A/B-test` and `A4` are no article.
      const first = /^[\p{L}’'-]+(?![\p{L}\p{N}’'/&+-])/u.exec(step.text)?.[0];
      if (first === undefined || !looksLikeNoAction(first.toLowerCase())) continue;
      yield {
        range: step.textRange,
        message: message('Begin a step with what you will do: “{first} …” names a thing', { first }),
      };
    }
  },
};

function looksLikeNoAction(word: string): boolean {
  return NOT_VERBS.has(word) || (NOUN_ENDING.test(word) && !VERBS_ALL_THE_SAME.has(word));
}

import type { Place } from '../../core/index/workspace-status';
import { usePage } from '../page-context';
import { strings } from '../strings';

/** How many errors a goal's file has: leads to them. */
export function Errors({ goal }: { readonly goal: Place }) {
  const { language, errorsIn, showProblems } = usePage();
  const count = errorsIn(goal);
  if (count === 0) return null;
  return (
    <button type="button" class="place alarm" onClick={() => showProblems(goal)}>
      {language.sayCount(strings.errors, count)}
    </button>
  );
}

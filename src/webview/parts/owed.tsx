import type { OwedItem } from '../../core/index/workspace-status';
import { owedWords } from '../../protocol/labels';
import { usePage } from '../page-context';
import { strings } from '../strings';
import { PlaceButton } from './place-button';
import { SideSection } from './side-section';

interface OwedProps {
  readonly all: readonly OwedItem[];
  /** Those that the filter leaves. */
  readonly items: readonly OwedItem[];
}

/** Who owes what to whom, by person. */
export function Owed({ all, items }: OwedProps) {
  const { say, number } = usePage().language;
  if (items.length === 0) {
    return (
      <SideSection id="owed" title={say(strings.owed)}>
        <p class="calm">{say(all.length === 0 ? strings.nothingOwed : strings.nothingMatches)}</p>
      </SideSection>
    );
  }
  return (
    <SideSection id="owed" title={say(strings.owed)} count={number(items.length)}>
      {byPerson(items).map(([person, theirs]) => (
        <div key={person ?? ''} class="person">
          <h3>{person ?? say(strings.nobodyNamed)}</h3>
          <ul class="tasks">
            {theirs.map((item) => (
              <li key={`${item.uri}#${item.line} ${item.source}`}>
                <Item item={item} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </SideSection>
  );
}

function Item({ item }: { readonly item: OwedItem }) {
  const { say, weekday } = usePage().language;
  return (
    <div class="task-words">
      <PlaceButton place={item}>{item.text}</PlaceButton>
      <span class="task-meta">
        <span>{say(owedWords[item.source])}</span>
        {item.due !== undefined && (
          <span class={item.overdue ? 'alarm' : ''}>
            {say(item.overdue ? strings.overdueSince : strings.dueOn, { date: weekday(item.due) })}
          </span>
        )}
      </span>
    </div>
  );
}

/** In the order in which the people first appear; what names nobody comes last. */
function byPerson(items: readonly OwedItem[]): readonly [person: string | undefined, theirs: readonly OwedItem[]][] {
  const people = new Map<string | undefined, OwedItem[]>();
  for (const item of items) {
    const theirs = people.get(item.person);
    if (theirs === undefined) people.set(item.person, [item]);
    else theirs.push(item);
  }
  return [...people].sort(([a], [b]) => Number(a === undefined) - Number(b === undefined));
}

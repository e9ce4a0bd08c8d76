import type { OwedItem } from '../../core/index/workspace-status';
import { owedWords } from '../../protocol/labels';
import { personKey } from '../../protocol/person';
import { waitWord } from '../../protocol/task-groups';
import { usePage } from '../page-context';
import { strings } from '../strings';
import { PlaceButton } from './place-button';
import { SideSection } from './side-section';

interface OwedProps {
  readonly all: readonly OwedItem[];
  /** Those that the filter leaves. */
  readonly items: readonly OwedItem[];
  /** Who looks at it, if they say who they are. */
  readonly me: string | undefined;
}

/** Who owes what to whom, by person. */
export function Owed({ all, items, me }: OwedProps) {
  const { language, nameOf } = usePage();
  const { say, number } = language;
  const mine = me === undefined ? undefined : personKey(nameOf(me));
  const headOf = (person: string | undefined): string => {
    if (person === undefined) return say(strings.nobodyNamed);
    return personKey(person) === mine ? say(strings.you, { person }) : person;
  };
  if (items.length === 0) {
    return (
      <SideSection id="owed" title={say(strings.owed)}>
        <p class="calm">{say(all.length === 0 ? strings.nothingOwed : strings.nothingMatches)}</p>
      </SideSection>
    );
  }
  return (
    <SideSection id="owed" title={say(strings.owed)} count={number(items.length)}>
      {byPerson(items, nameOf, mine).map(([person, theirs]) => (
        <div key={person ?? ''} class="person">
          <h3>{headOf(person)}</h3>
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
  const { say, sayMessage, weekday } = usePage().language;
  const wait = waitWord(item);
  return (
    <div class="task-words">
      <PlaceButton place={item}>{item.text}</PlaceButton>
      <span class="task-meta">
        <span>{say(owedWords[item.source])}</span>
        {wait !== undefined && <span>{sayMessage(wait)}</span>}
        {item.due !== undefined && (
          <span class={item.overdue ? 'alarm' : ''}>
            {say(item.overdue ? strings.overdueSince : strings.dueOn, { date: weekday(item.due) })}
          </span>
        )}
      </span>
    </div>
  );
}

/** Whoever looks at it first, then in the order in which the people appear; what names nobody comes last. */
function byPerson(
  items: readonly OwedItem[],
  nameOf: (person: string) => string,
  mine: string | undefined,
): readonly [person: string | undefined, theirs: readonly OwedItem[]][] {
  const people = new Map<string | undefined, OwedItem[]>();
  for (const item of items) {
    const name = item.person === undefined ? undefined : nameOf(item.person);
    const theirs = people.get(name);
    if (theirs === undefined) people.set(name, [item]);
    else theirs.push(item);
  }
  const place = (name: string | undefined): number => (name === undefined ? 2 : personKey(name) === mine ? 0 : 1);
  return [...people].sort(([a], [b]) => place(a) - place(b));
}

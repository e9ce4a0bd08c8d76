/** A goal that nothing is wrong with on the sample's day. */
export function goodGoal(id: string, changes: Readonly<Record<string, string>> = {}): string {
  const keys = {
    type: 'goal',
    id,
    title: 'Ten climbs',
    status: 'draft',
    owner: 'sam',
    start: '2027-06-01',
    due: '2027-12-01',
    effort_per_week: 'PT3H',
    ...changes,
  };
  const lines = Object.entries(keys).map(([key, value]) => `${key}: ${value}`);
  return `---
${lines.join('\n')}
---
# Climb ten 6b routes at the Westway wall by 1 December 2027

## Why
The wall is where I meet the friends I moved away from.

## How
Three evenings a month and a climbing pass until Christmas.

## KPIs
| id | measure | baseline | target | unit | per | by |
|---|---|---|---|---|---|---|
| routes | reach | 0 | 10 | routes | | 2027-12-01 |

## Milestones
- [ ] First 6b route climbed #milestone  [due:: 2027-08-15]

## Steps
- [ ] Book the Thursday slot  [due:: 2027-06-20]
- [ ] Climb with Noor twice  [due:: 2027-07-15]
`;
}

import { engine } from '../engine';
import { escapeSnippet } from '../../core/lint/fix';
import type { LocalDate } from '../../core/time/local-date';

/** What is known of a goal before it is written. */
export interface NewGoal {
  readonly id: string;
  readonly title: string;
  readonly start: LocalDate;
  readonly due: LocalDate;
  readonly owner: string;
  readonly mentor?: string;
}

/** A goal file as a snippet, with a tab stop wherever only the user knows. */
export function goalSnippet({ id, title, start, due, owner, mentor }: NewGoal): string {
  const text = escapeSnippet(title);
  return `---
type: goal
id: ${escapeSnippet(id)}
title: ${escapeSnippet(engine().yamlText(title))}
status: draft
owner: \${1:${escapeSnippet(engine().yamlText(owner))}}
${mentor === undefined ? '' : `mentor: ${escapeSnippet(engine().yamlText(mentor))}\n`}start: ${start}
due: \${2:${due}}
effort_per_week: \${3:PT2H}
---
# \${4:${text}}

## Why
\${5:What this changes for you, and why now.}

## How
\${6:Time, money, people and courses that make it possible.}

## KPIs
| id | measure | baseline | target | unit | per | by |
|---|---|---|---|---|---|---|
| \${7:count} | \${8|reach,increase,decrease,at-least,at-most,done|} | \${9:0} | \${10:3} | \${11:pieces} | | \${2:${due}} |

## Milestones
- [ ] \${12:The first result that somebody else can see} #milestone  [due:: \${13:${due}}]

## Steps
- [ ] Week 1: \${14:Write down the first small step}
$0
`;
}

/** A title as the name of a file and an id: lower case, words joined by hyphens. */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  const words = plain.replace(/[^\p{Letter}\p{Number}]+/gu, '-').replace(/^-|-$/g, '');
  return words.slice(0, LONGEST_SLUG).replace(/-$/, '') || 'goal';
}

const LONGEST_SLUG = 48;

import assert from 'node:assert/strict';
import type { MilepostDocument, OwnDocument } from '../../src/core/documents/document';
import { parseDocument, type ParseOptions } from '../../src/core/documents/parse-document';
import type { ShapeProblem } from '../../src/core/documents/shape-problem';
import { sliceOf } from '../../src/core/text/range';

/** One good file of each type; none has a problem. */
export const samples = {
  goal: `---
type: goal
id: social-ads
title: Master social media advertising
status: active
owner: mira
mentor: tomas
category: skill
horizon: short
priority: 1
start: 2027-03-01
due: 2027-08-31
review: "FREQ=MONTHLY;BYDAY=1TH"
effort_per_week: PT4H
confidence: 3
supports: [mira#brand-lead, program#o1]
skills: [paid-social, data-analysis]
agreed: [mira 2027-03-01, tomas 2027-03-04]
---
# Run three paid social campaigns that reach 1.5 % click-through by 31 August 2027

## Why
Paid social is the one gap between me and the brand-lead role I want in 2029. It is a real one.

## How
4 h a week, a test budget of 900 €, the [ad platform course](https://example.org/course); Tomas reads every brief.

## KPIs
| id | measure | baseline | target | unit | per | by |
|---|---|---|---|---|---|---|
| campaigns | reach | 0 | 3 | campaigns | | 2027-08-31 |
| ctr | increase | 0.9 | 1.5 | % | | 2027-08-31 |
| report-time | decrease | 90 | 45 | min | | 2027-06-30 |

### Readings
- 2027-03-17 campaigns: 1 — spring teaser live
- 2027-03-17 ctr: 1.1 — first week

## Milestones
- [x] First campaign live #milestone (reward:: dinner out)  [due:: 2027-03-19]  [completion:: 2027-03-17]
- [ ] Two campaigns compared and shown to Tomas #milestone  [due:: 2027-05-28]

## Steps
- [x] Week 1: Finish the course basics  [completion:: 2027-03-06]
- [ ] Week 2–3: Analyse last year's team data
- [ ] Week 4: Present findings to Tomas for feedback  [id:: sa04]
- [-] Buy a reporting tool  [cancelled:: 2027-03-11]

## Roadblocks
- [ ] Ad account access waits on IT @tomas  [due:: 2027-03-15]

## Mentor review
> [!suggestion] Tomas 2027-03-04: Realistic with the budget. Add click-through rate, the industry will ask.

## Revisions
- 2027-03-11 due 2027-07-31 → 2027-08-31 — summer launch moved (check-in 2027-03-04)
`,
  journal: `---
type: journal
date: 2027-03-17
goals: [social-ads]
mood: 4
visibility: private
---
# Wednesday, first campaign live
## Accomplishments
- Teaser went live two days early.
## Challenges
- Froze when finance asked about return; no number ready.
## Lessons learned
- Write the one number I will be asked for on the brief. #data-analysis
## Next
- Ask Tomas how he answers "is it worth it?"
`,
  checkin: `---
type: checkin
date: 2027-03-18
time: "16:00"
duration: PT45M
kind: progress
format: one-on-one
mentee: mira
mentor: tomas
phase: development
goals: [social-ads]
next: 2027-04-01
---
# Check-in 18 March 2027
## Agenda
- [x] Done since last time (PT10M)
- [ ] How do I answer questions about return? (PT20M)
## Progress
| goal | progress | expected | confidence | health | note |
|---|---|---|---|---|---|
| social-ads | 22% | 9% | 4 | on track | report-time not measured yet |
## Decisions
- Measure report time from next week → social-ads
## Actions
- [ ] Call IT about access @tomas  [due:: 2027-03-19]
- [ ] Log report time for two reports @mira  [due:: 2027-03-31]
## What the mentor learned
- Short video beats my carousel rule of thumb.
`,
  feedback: `---
type: feedback
from: tomas
to: mira
relation: mentor
status: acted
requested: 2027-03-18
due: 2027-03-25
given: 2027-03-22
goals: [social-ads]
---
# Presenting numbers
## Questions
- How am I progressing in developing data analysis?
## Strengths
- You explain the audience better than the team did last year.
## Opportunities
- Lead with the result; the method came first and people drifted.
## Response
- [x] Put the result on slide one → social-ads#sa04  [completion:: 2027-03-24]
`,
  profile: `---
type: profile
id: mira
name: Mira Kovač
role: mentee
timezone: Europe/Ljubljana
capacity_per_week: PT6H
availability: [TH 16:00-18:00]
skills_offer: [copywriting]
skills_want: [paid-social, data-analysis]
interests: [consumer brands, film]
---
# Mira Kovač
## Aspirations
- Lead a brand team by 2029 ^brand-lead
## Hopes
- Someone who has sat in budget meetings and will be blunt.
## Skills
| skill | 2027-03-01 | 2027-06-03 | target |
|---|---|---|---|
| paid-social | 2 | | 4 |
`,
  agreement: `---
type: agreement
mentee: mira
mentor: tomas
start: 2027-03-01
due: 2027-09-30
cadence: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"
duration: PT45M
channels: [video, chat]
focus: [leadership]
agreed: [mira 2027-03-01, tomas]
---
# Working together
## Hopes
### Mira
- Plain words.
### Tomas
- To see the field through new eyes.
## Confidentiality
What is said here stays here.
`,
  program: `---
type: program
id: program
title: Brand mentoring 2027
purpose: [career-development, skill-enhancement]
mode: formal
start: 2027-03-01
due: 2027-09-30
cadence: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"
max_active_goals: 3
pairs: [mira+tomas, jon+lea]
---
# Brand mentoring 2027
## Objectives
- Fill two of three brand-lead vacancies with mentees by 30 September 2027 ^o1
## Phases
| phase | start | due | milestones |
|---|---|---|---|
| onboarding | 2027-03-01 | 2027-03-12 | profiles complete; agreements signed; 2–3 goals agreed |
| development | 2027-03-13 | 2027-08-31 | one milestone per goal; mid-term survey |
## Measures
| id | measure | baseline | target | unit | source |
|---|---|---|---|---|---|
| retention | increase | 82 | 90 | % | yearly staff export |
| satisfaction | at-least | 4.0 | 4.2 | of 5 | end survey |
`,
  survey: `---
type: survey
title: Mid-term survey
audience: [mentees, mentors]
scale: 1-5
due: 2027-06-15
program: program
status: open
---
# Mid-term survey
## Questions
- How useful were the meetings?
## Answers
`,
} as const;

/** The document of a text, which must be of this kind. */
export function parseAs<K extends OwnDocument['kind']>(
  kind: K,
  text: string,
  options?: ParseOptions,
): Extract<OwnDocument, { kind: K }> {
  const document: MilepostDocument = parseDocument(text, options);
  assert.equal(document.kind, kind, JSON.stringify(text.slice(0, 200)));
  return document as Extract<OwnDocument, { kind: K }>;
}

/** The problems of one kind, with the text they stand at. */
export function problemsOf<K extends ShapeProblem['kind']>(
  document: OwnDocument,
  kind: K,
): readonly (Extract<ShapeProblem, { kind: K }> & { readonly at: string })[] {
  return document.problems
    .filter((problem): problem is Extract<ShapeProblem, { kind: K }> => problem.kind === kind)
    .map((problem) => ({ ...problem, at: sliceOf(document.text, problem.range) }));
}

/** A goal of these lines of front matter and this body, complete otherwise. */
export function goalText(keys = '', body = ''): string {
  const given = new Set(keys.split('\n').map((line) => line.split(':')[0]));
  const required = ['type: goal', 'id: g', 'title: T', 'status: active', 'owner: mira'];
  const lines = required.filter((line) => !given.has(line.split(':')[0]));
  return `---\n${lines.join('\n')}\n${keys === '' ? '' : `${keys}\n`}---\n${body}`;
}

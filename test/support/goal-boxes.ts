import * as fc from 'fast-check';

const heading = fc.constantFrom(
  '## Steps',
  '## Phase 1',
  '### June',
  '# Part 2',
  '## Milestones',
  '## KPIs',
  '### Readings',
  '## Roadblocks',
  '## Someday',
  '## Wins',
  '## Mentor review',
  'Week 2\n---',
  '**Week 3**',
  '**Milestones**',
  'Later:',
  '> [!todo] Friday',
  '> **Saturday**',
  '- plain',
  '  - plain below',
  '',
  'Words.',
  '%%',
  '| a |\n|---|',
);
const mark = fc.constantFrom(' ', 'x', 'X', '/', '-', '>', '?', '!', '<', '🔥');
const lead = fc.constantFrom('- ', '* ', '+ ', '1. ', '2) ', '  - ', '    - ', '\t- ', '> - ', '> > - ', '- - ');
const tail = fc.constantFrom('', ' #milestone', ' @ana', '  [due:: 2027-04-01]', ' ^a1', '\n  goes on', '\n');
const box = fc.tuple(lead, mark, tail).map(([before, sign, after]) => `${before}[${sign}] do it${after}`);

/** Boxes under every heading, list and quote, with their marks and fields. */
export const boxLines = fc
  .array(fc.oneof({ weight: 2, arbitrary: box }, heading), { maxLength: 24 })
  .map((lines) => `# Run\n${lines.join('\n')}\n`);

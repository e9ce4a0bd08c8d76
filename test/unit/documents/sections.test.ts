import assert from 'node:assert/strict';
import { documentTypes, goalSections } from '../../../src/core/documents/document';
import { headingOf, sectionNames } from '../../../src/core/documents/section-names';
import { sliceOf } from '../../../src/core/text/range';
import { goalText, parseAs } from '../../support/sample-documents';

const goal = (body: string, sections?: Readonly<Record<string, readonly string[]>>) =>
  parseAs('goal', goalText('', `# S\n${body}`), sections && { sections });
const found = (heading: string) => Object.keys(goal(`${heading}\n`).sections);

describe('sections', () => {
  it('are found by meaning', () => {
    for (const [heading, section] of [
      ['## Why', 'why'],
      ['## Motivation', 'why'],
      ['## RELEVANCE', 'why'],
      ['## Resources', 'how'],
      ['## Key results', 'kpis'],
      ['### Measurements', 'readings'],
      ['## To-do', 'steps'],
      ['## Action plan', 'steps'],
      ['## Mentor’s feedback', 'mentorReview'],
      ['## Change log', 'revisions'],
    ] as const) {
      assert.deepEqual(found(heading), [section], heading);
    }
  });

  it('whatever stands around the word', () => {
    for (const heading of [
      '## 🎯 Why',
      '## Why?',
      '## 1. Why',
      '## 1) why:',
      '## **Why**',
      '## My why',
      '## Why (for me)',
      '## why ##',
      'Why\n---',
      '# Why',
      '###### Why',
    ]) {
      assert.deepEqual(found(heading), ['why'], heading);
    }
  });

  it('leaves unknown sections to the user', () => {
    for (const heading of [
      '## Notes',
      '## Whyever',
      '## The plan of the house',
      '##',
      `## ${'Why '.repeat(50)}`,
      '> ## Why',
    ]) {
      assert.deepEqual(found(heading), [], heading);
    }
  });

  it('take the user’s own words, before ours', () => {
    const settings = { Why: ['Sinn'], 'mentor review': ['Tomas says'], steps: ['Plan'], nothing: ['Notes'] };
    assert.deepEqual(Object.keys(goal('## SINN\n## Tomas says:\n## Plan\n## Notes\n', settings).sections), [
      'why',
      'mentorReview',
      'steps',
    ]);
  });

  it('survive settings that are no lists', () => {
    const settings = { why: 'Sinn', steps: [3, null] } as unknown as Readonly<Record<string, readonly string[]>>;
    assert.deepEqual(Object.keys(goal('## Sinn\n## Steps\n', settings).sections), ['steps']);
  });

  it('keep what is theirs apart from a section within them', () => {
    const { steps, milestones, sections, text } = goal(
      '## Steps\n- [ ] a\n### March\n- [ ] b\n### Milestones\n- [ ] c\n## Steps\n- [ ] d\n',
    );
    assert.deepEqual(
      steps.map((task) => task.text),
      ['a', 'b', 'd'],
    );
    assert.deepEqual(
      milestones.map((task) => task.text),
      ['c'],
    );
    assert.ok(sections.steps && sliceOf(text, sections.steps.range).startsWith('## Steps\n- [ ] a'));
  });

  it('do not mistake the statement for a section', () => {
    const document = parseAs('goal', goalText('', '# Steps\n## Why\nBecause.\n'));
    assert.deepEqual(Object.keys(document.sections), ['why']);
    assert.equal(document.statement?.plain, 'Steps');
  });

  it('have one meaning for each name', () => {
    assert.deepEqual(Object.keys(sectionNames.goal), [...goalSections]);
    for (const type of documentTypes) {
      const names = Object.values<readonly string[]>(sectionNames[type])
        .flat()
        .map((name) => name.toLowerCase());
      assert.deepEqual(
        names.filter((name, index) => names.indexOf(name) !== index),
        [],
        type,
      );
      for (const section of Object.keys(sectionNames[type])) {
        const heading = headingOf(type, section);
        const text = `---\ntype: ${type}\n---\n# T\n## ${heading}\n`;
        assert.deepEqual(Object.keys(parseAs(type, text).sections), [section]);
      }
    }
  });
});

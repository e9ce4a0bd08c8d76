import assert from 'node:assert/strict';
import { plainSnippet } from '../../../src/core/text/snippet';
import { feedbackQuestions } from '../../../src/core/practice/feedback-questions';
import { editsOf } from '../../support/edits-of';
import { lintText } from '../../support/lint-text';

const goal =
  '---\ntype: goal\nid: rota\ntitle: A rota {of} our own\nstatus: draft\nowner: ruta\n---\n# A rota of our own\n';

function feedback(questions: string, keys = 'status: requested\n'): string {
  return `---\ntype: feedback\nfrom: sam\nto: ruta\n${keys}---\n# After the talk\n\n## Questions\n${questions}\n\n## Strengths\n- Any feedback?\n`;
}

function found(text: string) {
  return lintText(text, { others: { 'goals/rota.md': goal }, path: 'feedback/a.md' }).filter(
    ({ code }) => code === 'feedback/vague',
  );
}

const wordsOf = (text: string) => found(text).map(({ words }) => words);

const VAGUE = [
  'Any feedback?',
  'any feedback',
  '**Any feedback?**',
  'Do you have any feedback for me?',
  'Any thoughts or comments?',
  'Thoughts?',
  'Feedback, please!',
  'Can you give me some honest feedback?',
  'Could you please share your thoughts?',
  'How am I doing?',
  'How am I doing so far?',
  'How am I doing in my role, overall?',
  'How did I do?',
  'How did it go?',
  'How’s it going?',
  'What do you think?',
  'So, what did you think of it?',
  'What are your thoughts?',
  'What can I improve?',
  'Where could I improve on?',
  'How can I get better?',
  'Is everything ok?',
  'Did I do well?',
  'Anything I could do better?',
  'Tell me what you think.',
];

const SPECIFIC = [
  'How did my summary of the rota land with the night shift?',
  'Any feedback on my summary of the rota?',
  'How am I doing with handing over on time?',
  'How did I do in the meeting on Tuesday?',
  'What do you think of page four?',
  'What should I stop doing?',
  'Which of my numbers would you leave out?',
  'What can I improve in the first two minutes of a talk?',
  'How can I get better at saying no on the same day?',
  'Is everything in the plan that the ward needs?',
  'Would Odile know after two minutes what I want from her?',
  'When do people stop listening?',
  'Do I leave you enough room to find your own answer?',
  'What did you think when I asked Marguerite first?',
  'Any advice for the first day as a deputy?',
  'Thoughts on the new form?',
  'How was the rehearsal?',
];

describe('feedback/vague', () => {
  for (const question of VAGUE) {
    it(`hears “${question}”`, () => {
      assert.equal(found(feedback(`- ${question}`)).length, 1);
    });
  }

  for (const question of [...SPECIFIC, ...feedbackQuestions]) {
    it(`has nothing against “${question}”`, () => {
      assert.deepEqual(wordsOf(feedback(`- ${question}`)), []);
    });
  }

  it('marks the words of the question, and only them', () => {
    assert.deepEqual(wordsOf(feedback('- [ ] Any feedback?\n- When do people stop listening?\n1. Thoughts?')), [
      'Any feedback?',
      'Thoughts?',
    ]);
    assert.deepEqual(wordsOf(feedback('Hi Sam! How am I doing?\nAny thoughts? Thank you.')), [
      'How am I doing?\nAny thoughts?',
    ]);
    assert.deepEqual(wordsOf(feedback('- Any feedback?').replaceAll('\n', '\r\n')), ['Any feedback?']);
  });

  it('leaves alone what another sentence makes clear', () => {
    assert.deepEqual(wordsOf(feedback('- On Tuesday I let Jonah finish. What do you think?')), []);
    assert.deepEqual(wordsOf(feedback('- Any feedback? Above all on the second slide.')), []);
  });

  it('speaks only while an answer is awaited', () => {
    assert.equal(found(feedback('- Any feedback?', '')).length, 1);
    for (const keys of ['status: received\n', 'status: acted\n', 'given: 2027-06-01\n'])
      assert.deepEqual(wordsOf(feedback('- Any feedback?', keys)), []);
  });

  it('offers questions about the skill, the goal and a situation, which it then has nothing against', () => {
    const text = feedback('- Any feedback?', 'status: requested\ngoals: [rota]\nskills: [data-analysis]\n');
    const [first] = found(text);
    const fixes = first?.finding.fixes ?? [];
    assert.deepEqual(
      fixes.map((fix) => editsOf(fix)[0]?.newText),
      [
        'How am I progressing in developing ${1:data analysis}?',
        'Where does “${1:A rota {of\\} our own}” get on more slowly than you expected?',
        'What did I do in ${1:⟨our last meeting⟩} that you would keep, and what would you change?',
      ],
    );
    assert.deepEqual(
      fixes.map(({ preferred }) => preferred),
      [true, false, false],
    );
    for (const fix of fixes) {
      assert.deepEqual(wordsOf(feedback(`- ${plainSnippet(editsOf(fix)[0]?.newText ?? '')}`)), []);
    }
  });

  it('takes no longer for long words', () => {
    const long = `- ${'so and please '.repeat(20_000)}any feedback ${'so far at all '.repeat(20_000)}\n`.repeat(3);
    assert.deepEqual(wordsOf(feedback(long)), []);
  });
});

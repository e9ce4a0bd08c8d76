import assert from 'node:assert/strict';
import {
  blanksIn,
  holdsBlank,
  isPlaceholder,
  tellsSomething,
  withoutRemarks,
} from '../../../src/core/text/placeholder';

describe('placeholder', () => {
  const nothing = [
    '⟨what you will do⟩',
    '⟨how many⟩ ⟨things⟩',
    '{{why}}',
    '"{{why}}"',
    '<% tp.file.title %>',
    '[why it matters]',
    '**[Your goal here]**',
    '%% the reason %%',
    '<!-- the reason -->',
    '<!-- never closed',
    '![A mountain](mountain.png)',
    '![[mountain.png]]',
    'TODO',
    'TODO: think about it',
    'to-do',
    'TBD',
    'tba.',
    '…',
    '...',
    '–',
    '?',
    'N/A',
    'n/a',
    'Nothing yet.',
    '_nothing yet_',
    'None so far',
    'Not sure yet',
    "Don't know yet.",
    'To be defined',
    'to be filled in',
    'Coming soon!',
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
    'xxx',
    'To be written.',
    'still to be decided',
    'to follow',
    'T.B.D.',
    't.b.a.',
    '(none)',
    '*(to be filled in)*',
    '==tbd==',
    'not yet',
    'nil',
    'pending',
    '—',
    '\\_\\_\\_\\_',
    '![A mountain][hill]',
    '[![A mountain](a.png)](b.md)',
    '![A mountain](hill_(far).png)',
    '<img src="hill.png">',
    '<your reason here>',
    '&nbsp;',
    '',
    '   ',
  ];
  for (const text of nothing) it(`is “${text}”`, () => assert.equal(isPlaceholder(text), true));

  const something = [
    'Because it matters',
    'Read [the course](https://example.org)',
    '[the course](https://example.org)',
    '[[social-ads]]',
    '[due:: 2027-03-04]',
    'Nothing keeps me from it',
    'Not sure of the way, but of the reason: my sister moves there',
    'Todos are for others', // A word that only begins like one.
    'Todo app in the store',
    'To be promoted',
    'x',
    '<https://example.org>',
    '<mira@example.org>',
    'a < b and c > d',
    'None of my colleagues can do it',
    'Cut the wait to ⟨how many⟩ days',
    '3',
    '%',
    '€',
    '#',
    'x ≤ 3',
    'Lead the move',
    'Être prêt',
    '読む',
  ];
  for (const text of something) it(`is not “${text}”`, () => assert.equal(isPlaceholder(text), false));

  it('is told apart from words that hold one', () => {
    assert.equal(holdsBlank('Cut the wait to ⟨how many⟩ days'), true);
    assert.equal(holdsBlank('Because {{reason}}'), true);
    assert.equal(holdsBlank('I will run by ____'), true);
    assert.equal(holdsBlank('Rename ___init___ and __all__'), false);
    assert.equal(holdsBlank('a ⟩ b ⟨ c'), false);
    assert.deepEqual(blanksIn('a ⟨b⟩ ⟨c\n⟩ ⟨d⟩'), [
      { start: 2, end: 5 },
      { start: 11, end: 14 },
    ]);
  });

  it('takes remarks out and leaves the rest at its place', () => {
    assert.equal(withoutRemarks('a <!-- b --> c %% d %% e'), `a ${' '.repeat(10)} c ${' '.repeat(7)} e`);
    assert.equal(withoutRemarks('a %% b\r\nc %% d'), 'a     \r\n     d');
    assert.equal(withoutRemarks('50 % of 100 % and %% open'), '50 % of 100 % and %% open');
  });

  it('is no sentence that tells something, nor is a lone question or an empty prompt', () => {
    for (const told of [
      'Why does it matter to you?',
      'What will I gain? ',
      'Time:',
      '**Money:**',
      'Because {{reason}}.',
      'By ⟨when⟩',
      'Because ____.',
      'Reason: tbd',
      '**Why:** …',
      '_Describe why this goal matters to you._',
      'Write your reason here',
      'Your words here',
      'Later',
      'bla bla',
      'x',
      '#family',
    ])
      assert.equal(tellsSomething(told), false, told);
    for (const told of [
      'Ask Tomas how he answers "is it worth it?"',
      'Time: 4 h a week',
      'It is a gap.',
      'Describe the pictures of the day.',
      '#family comes first',
    ])
      assert.equal(tellsSomething(told), true, told);
  });
});

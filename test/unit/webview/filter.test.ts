import assert from 'node:assert/strict';
import { filterGoals, filterOwed, isFiltering, personChoices } from '../../../src/webview/filter';
import { readNavigation, startNavigation } from '../../../src/webview/navigation';
import { readStatus } from '../../support/read-status';

const { goals, owed, people } = readStatus('media/sample', '2027-06-10');
const titles = (filter: Partial<typeof startNavigation>) =>
  filterGoals(goals, { ...startNavigation, ...filter }, people).map(({ title }) => title);

describe('filterGoals', () => {
  it('leaves all goals in their order without a filter', () => {
    assert.deepEqual(filterGoals(goals, startNavigation, people), goals);
    assert.equal(isFiltering(startNavigation), false);
    assert.equal(isFiltering({ ...startNavigation, text: '  ' }), false);
  });

  it('finds words in any order and case, in statements, steps, people and KPIs', () => {
    assert.deepEqual(titles({ text: 'SHIFTS rota 10' }), ['The team plans its own rota']);
    assert.deepEqual(titles({ text: 'planners' }), ['The team plans its own rota']);
    assert.deepEqual(titles({ text: 'rota nonsense' }), []);
  });

  it('joins words, status and owner', () => {
    assert.deepEqual(titles({ status: 'draft' }), ['Say no']);
    assert.deepEqual(titles({ status: 'draft', owner: 'callum' }), []);
  });

  it('finds a person by id and by name, in any spelling of the id', () => {
    const all = titles({ owner: 'ruta' });
    assert.ok(all.length > 0);
    const rutas = people['ruta']?.name ?? assert.fail();
    assert.deepEqual(titles({ owner: 'Ruta' }), all);
    assert.deepEqual(titles({ text: rutas }), titles({ text: 'ruta' }));
  });

  it('offers each person once, by name', () => {
    const written = ['ruta', 'callum', 'Ruta', 'somebody-else'];
    assert.deepEqual(
      personChoices(written, people).map(({ id }) => id),
      ['callum', 'ruta', 'somebody-else'],
    );
    assert.deepEqual(
      personChoices(['ruta'], people).map(({ name }) => name),
      [people['ruta']?.name],
    );
  });
});

describe('filterOwed', () => {
  const left = (filter: Partial<typeof startNavigation>) =>
    filterOwed(owed, goals, { ...startNavigation, ...filter }, people);
  const inGoal = (title: string) => {
    const { uri } = goals.find((goal) => goal.title === title) ?? assert.fail();
    return owed.filter((item) => item.uri === uri);
  };
  const elsewhere = owed.filter(({ uri }) => !goals.some((goal) => goal.uri === uri));

  it('leaves everything without a filter, and nothing where nothing matches', () => {
    assert.equal(left({}), owed);
    assert.deepEqual(left({ text: 'nonsense' }), []);
  });

  it('follows the goals, and finds words and people in what is owed elsewhere', () => {
    const ofRota = inGoal('The team plans its own rota');
    assert.ok(ofRota.length > 0 && elsewhere.length > 0);
    assert.deepEqual(left({ text: 'rota planners' }), ofRota);
    const [item] = elsewhere.filter(({ person }) => person !== undefined);
    assert.ok(item?.person !== undefined);
    assert.ok(left({ text: item.text.toUpperCase() }).includes(item));
    assert.ok(left({ text: item.person }).includes(item));
    assert.ok(left({ owner: item.person }).includes(item));
    assert.ok(!left({ owner: 'nobody' }).includes(item));
    assert.ok(!left({ status: 'active' }).includes(item));
  });
});

describe('readNavigation', () => {
  it('gives back what was saved', () => {
    const saved = { ...startNavigation, text: 'x', status: 'draft', owner: 'ruta', unfolded: ['draft'], scroll: 40 };
    assert.deepEqual(readNavigation(JSON.parse(JSON.stringify(saved))), saved);
  });

  it('leaves out what it does not understand', () => {
    assert.deepEqual(readNavigation(undefined), startNavigation);
    assert.deepEqual(readNavigation('text'), startNavigation);
    const odd = { view: 1, text: [], status: 'gone', owner: 5, unfolded: ['draft', 7], scroll: Number.NaN };
    assert.deepEqual(readNavigation(odd), { ...startNavigation, unfolded: ['draft'] });
  });
});

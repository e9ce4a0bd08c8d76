import assert from 'node:assert/strict';
import { judge } from '../../../src/core/smart/judge';
import { rewrites } from '../../../src/core/smart/rewrite';
import { DIMENSIONS } from '../../../src/core/smart/verdict';
import type { GoalEvidence } from '../../../src/core/smart/verdict';
import { parseLocalDate } from '../../../src/core/time/local-date';
import { LABELLED } from '../../support/labelled-statements';
import { lintText } from '../../support/lint-text';

const TODAY = parseLocalDate('2027-03-04')!;
const FRENCH = 'Publier trois articles sur la couture avant la fin de juin';
const languageOf = (text: string) => judge(text, TODAY).language;

const quoted = (text: string) => ({ text, range: { start: 0, end: text.length } });
const goalOf = (statement: string) => `---\ntype: goal\nid: weben\nowner: mira\nstatus: active\n---\n# ${statement}\n`;

/** Titles without a sentence's grammar, with and without accents; none is of the lists from which the letters were learnt. */
const TITLES = [
  'Wohnung renovieren',
  'Klavier üben',
  'Fuehrerschein machen',
  'Jede Woche zwei Bewerbungen schreiben',
  'Ich will Teamleiter werden',
  'Courir un marathon',
  'Jardiner chaque dimanche',
  'Ecrire un roman',
  'Terminer mon mémoire',
  'Leer más',
  'Cocinar en casa',
  'Entrenar para un triatlón',
  'Ahorrar dinero',
  'Perdere peso',
  'Aprire un negozio',
  'Camminare ogni giorno',
  'Allenarsi per il triathlon',
  'Diventare manager',
  'Meer water drinken',
  'Canada bezoeken',
  'Gezond koken',
  'Leren zwemmen',
  'Beber mais água',
  'Passar no exame',
  'Ler doze livros',
  'Nauczyć się pływać',
  'Planować tydzień',
  'Przebiec maraton',
];

describe('a statement in another language', () => {
  for (const text of [
    FRENCH,
    'Bis Ende Juni drei Artikel über das Weben schreiben',
    'Jeden Tag eine halbe Stunde Spanisch lernen',
    'Publicar tres artículos sobre la costura antes de junio',
    'Pubblicare tre articoli entro la fine di giugno',
    'Drie artikelen over weven schrijven voor eind juni',
    'Do konce června napsat tři články',
    'Napisać trzy artykuły do końca czerwca',
    'Iki birželio parašyti tris straipsnius',
    'Jag vill lära mig spanska',
    'Написать три статьи до конца июня',
    '六月までに記事を三本書く',
    ...TITLES,
  ])
    it(`is known: ${text}`, () => assert.equal(languageOf(text), 'other'));

  for (const text of [
    '',
    'Le Mans',
    'El Camino de Santiago',
    'Rio de Janeiro marathon',
    'Café redesign',
    'Learn 日本語',
    'Dvořák cello concerto',
    'Finish “Einführung in die Informatik”',
    'Read Cien años de soledad and Das Boot',
    'SQL, Python, Docker',
    'JLPT N2',
    'Learn Español at El Corte',
    'learn español',
    'Visit Schloss Neuschwanstein',
    'Perform Für Elise at the recital',
    'Move to São Paulo',
    'Cook ratatouille',
    'Volunteer with Médecins Sans Frontières',
    'Daily Español',
    'Clair de Lune',
    'Doppelgänger',
    'Sourdough baking',
    'Community garden',
    'Outdoor kitchen',
    'Solar panels',
    'Guitar solo',
    'Choir practice',
    'Water polo',
    'Computer science degree',
    'Carpenter diploma',
    'Ukulele songs',
    'Origami cranes',
    'Kombucha brewing',
    'Backyard chicken',
    'Flatbread oven',
    'Temperature sensor',
    'Adventure holiday',
  ])
    it(`is not taken for one because of names, titles or loans: ${text}`, () =>
      assert.equal(languageOf(text), undefined));

  it('is none of the labelled statements, whatever their case, and without their small words', () => {
    for (const { text } of LABELLED)
      for (const said of [text, text.toLowerCase(), text.replace(/\b(?:the|a|an|my|to|of|and|for|in|by|I|will) /g, '')])
        assert.equal(languageOf(said), undefined, said);
  });

  it('is not judged by its words, and says so once', () => {
    const verdict = judge(FRENCH, TODAY);
    const evidence = DIMENSIONS.flatMap((name) => verdict.dimensions[name].checks.flatMap((check) => check.evidence));
    assert.deepEqual(
      evidence.map(({ text }) => text),
      [FRENCH],
    );
    assert.match(verdict.dimensions.specific.checks[0]?.label.template ?? '', /not English/);
    assert.deepEqual([verdict.gaps, verdict.deadlines, verdict.measures, verdict.vagueVerb], [[], [], [], undefined]);
    assert.deepEqual(rewrites(verdict, FRENCH, TODAY), []);
  });

  it('gets no English words added, where it could be a title of ours as well', () => {
    for (const text of [
      'Blog starten',
      'Project leiden',
      'Mentor finden',
      'Lire plus',
      'Marathon lopen',
      'Prawo jazdy',
      'Jouer au tennis',
      'Reducir gastos',
      'Jogar ténis',
      'Rzucic cukier',

      'Correr',
    ])
      assert.deepEqual(rewrites(judge(text, TODAY), text, TODAY), [], text);
  });

  it('lets the rest of the goal count', () => {
    const goal: GoalEvidence = {
      due: quoted('2027-06-30'),
      why: quoted('…'),
      kpis: [],
      supports: [],
      steps: [],
      milestones: [],
    };
    const { dimensions } = judge(FRENCH, TODAY, goal);
    assert.deepEqual(
      [dimensions.relevant.met, dimensions.timeBound.met, dimensions.timeBound.points],
      [true, true, 20],
    );
  });

  it('is warned of by no rule on words', () => {
    const lacking = /no-outcome|vague-verb|no-measure|no-plan|no-reason|no-deadline/;
    const found = (statement: string) => lintText(goalOf(statement)).filter(({ code }) => lacking.test(code));
    assert.deepEqual(found(FRENCH), []);
    assert.notDeepEqual(found('Improve my sewing'), []);
  });
});

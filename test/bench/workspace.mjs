// Writes a workspace of goals and journal entries for measurements: the same arguments always give the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const GOAL_SHARE = 0.6;
/** A person has about that many goals. */
const GOALS_EACH = 15;
const NAMES = ['ada', 'bela', 'chidi', 'dana', 'emil', 'freya', 'goran', 'hana'];
const TOPICS = [
  'customer interviews',
  'design reviews',
  'practice exams',
  'ward rounds',
  'lesson plans',
  'site visits',
  'code reviews',
  'grant applications',
];
const VERBS = ['Draft', 'Book', 'Review', 'Send', 'Rehearse', 'Compare', 'Collect', 'Publish', 'Outline', 'Measure'];
const WORDS =
  'a steady week with one honest talk about what slipped and why the plan for it was too large for the days we had left until we cut it in two and wrote down who does which part by when so that nobody waits'.split(
    ' ',
  );
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2026, 0, 5);

/** A generator of numbers that always gives the same ones for the same seed (mulberry32). */
class Random {
  /** @param {number} seed */
  constructor(seed) {
    this.state = seed | 0;
  }

  next() {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `low` to `high`, both included. @param {number} low @param {number} high */
  int(low, high) {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** @template T @param {readonly T[]} list @returns {T} */
  pick(list) {
    return /** @type {T} */ (list[this.int(0, list.length - 1)]);
  }
}

/** @param {number} days from the first day on */
const day = (days) => new Date(FIRST_DAY + days * DAY_MS).toISOString().slice(0, 10);

/** @param {Random} random @param {number} words */
function prose(random, words) {
  const sentences = [];
  for (let written = 0; written < words;) {
    const length = random.int(6, 18);
    const sentence = Array.from({ length }, () => random.pick(WORDS)).join(' ');
    sentences.push(sentence.charAt(0).toUpperCase() + sentence.slice(1) + '.');
    written += length;
  }
  return sentences.join(' ');
}

/** Most of what was due long ago is done. @param {Random} random @param {string} topic @param {number} due */
function stepText(random, topic, due) {
  const done = random.next() < (due < 200 ? 0.9 : 0.2);
  return `- [${done ? 'x' : ' '}] ${random.pick(VERBS)} the ${topic} with ${random.pick(NAMES)}  [due:: ${day(due)}]`;
}

/** A goal of about that many bytes. @param {number} number @param {number} bytes */
export function goalText(number, bytes) {
  const random = new Random(number);
  const topic = random.pick(TOPICS);
  const owner = `${NAMES[number % NAMES.length]}-${Math.floor(number / GOALS_EACH / NAMES.length)}`;
  const start = random.int(0, 300);
  const due = start + random.int(60, 240);
  const target = random.int(5, 40);
  const clear = random.next() < 0.6;
  const statement = clear
    ? `Increase ${topic} from 2 to ${target} by ${day(due)} so that ${owner} can lead them alone`
    : `Get better at ${topic}`;
  const head = [
    '---',
    'type: goal',
    `id: goal-${number}`,
    `title: ${topic} ${number}`,
    `status: ${random.pick(['draft', 'active', 'active', 'proposed', 'paused', 'achieved'])}`,
    `owner: ${owner}`,
    `mentor: ${random.pick(NAMES)}-0`,
    `start: ${day(start)}`,
    ...(random.next() < 0.9 ? [`due: ${day(due)}`] : []),
    `priority: ${random.int(1, 5)}`,
    'category: skill',
    `effort_per_week: PT${random.int(1, 5)}H`,
    `tags: [team, ${random.pick(['focus', 'stretch', 'habit'])}]`,
    '---',
    '',
    `# ${statement}`,
    '',
    '## Why',
    '',
    prose(random, 40),
    '',
    '## KPIs',
    '',
    '| id | measure | baseline | target | unit | per | by |',
    '|---|---|---|---|---|---|---|',
    `| count | increase | 2 | ${target} | times | | ${day(due)} |`,
    '',
    '### Readings',
    '',
  ];
  /** @type {string[]} */
  const readings = [];
  /** @type {string[]} */
  const steps = [];
  /** @type {string[]} */
  const review = [];
  const size = () => [head, readings, steps, review].flat().reduce((sum, line) => sum + line.length + 1, 0);
  for (let i = 0, length = size() + 60; length < bytes; i++) {
    const line =
      i % 4 === 0
        ? `- ${day(start + 7 * i)} count: ${random.int(2, target)} — ${random.pick(WORDS)}`
        : i % 4 === 1
          ? `${prose(random, 35)} See [[goal-${random.int(0, number + 20)}]] and **${random.pick(TOPICS)}**.\n`
          : stepText(random, topic, start + ((5 * i) % (due - start)));
    (i % 4 === 0 ? readings : i % 4 === 1 ? review : steps).push(line);
    length += line.length + 1;
  }
  return [
    ...head,
    ...readings,
    '',
    '## Milestones',
    '',
    `- [ ] Half of them #milestone  [due:: ${day(Math.round((start + due) / 2))}]`,
    '',
    '## Steps',
    '',
    ...steps,
    '',
    '## Mentor review',
    '',
    ...review,
  ].join('\n');
}

/** @param {number} number @param {number} goals */
function journalText(number, goals) {
  const random = new Random(number + 1_000_000);
  return [
    '---',
    'type: journal',
    `date: ${day(number % 365)}`,
    `goals: [goal-${random.int(0, Math.max(0, goals - 1))}]`,
    `mood: ${random.int(1, 5)}`,
    '---',
    '',
    `# Entry ${number}`,
    '',
    ...['Accomplishments', 'Challenges', 'Lessons learned', 'Next'].flatMap((section) => [
      `## ${section}`,
      '',
      `- ${prose(random, 20)} [[goal-${random.int(0, goals + 5)}]]`,
      `- ${prose(random, 15)}`,
      '',
      prose(random, random.int(40, 120)),
      '',
    ]),
  ].join('\n');
}

/**
 * Writes `count` files of 1.5 to 6 KB, six goals in ten, the rest journal entries.
 * @param {string} folder @param {number} count
 */
export function writeWorkspace(folder, count) {
  const goals = Math.round(count * GOAL_SHARE);
  const sizes = new Random(count);
  for (const name of ['goals', 'journal']) mkdirSync(path.join(folder, name), { recursive: true });
  for (let i = 0; i < count; i++) {
    if (i < goals) writeFileSync(path.join(folder, 'goals', `goal-${i}.md`), goalText(i, sizes.int(1500, 6000)));
    else writeFileSync(path.join(folder, 'journal', `entry-${i}.md`), journalText(i, goals));
  }
}

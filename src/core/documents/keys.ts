import {
  documentTypes,
  goalCategories,
  goalHorizons,
  goalStatuses,
  visibilities,
  type DocumentType,
  type GoalStatus,
} from './document';
import type { FrontMatterEntry } from '../front-matter/front-matter';
import { defineKeys, key, requiredKey, type KeyTable } from './fields';
import { agreements, choice, date, list, text } from './readers';
import type { ShapeProblem } from './shape-problem';
import { duration, number, recurrence, review, share, time, yesNo } from './value-readers';

/** Of a word that can mean several, the likeliest comes first. */
const statusWords: Readonly<Record<string, readonly GoalStatus[]>> = {
  done: ['achieved'],
  complete: ['achieved'],
  completed: ['achieved'],
  finished: ['achieved'],
  reached: ['achieved'],
  'in progress': ['active'],
  'in-progress': ['active'],
  doing: ['active'],
  started: ['active'],
  open: ['active', 'proposed'],
  todo: ['draft', 'active'],
  new: ['draft', 'proposed'],
  idea: ['draft', 'proposed'],
  planned: ['draft', 'proposed', 'active'],
  inactive: ['paused', 'dropped'],
  blocked: ['paused', 'active'],
  waiting: ['paused', 'active'],
  postponed: ['paused'],
  'on hold': ['paused'],
  'on-hold': ['paused'],
  cancelled: ['dropped'],
  canceled: ['dropped'],
  abandoned: ['dropped'],
};

const typeKey = requiredKey('type', choice(documentTypes));
const lintOff = key('lint_off', list('[steps/not-an-action]'));
const titleKey = key('title', text('First campaign live'));
const idKey = key('id', text('social-ads'));

/** Of every type. */
const shared = {
  visibility: key('visibility', choice(visibilities)),
  tags: key('tags', list('[learning]')),
  aliases: key('aliases', list('[mk]')),
};
const goalsKey = key('goals', list('[social-ads]'));
const skillsKey = key('skills', list('[data-analysis]'));

export const goalKeys = defineKeys([typeKey, lintOff], {
  id: requiredKey('id', text('social-ads')),
  title: requiredKey('title', text('Master social media advertising')),
  status: requiredKey('status', choice(goalStatuses, statusWords)),
  owner: requiredKey('owner', text('mira')),
  start: key('start', date('2027-03-01')),
  due: key('due', date('2027-08-31')),
  review: key('review', review()),
  priority: key(
    'priority',
    number('a whole number, 1 is highest', '1', { min: 1 }, { highest: '1', high: '1', medium: '2', low: '3' }),
  ),
  category: key('category', choice(goalCategories)),
  horizon: key('horizon', choice(goalHorizons)),
  supports: key('supports', list('[mira#brand-lead]')),
  skills: key('skills', list('[data-analysis]')),
  mentor: key('mentor', text('tomas')),
  effortPerWeek: key('effort_per_week', duration('PT4H')),
  confidence: key('confidence', number('a number from 1 to 5', '3', { min: 1, max: 5, whole: false })),
  support: key('support', text('high')),
  progress: key('progress', share()),
  agreed: key('agreed', agreements()),
  ...shared,
});

export const journalKeys = defineKeys([typeKey, lintOff, titleKey, idKey], {
  date: requiredKey('date', date('2027-03-17')),
  author: key('author', text('mira')),
  entryKind: key('kind', choice(['entry', 'reflection', 'setback', 'win'])),
  goals: goalsKey,
  skills: skillsKey,
  mood: key('mood', number('a number from 1 to 5', '4', { min: 1, max: 5, whole: false })),
  ...shared,
});

export const checkInKeys = defineKeys([typeKey, lintOff, titleKey, idKey], {
  date: requiredKey('date', date('2027-03-18')),
  mentee: requiredKey('mentee', text('mira')),
  mentor: requiredKey('mentor', text('tomas')),
  time: key('time', time()),
  duration: key('duration', duration('PT45M')),
  meetingKind: key('kind', choice(['kickoff', 'progress', 'review', 'feedback', 'closing'])),
  format: key('format', choice(['one-on-one', 'group', 'peer', 'informal'])),
  channel: key('channel', text('video')),
  phase: key('phase', text('development')),
  goals: goalsKey,
  next: key('next', date('2027-04-01')),
  ...shared,
});

export const feedbackKeys = defineKeys([typeKey, lintOff, titleKey, idKey], {
  from: requiredKey('from', text('tomas')),
  to: requiredKey('to', text('mira')),
  status: requiredKey('status', choice(['requested', 'received', 'acted'])),
  relation: key('relation', choice(['mentor', 'mentee', 'supervisor', 'colleague', 'peer'])),
  requested: key('requested', date('2027-03-18')),
  due: key('due', date('2027-03-25')),
  given: key('given', date('2027-03-22')),
  goals: goalsKey,
  skills: skillsKey,
  anonymous: key('anonymous', yesNo()),
  ...shared,
});

export const profileKeys = defineKeys([typeKey, lintOff, titleKey], {
  id: requiredKey('id', text('mira')),
  name: requiredKey('name', text('Mira Kovač')),
  role: requiredKey('role', choice(['mentee', 'mentor', 'both'])),
  timezone: key('timezone', text('Europe/Ljubljana')),
  format: key('format', list('[one-on-one]')),
  capacityPerWeek: key('capacity_per_week', duration('PT6H')),
  menteesMax: key('mentees_max', number('a whole number', '2', { min: 0 })),
  availability: key('availability', list('[TH 16:00-18:00]')),
  skillsOffer: key('skills_offer', list('[copywriting]')),
  skillsWant: key('skills_want', list('[paid-social]')),
  interests: key('interests', list('[film]')),
  experience: key('experience', list('[brand management]')),
  style: key('style', list('[direct]')),
  ...shared,
});

export const agreementKeys = defineKeys([typeKey, lintOff, titleKey, idKey], {
  mentee: requiredKey('mentee', text('mira')),
  mentor: requiredKey('mentor', text('tomas')),
  start: key('start', date('2027-03-01')),
  due: key('due', date('2027-09-30')),
  cadence: key('cadence', recurrence('FREQ=WEEKLY;INTERVAL=2')),
  duration: key('duration', duration('PT45M')),
  channels: key('channels', list('[video, chat]')),
  focus: key('focus', list('[leadership]')),
  agreed: key('agreed', agreements()),
  ...shared,
});

export const programKeys = defineKeys([typeKey, lintOff], {
  id: requiredKey('id', text('program')),
  title: requiredKey('title', text('Brand mentoring 2027')),
  start: requiredKey('start', date('2027-03-01')),
  due: requiredKey('due', date('2027-09-30')),
  purpose: key('purpose', list('[career-development]')),
  mode: key('mode', text('formal')),
  cadence: key('cadence', recurrence('FREQ=WEEKLY;INTERVAL=2')),
  review: key('review', review()),
  maxActiveGoals: key('max_active_goals', number('a whole number', '3', { min: 1 })),
  sponsor: key('sponsor', text('lea')),
  pairs: key('pairs', list('[mira+tomas]')),
  ...shared,
});

export const surveyKeys = defineKeys([typeKey, lintOff, idKey], {
  title: requiredKey('title', text('Mid-term survey')),
  audience: key('audience', list('[mentees]')),
  scale: key('scale', text('1-5')),
  due: key('due', date('2027-06-15')),
  program: key('program', text('program')),
  status: key('status', text('open')),
  ...shared,
});

/** The keys of each type: for the readers, completion, hover and the documentation. */
export const keysOfType: Readonly<Record<DocumentType, KeyTable>> = {
  goal: goalKeys,
  journal: journalKeys,
  checkin: checkInKeys,
  feedback: feedbackKeys,
  profile: profileKeys,
  agreement: agreementKeys,
  program: programKeys,
  survey: surveyKeys,
};

/** Whether the value of an entry can be the one of a key of the type; false where the type has no such key. */
export function isReadableAs(meant: string, type: DocumentType, entry: FrontMatterEntry, content: string): boolean {
  const spec = keysOfType[type].byKey.get(meant)?.spec;
  const problems: ShapeProblem[] = [];
  spec?.reader.read(entry, { text: content, problems });
  return spec !== undefined && problems.length === 0;
}

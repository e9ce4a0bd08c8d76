import {
  documentTypes,
  goalCategories,
  goalHorizons,
  goalStatuses,
  visibilities,
  type DocumentType,
  type GoalStatus,
} from './document';
import { defineKeys, key, requiredKey, type KeyTable } from './fields';
import { agreements, choice, date, list, text } from './readers';
import { duration, number, recurrence, review, share, time, yesNo } from './value-readers';

const statusWords: Readonly<Record<string, GoalStatus>> = {
  done: 'achieved',
  complete: 'achieved',
  completed: 'achieved',
  finished: 'achieved',
  reached: 'achieved',
  'in progress': 'active',
  'in-progress': 'active',
  doing: 'active',
  open: 'active',
  started: 'active',
  todo: 'draft',
  idea: 'draft',
  new: 'draft',
  'on hold': 'paused',
  'on-hold': 'paused',
  blocked: 'paused',
  cancelled: 'dropped',
  canceled: 'dropped',
  abandoned: 'dropped',
};

const typeKey = requiredKey('type', choice(documentTypes), 'What kind of file this is.');
const lintOff = key('lint_off', list('[steps/not-an-action]'), 'Rules that are off in this file.');
const titleKey = key('title', text('First campaign live'), 'A short name for lists.');
const idKey = key('id', text('social-ads'), 'The name by which other files refer to this one.');

/** Of every type. */
const shared = {
  visibility: key('visibility', choice(visibilities), 'Who may see it: only you, the pair, or the whole program.'),
  tags: key('tags', list('[learning]'), 'Tags of your own.'),
};
const goalsKey = key('goals', list('[social-ads]'), 'The goals this is about, by id.');
const skillsKey = key('skills', list('[data-analysis]'), 'The skills this is about.');

export const goalKeys = defineKeys([typeKey, lintOff], {
  id: requiredKey('id', text('social-ads'), 'The name by which other files refer to this goal.'),
  title: requiredKey('title', text('Master social media advertising'), 'A short name for lists.'),
  status: requiredKey('status', choice(goalStatuses, statusWords), 'Where the goal stands.'),
  owner: requiredKey('owner', text('mira'), 'Whose goal it is.'),
  start: key('start', date('2027-03-01'), 'The first day; weeks of the steps count from here.'),
  due: key('due', date('2027-08-31'), 'The last day.'),
  review: key('review', review(), 'When the goal is looked at again: a date, or how often.'),
  priority: key(
    'priority',
    number('a whole number, 1 is highest', '1', { min: 1 }, { highest: '1', high: '1', medium: '2', low: '3' }),
    'Its rank among your goals; 1 is highest.',
  ),
  category: key('category', choice(goalCategories), 'What kind of goal it is.'),
  horizon: key('horizon', choice(goalHorizons), 'Short-term or long-term.'),
  supports: key('supports', list('[mira#brand-lead]'), 'The aspirations or objectives this goal serves.'),
  skills: key('skills', list('[data-analysis]'), 'The skills it builds.'),
  mentor: key('mentor', text('tomas'), 'Who mentors this goal.'),
  effortPerWeek: key('effort_per_week', duration('PT4H'), 'The time you give it each week.'),
  confidence: key(
    'confidence',
    number('a number from 1 to 5', '3', { min: 1, max: 5, whole: false }),
    'How sure you are to reach it, from 1 to 5.',
  ),
  support: key('support', text('high'), 'How much support you want.'),
  progress: key('progress', share(), 'Progress in your own estimate, instead of what is computed.'),
  agreed: key('agreed', agreements(), 'Who agreed to the goal, and when.'),
  ...shared,
});

export const journalKeys = defineKeys([typeKey, lintOff, titleKey, idKey], {
  date: requiredKey('date', date('2027-03-17'), 'The day it is about.'),
  entryKind: key('kind', choice(['entry', 'reflection', 'setback', 'win']), 'What kind of entry it is.'),
  goals: goalsKey,
  skills: skillsKey,
  mood: key('mood', number('a number from 1 to 5', '4', { min: 1, max: 5, whole: false }), 'From 1 (low) to 5 (high).'),
  ...shared,
});

export const checkInKeys = defineKeys([typeKey, lintOff, titleKey, idKey], {
  date: requiredKey('date', date('2027-03-18'), 'The day of the meeting.'),
  mentee: requiredKey('mentee', text('mira'), 'Who is mentored.'),
  mentor: requiredKey('mentor', text('tomas'), 'Who mentors.'),
  time: key('time', time(), 'When it starts.'),
  duration: key('duration', duration('PT45M'), 'How long it takes.'),
  meetingKind: key(
    'kind',
    choice(['kickoff', 'progress', 'review', 'feedback', 'closing']),
    'What the meeting is for.',
  ),
  format: key('format', choice(['one-on-one', 'group', 'peer', 'informal']), 'Who meets, and how.'),
  channel: key('channel', text('video'), 'Where you meet.'),
  phase: key('phase', text('development'), 'The phase of the program.'),
  goals: goalsKey,
  next: key('next', date('2027-04-01'), 'The day of the next check-in.'),
  ...shared,
});

export const feedbackKeys = defineKeys([typeKey, lintOff, titleKey, idKey], {
  from: requiredKey('from', text('tomas'), 'Who gives it.'),
  to: requiredKey('to', text('mira'), 'Who gets it.'),
  status: requiredKey('status', choice(['requested', 'received', 'acted']), 'Asked for, given, or acted on.'),
  relation: key(
    'relation',
    choice(['mentor', 'mentee', 'supervisor', 'colleague', 'peer']),
    'How the giver stands to the receiver.',
  ),
  requested: key('requested', date('2027-03-18'), 'The day it was asked for.'),
  due: key('due', date('2027-03-25'), 'The day by which it is wanted.'),
  given: key('given', date('2027-03-22'), 'The day it was given.'),
  goals: goalsKey,
  skills: skillsKey,
  anonymous: key('anonymous', yesNo(), 'Whether the giver stays unnamed.'),
  ...shared,
});

export const profileKeys = defineKeys([typeKey, lintOff, titleKey], {
  id: requiredKey('id', text('mira'), 'The name by which other files refer to this person.'),
  name: requiredKey('name', text('Mira Kovač'), 'The full name.'),
  role: requiredKey('role', choice(['mentee', 'mentor', 'both']), 'Mentee, mentor or both.'),
  timezone: key('timezone', text('Europe/Ljubljana'), 'The time zone, by its IANA name.'),
  format: key('format', list('[one-on-one]'), 'How this person likes to meet.'),
  capacityPerWeek: key('capacity_per_week', duration('PT6H'), 'The time there is for goals each week.'),
  menteesMax: key(
    'mentees_max',
    number('a whole number', '2', { min: 0 }),
    'How many mentees this mentor takes at a time.',
  ),
  availability: key('availability', list('[TH 16:00-18:00]'), 'When this person has time.'),
  skillsOffer: key('skills_offer', list('[copywriting]'), 'The skills to pass on.'),
  skillsWant: key('skills_want', list('[paid-social]'), 'The skills to learn.'),
  interests: key('interests', list('[film]'), 'Interests.'),
  experience: key('experience', list('[brand management]'), 'Experience.'),
  style: key('style', list('[direct]'), 'How this person works with others.'),
  ...shared,
});

export const agreementKeys = defineKeys([typeKey, lintOff, titleKey, idKey], {
  mentee: requiredKey('mentee', text('mira'), 'Who is mentored.'),
  mentor: requiredKey('mentor', text('tomas'), 'Who mentors.'),
  start: key('start', date('2027-03-01'), 'The first day.'),
  due: key('due', date('2027-09-30'), 'The last day.'),
  cadence: key('cadence', recurrence('FREQ=WEEKLY;INTERVAL=2'), 'How often you meet.'),
  duration: key('duration', duration('PT45M'), 'How long a meeting takes.'),
  channels: key('channels', list('[video, chat]'), 'How you keep in touch.'),
  focus: key('focus', list('[leadership]'), 'What the mentorship is about.'),
  agreed: key('agreed', agreements(), 'Who agreed, and when.'),
  ...shared,
});

export const programKeys = defineKeys([typeKey, lintOff], {
  id: requiredKey('id', text('program'), 'The name by which other files refer to the program.'),
  title: requiredKey('title', text('Brand mentoring 2027'), 'The name of the program.'),
  start: requiredKey('start', date('2027-03-01'), 'The first day.'),
  due: requiredKey('due', date('2027-09-30'), 'The last day.'),
  purpose: key('purpose', list('[career-development]'), 'What the program is for.'),
  mode: key('mode', text('formal'), 'Formal or informal.'),
  cadence: key('cadence', recurrence('FREQ=WEEKLY;INTERVAL=2'), 'How often pairs meet.'),
  review: key('review', review(), 'When the program is looked at again.'),
  maxActiveGoals: key('max_active_goals', number('a whole number', '3', { min: 1 }), 'How many goals at a time.'),
  sponsor: key('sponsor', text('lea'), 'Who stands for the program.'),
  pairs: key('pairs', list('[mira+tomas]'), 'Who works with whom: mentee+mentor.'),
  ...shared,
});

export const surveyKeys = defineKeys([typeKey, lintOff, idKey], {
  title: requiredKey('title', text('Mid-term survey'), 'The name of the survey.'),
  audience: key('audience', list('[mentees]'), 'Who is asked.'),
  scale: key('scale', text('1-5'), 'The scale of the answers.'),
  due: key('due', date('2027-06-15'), 'The last day to answer.'),
  program: key('program', text('program'), 'The program it belongs to.'),
  status: key('status', text('open'), 'Whether it is open.'),
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

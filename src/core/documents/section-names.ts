import type { DocumentType, GoalSection } from './document';

/** The headings of a section, the one that Milepost writes first. Lower case, without punctuation. */
export type SectionNames<Name extends string = string> = Readonly<Record<Name, readonly string[]>>;

const goal: SectionNames<GoalSection> = {
  why: [
    'Why',
    'motivation',
    'relevance',
    'relevant',
    'reason',
    'reasons',
    'purpose',
    'rationale',
    'why it matters',
    'why this matters',
    'why this goal',
    'why now',
    'background',
    'benefit',
    'benefits',
    'significance',
  ],
  how: [
    'How',
    'plan',
    'resources',
    'approach',
    'strategy',
    'method',
    'methods',
    'achievable',
    'tools',
    'resources and support',
    'support and resources',
    'tools and resources',
    'resources needed',
    'how i will do it',
    'how to get there',
    'how i will get there',
  ],
  kpis: [
    'KPIs',
    'kpi',
    'metrics',
    'metric',
    'measures',
    'measure',
    'measurable',
    'measurement',
    'key results',
    'key result',
    'key performance indicators',
    'key performance indicator',
    'indicators',
    'success criteria',
    'success measures',
    'success metrics',
    'measures of success',
    'how i will measure it',
    'how i will know',
    'how to measure',
    'targets',
  ],
  readings: ['Readings', 'reading', 'measurements', 'values', 'data', 'data points', 'measured', 'log', 'progress log'],
  milestones: ['Milestones', 'milestone', 'checkpoints', 'checkpoint', 'key dates', 'stages'],
  steps: [
    'Steps',
    'step',
    'action steps',
    'actionable steps',
    'next steps',
    'tasks',
    'task',
    'task list',
    'to do',
    'todo',
    'todos',
    'to dos',
    'to do list',
    'action plan',
    'action items',
    'actions',
    'weekly plan',
    'weekly steps',
    'checklist',
  ],
  roadblocks: [
    'Roadblocks',
    'roadblock',
    'obstacles',
    'obstacle',
    'blockers',
    'blocker',
    'blocked',
    'challenges',
    'risks',
    'risks and obstacles',
    'barriers',
    'impediments',
  ],
  mentorReview: [
    'Mentor review',
    'mentor s review',
    'mentors review',
    'mentor feedback',
    'mentor s feedback',
    'mentor notes',
    'mentor comments',
    'review',
    'reviews',
    'goal review',
    'discussion',
    'discussion points',
  ],
  wins: ['Wins', 'win', 'small wins', 'successes', 'celebrations', 'achievements', 'accomplishments', 'highlights'],
  revisions: [
    'Revisions',
    'revision',
    'revision history',
    'changes',
    'change log',
    'changelog',
    'history',
    'adjustments',
  ],
  later: ['Later', 'some day', 'one day', 'wish list', 'parking lot', 'nice to have', 'not now', 'not yet'],
};

const journal: SectionNames = {
  accomplishments: ['Accomplishments', 'achievements', 'wins', 'done', 'what went well', 'successes', 'highlights'],
  challenges: ['Challenges', 'difficulties', 'obstacles', 'roadblocks', 'what was hard', 'struggles', 'setbacks'],
  lessonsLearned: [
    'Lessons learned',
    'lessons',
    'lesson',
    'learned',
    'what i learned',
    'learnings',
    'insights',
    'takeaways',
    'key takeaways',
  ],
  reflection: ['Reflection', 'reflections', 'thoughts', 'notes', 'how i feel'],
  next: ['Next', 'next step', 'next steps', 'tomorrow', 'plan', 'what next', 'what s next', 'to do', 'todo'],
};

const checkin: SectionNames = {
  agenda: ['Agenda', 'topics', 'talking points', 'points', 'to discuss'],
  doneSinceLastTime: [
    'Done since last time',
    'done since last check in',
    'done since',
    'done',
    'since last time',
    'accomplishments',
    'completed',
  ],
  progress: ['Progress', 'goals', 'goal progress', 'status', 'progress by goal'],
  roadblocks: ['Roadblocks', 'obstacles', 'blockers', 'challenges', 'blocked'],
  decisions: ['Decisions', 'decision', 'decided', 'agreements', 'what we decided'],
  actions: ['Actions', 'action items', 'action points', 'next steps', 'to do', 'todo', 'todos', 'tasks', 'follow up'],
  feedback: ['Feedback', 'mentor feedback', 'feedback for each other'],
  mentorLearned: [
    'What the mentor learned',
    'mentor learned',
    'what i learned as a mentor',
    'learned by the mentor',
    'lessons for the mentor',
  ],
};

const feedback: SectionNames = {
  questions: ['Questions', 'question', 'what i would like to know', 'asked'],
  strengths: ['Strengths', 'strength', 'what works', 'what went well', 'keep', 'keep doing'],
  opportunities: [
    'Opportunities',
    'opportunity',
    'areas to improve',
    'areas for improvement',
    'improvements',
    'improve',
    'what to improve',
    'opportunities to grow',
    'growth areas',
  ],
  nextStep: ['Next step', 'next steps', 'next', 'suggestion', 'suggestions'],
  response: ['Response', 'responses', 'my response', 'actions', 'what i will do', 'acted on', 'follow up'],
};

const profile: SectionNames = {
  aspirations: ['Aspirations', 'aspiration', 'ambitions', 'career aspirations', 'vision', 'long term goals', 'dreams'],
  hopes: ['Hopes', 'hope', 'expectations', 'what i hope for', 'what i hope to gain'],
  challenges: ['Challenges', 'obstacles', 'difficulties'],
  strengths: ['Strengths', 'strength'],
  skills: ['Skills', 'skill', 'competencies', 'skill levels'],
  credentials: ['Credentials', 'certificates', 'certifications', 'qualifications', 'education'],
  contacts: ['Contacts', 'network', 'people', 'connections'],
  outcomes: ['Outcomes', 'outcome', 'results'],
};

const agreement: SectionNames = {
  hopes: ['Hopes', 'hopes of both', 'expectations', 'what we hope for', 'what we hope to gain'],
  menteeHopes: ['Mentee', 'the mentee hopes', 'hopes of the mentee', 'mentee hopes', 'mentee s hopes'],
  mentorHopes: ['Mentor', 'the mentor hopes', 'hopes of the mentor', 'mentor hopes', 'mentor s hopes'],
  roles: ['Roles', 'role', 'responsibilities', 'roles and responsibilities', 'commitments'],
  confidentiality: ['Confidentiality', 'privacy', 'confidential', 'trust'],
};

const program: SectionNames = {
  objectives: ['Objectives', 'objective', 'goals', 'program goals', 'aims'],
  phases: ['Phases', 'phase', 'timeline', 'schedule', 'plan'],
  policies: ['Policies', 'policy', 'rules', 'guidelines'],
  measures: ['Measures', 'measure', 'kpis', 'metrics', 'indicators', 'key performance indicators'],
  howWeMeasure: ['How we measure', 'measuring', 'method', 'methodology', 'evaluation'],
  revisions: ['Revisions', 'revision', 'changes', 'change log', 'changelog', 'history'],
};

const survey: SectionNames = {
  questions: ['Questions', 'question', 'items'],
  answers: ['Answers', 'answer', 'responses', 'results'],
};

export const sectionNames = { goal, journal, checkin, feedback, profile, agreement, program, survey } satisfies Record<
  DocumentType,
  SectionNames
>;

const LATER = new Set('later someday maybe backlog idea ideas future icebox wishlist'.split(' '));
const AROUND_LATER = new Set('and or for in the to do possible other more things steps tasks projects list'.split(' '));
const HOW_I_KNOW = /^how (?:(?:i|we)(?: will| ll| would| can)?|(?:will|do|would|can) (?:i|we)) know\b/;

/** The section of a goal that a heading means without being a name of it: `Ideas for the future`, `How will I know?`. */
export function goalSectionMeant(heading: string): GoalSection | undefined {
  if (HOW_I_KNOW.test(heading)) return 'kpis';
  const words = heading.split(' ');
  const isLater = words.some((word) => LATER.has(word));
  return isLater && words.every((word) => LATER.has(word) || AROUND_LATER.has(word)) ? 'later' : undefined;
}

/** The heading that Milepost writes for a section: `Mentor review`. Undefined for a name that the type has not. */
export function headingOf(type: DocumentType, section: string): string | undefined {
  const names: SectionNames = sectionNames[type];
  return Object.hasOwn(names, section) ? names[section]?.[0] : undefined;
}

/** What a question of the bank leaves to be named. */
export type QuestionPlace = 'skill' | 'goal' | 'situation';

/** Questions that can be answered with something seen. A place in brackets is filled in by whoever asks. */
export const feedbackQuestions: readonly string[] = [
  'How am I progressing in developing [skill]?',
  'Where does “[goal]” get on more slowly than you expected?',
  'What did I do in [situation] that you would keep, and what would you change?',
  'What would somebody who is very good at [skill] have done in my place?',
  'When did you last see me use [skill], and what came of it?',
  'Which one habit would do most for my [skill]?',
  'What would convince you that “[goal]” is on course?',
  'What am I overlooking on the way to “[goal]”?',
  'At which moment of [situation] did I lose you?',
  'What did you expect of me in [situation] that did not come?',
];

/** Examples for places that nothing is known of. */
export const questionExamples: Readonly<Record<QuestionPlace, string>> = {
  skill: 'presenting results',
  goal: 'my goal',
  situation: 'our last meeting',
};

const NOUN =
  '(?:feedback|thoughts?|comments?|suggestions?|advice|tips?|ideas|input|opinions?|remarks|impressions?|criticism|pointers)';
const NOUNS = `(?:(?:any|some|your|other|more|further|general|overall|honest|quick|constructive|additional) )*${NOUN}(?: (?:and|or|&) ${NOUN})*`;
const THIS = '(?:it|this|that|everything|things|all|me|i|we)';
const WELL = '(?:ok|okay|good|fine|right|well|enough|alright|all right|a good job|it right)';
const GROW = '(?:improve|do better|get better|be better|grow|develop|work on)';

/**
 * Questions that ask for anything at all, in lower case without signs, as parts of patterns: what may stand before,
 * the question, and what may follow without making it any clearer.
 */
export const vagueQuestions = {
  before: '(?:so|and|also|well|or|just|please|overall|generally|in general|hi|hello)',
  questions: [
    `(?:(?:do|did) you have |have you (?:got )?|got |is there |are there |i(?:'d| would) (?:like|love|appreciate) )?${NOUNS}`,
    `(?:(?:can|could|would|will|may) (?:you|i|we) )?(?:please )?(?:give|share|send|offer|get|have|leave)(?: (?:me|us|with me))? ${NOUNS}`,
    '(?:tell me |let me know )?what (?:do|did|would) you (?:think|say)',
    '(?:tell me|let me know) what you think',
    `what(?:'s| is| are) your (?:take|view|${NOUN})`,
    `how(?:'s| is| are| am| was| were| did| do| have) ${THIS}(?: (?:been )?(?:doing|do|going|go|been|performing|perform|getting on|looking))?`,
    `(?:what|how|where) (?:else )?(?:can|could|should|do) i (?:need to |have to )?${GROW}(?: on| in| at)?`,
    `(?:is there )?anything (?:i (?:can|could|should) (?:${GROW}|change)|to improve|you (?:would like|want) to (?:say|tell me|add|share))`,
    `(?:was|is|are|am|were) ${THIS}(?: doing)? ${WELL}`,
    `did i do ${WELL}`,
    '(?:did|do) you like (?:it|this|that)',
  ],
  after: `(?:for me|to (?:give|share|offer)|(?:on|about|of|with) (?:${THIS}|my (?:work|performance|progress|role|job))|in (?:my (?:job|role|work)|general)|at work|as an? (?:mentee|mentor|person|colleague)|overall|generally|so far|at all|please|lately|recently|currently|now|right now|today|these days|this (?:week|month|quarter|year|time)|from (?:you|your side)|with me|then)`,
  /** Sentences that ask nothing. */
  courtesy: '(?:thanks|thank you|hi|hello|dear|please be|be honest|cheers).{0,40}',
};

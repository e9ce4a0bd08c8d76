import type { Feedback } from '../../../documents/document';
import type { WorkspaceIndex } from '../../../index/workspace-index';
import { startingIn } from '../../../markdown/in-range';
import {
  feedbackQuestions,
  type QuestionPlace,
  questionExamples,
  vagueQuestions,
} from '../../../practice/feedback-questions';
import { message } from '../../../text/message';
import { rangeOf, type TextRange } from '../../../text/range';
import { preferred, snippetFix } from '../../fix';
import { blankStop, escapeSnippet, plainSnippet } from '../../../text/snippet';
import type { Fix } from '../../finding';
import type { DocumentRule } from '../../rule';

const { before, questions, after, courtesy } = vagueQuestions;
const VAGUE = new RegExp(`^(?:${before} )*(?:${questions.join('|')})(?: ${after})*$`);
const COURTESY = new RegExp(`^${courtesy}$`);
/** A longer question says what it is about. */
const LONGEST_VAGUE = 100;
const MOST_FIXES = 3;

export const vagueFeedback: DocumentRule = {
  code: 'feedback/vague',
  on: 'document',
  severity: 'information',
  summary: 'A request for feedback asks for anything at all, such as “Any feedback?”.',
  *check(document, { uri, index }) {
    if (document.kind !== 'feedback' || isAnswered(document)) return;
    const section = document.sections['questions'];
    if (section === undefined) return;
    // Those of list items are among them.
    for (const { lines } of startingIn(document.outline.paragraphs, section.body)) {
      const [first, last] = [lines[0], lines.at(-1)];
      const range = first && last && vagueIn(document.text, rangeOf(first.start, last.end));
      if (range === undefined) continue;
      const question = document.text.slice(range.start, range.end);
      yield {
        range,
        message: message('“{question}” leaves it to chance what you hear: ask about one thing', { question }),
        fixes: () => specificQuestions(document, uri, index, range),
      };
    }
  },
};

/** What has been answered can't be asked in another way. */
function isAnswered({ given, status }: Feedback): boolean {
  return given !== undefined || status?.value === 'received' || status?.value === 'acted';
}

/** The vague sentences of a text that says nothing else. */
function vagueIn(text: string, { start, end }: TextRange): TextRange | undefined {
  let found: TextRange | undefined;
  for (const match of text.slice(start, end).matchAll(/[^.!?…]+[.!?…]*/g)) {
    const [sentence] = match;
    const words = plainWords(sentence);
    if (words === '' || COURTESY.test(words)) continue;
    if (words.length > LONGEST_VAGUE || !VAGUE.test(words)) return undefined;
    const from = start + match.index + sentence.length - sentence.trimStart().length;
    found = rangeOf(found?.start ?? from, start + match.index + sentence.trimEnd().length);
  }
  return found;
}

function plainWords(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}'& ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The first question of the bank about each of skill, goal and situation. */
function specificQuestions(
  { goals, skills }: Feedback,
  uri: string,
  index: WorkspaceIndex,
  range: TextRange,
): readonly Fix[] {
  const [target] = goals;
  const goal = target && index.resolve(target.value, uri)?.record;
  const known: Readonly<Partial<Record<QuestionPlace, string>>> = {
    ...(skills[0] && { skill: skills[0].value.replaceAll('-', ' ') }),
    ...(goal?.kind === 'goal' && { goal: goal.title }),
  };
  return feedbackQuestions.slice(0, MOST_FIXES).map((question, place) => {
    const newText = question.replace(/\[(\w+)\]/g, (_, name: QuestionPlace) => {
      const { [name]: value } = known;
      return value === undefined ? blankStop(1, questionExamples[name]) : `\${1:${escapeSnippet(value)}}`;
    });
    const choice = snippetFix(message('Ask: “{question}”', { question: plainSnippet(newText) }), [{ range, newText }]);
    return place === 0 ? preferred(choice) : choice;
  });
}

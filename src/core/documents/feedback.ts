import type { Feedback } from './document';
import { readFields } from './fields';
import { titleOf } from './heading-text';
import { feedbackKeys } from './keys';
import { documentBase, type ParseContext } from './parse-context';
import { tasksOf } from './section-items';
import { findSections } from './sections';

export function parseFeedback(context: ParseContext): Feedback {
  const { text, frontMatter, outline, options } = context;
  const fields = readFields(frontMatter, feedbackKeys, context);
  const sections = findSections(text, outline, 'feedback', options.sections);
  const title = titleOf(context);
  return {
    kind: 'feedback',
    ...fields,
    ...documentBase(context, fields),
    ...(title && { title }),
    goals: fields.goals ?? [],
    skills: fields.skills ?? [],
    sections: sections.byName,
    responses: tasksOf(context, sections, 'response'),
  };
}

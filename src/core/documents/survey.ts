import type { Survey } from './document';
import { readFields } from './fields';
import { surveyKeys } from './keys';
import { documentBase, type ParseContext } from './parse-context';
import { findSections } from './sections';

export function parseSurvey(context: ParseContext): Survey {
  const { text, frontMatter, outline, options } = context;
  const fields = readFields(frontMatter, surveyKeys, context);
  return {
    kind: 'survey',
    ...fields,
    ...documentBase(context, fields, 'program'),
    audience: fields.audience ?? [],
    sections: findSections(text, outline, 'survey', options.sections).byName,
  };
}

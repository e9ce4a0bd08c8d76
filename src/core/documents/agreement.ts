import type { Agreement } from './document';
import { readFields } from './fields';
import { agreementKeys } from './keys';
import { documentBase, type ParseContext } from './parse-context';
import { findSections } from './sections';

export function parseAgreement(context: ParseContext): Agreement {
  const { text, frontMatter, outline, options } = context;
  const fields = readFields(frontMatter, agreementKeys, context);
  return {
    kind: 'agreement',
    ...fields,
    ...documentBase(context, fields),
    channels: fields.channels ?? [],
    focus: fields.focus ?? [],
    agreed: fields.agreed ?? [],
    sections: findSections(text, outline, 'agreement', options.sections).byName,
  };
}

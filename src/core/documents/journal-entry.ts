import type { JournalEntry } from './document';
import { readFields } from './fields';
import { titleOf } from './heading-text';
import { journalKeys } from './keys';
import { documentBase, type ParseContext } from './parse-context';
import { findSections } from './sections';

/** A journal entry is for its writer alone, unless it says otherwise. */
export function parseJournalEntry(context: ParseContext): JournalEntry {
  const { text, frontMatter, outline, options } = context;
  const fields = readFields(frontMatter, journalKeys, context);
  const title = titleOf(context);
  return {
    kind: 'journal',
    ...fields,
    ...documentBase(context, fields, 'private'),
    ...(title && { title }),
    goals: fields.goals ?? [],
    skills: fields.skills ?? [],
    sections: findSections(text, outline, 'journal', options.sections).byName,
  };
}

import { anchoredItems } from './anchored';
import type { Profile } from './document';
import { readFields } from './fields';
import { profileKeys } from './keys';
import { documentBase, type ParseContext } from './parse-context';
import { findSections } from './sections';

export function parseProfile(context: ParseContext): Profile {
  const { text, frontMatter, outline, options } = context;
  const fields = readFields(frontMatter, profileKeys, context);
  const sections = findSections(text, outline, 'profile', options.sections);
  return {
    kind: 'profile',
    ...fields,
    ...documentBase(context, fields),
    format: fields.format ?? [],
    availability: fields.availability ?? [],
    interests: fields.interests ?? [],
    experience: fields.experience ?? [],
    style: fields.style ?? [],
    skillsOffer: fields.skillsOffer ?? [],
    skillsWant: fields.skillsWant ?? [],
    sections: sections.byName,
    aspirations: anchoredItems(text, outline, sections, 'aspirations'),
  };
}

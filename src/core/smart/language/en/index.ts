import { namesNoDay, proseDate } from '../../../time/prose-date';
import type { Language } from '../language';
import { cuePatterns, cues } from './cues';
import { grammar, inflections } from './grammar';
import { nouns } from './nouns';
import { numbers } from './numbers';
import { purpose } from './purpose';
import { suggestions } from './suggestions';
import { time } from './time';
import { verbs } from './verbs';

/** English. */
export const ENGLISH: Language = {
  tag: 'en',
  verbs,
  nouns,
  grammar,
  numbers,
  time,
  purpose,
  cues,
  cuePatterns,
  suggestions,
  inflections,
  lastDay: proseDate,
  namesNoDay,
};

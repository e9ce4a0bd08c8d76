import { namesNoDay, readDate } from '../../../time/dates-in-words';
import type { Language } from '../language';
import { cuePatterns } from './cue-patterns';
import { cues } from './cues';
import { grammar, inflections } from './grammar';
import { letters } from './letters';
import { nouns } from './nouns';
import { numbers } from './numbers';
import { purpose } from './purpose';
import { suggestions } from './suggestions';
import { time } from './time';
import { verbs } from './verbs';

const AMOUNT = String.raw`\d+(?:[.,]\d+)?\s*(?:%|percent|(?:\/|out of|of)\s*\d+)?`;
const SURE = `(?:confident|sure|certain)`;
const NAMED = String.raw`(?:my )?(?:confidence|certainty)(?: level| score| is| of|:|=)*`;
const CONFIDENCE = new RegExp(
  [
    String.raw`[([][^()[\]]*\b(?:${NAMED}\s*${AMOUNT}|${AMOUNT}\s*(?:${SURE}|confidence))[^()[\]]*[)\]]`,
    String.raw`^(?:I am|I'm|I’m|we are)\s+(?:about\s+)?${AMOUNT}\s*${SURE}(?:\s+that)?(?=\s)`,
    String.raw`[,;.–—-]\s*(?:${NAMED}\s*${AMOUNT}|(?:(?:I am|I'm|I’m|we are)\s+)?(?:about\s+)?${AMOUNT}\s*${SURE})(?=\s*[.!]?\s*$)`,
  ].join('|'),
  'gi',
);

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
  letters,
  readDate,
  namesNoDay,
  confidence: CONFIDENCE,
};

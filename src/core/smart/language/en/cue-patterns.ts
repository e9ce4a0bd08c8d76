import { Cue } from '../cues';
import type { CuePatterns } from '../cues';

export const cuePatterns: CuePatterns = {
  [Cue.participleOnly]: '(?:en|wn|ne|gun|sung|swum)$',
  [Cue.lettersElsewhere]: "[äöüßåøæáíóúãõñ]|[^\\0-\\xff]|^[djl]'.",
  [Cue.infinitiveInFront]:
    '^(?!(?:regular|chamber|guitar|grammar|choir|souvenir|calendar)$|.*(?:ware|fare)$).*(?:[aei]r|[aeidtv]re|c|ć|rsi|rse)$',
  [Cue.infinitiveBehind]: 'e(?:n|rn|ln)$',
  [Cue.calendarCode]: '^(?:q[1-4]|h[12]|(?:fy|cy)\\d{2,4})$',
  [Cue.quarterCode]: '^[qh]\\d$',
  [Cue.quarterBehind]: '^[qh]\\d{2,4}$',
  [Cue.fiscalYearCode]: '^(?:fy|cy)\\d{2,4}$',
  [Cue.gerund]: 'ing$',
  [Cue.regularPast]: '^(?:..+[^e]|.+(?:gre|fre|nte))ed$',
  [Cue.trade]:
    '^(?!optim|minimal|perfection|real|pacif|human|pessim|ideal).*(?:ist|ian|eer|keeper|maker|smith|wright|nary|tary)$',
  [Cue.levelCode]: '^(?:[abc][12]|n[1-5]|jlpt|hsk|cefr)$',
  [Cue.manner]: '^(?!early$).*ly$|^well$',
  [Cue.freeOf]: '^(?!stress|worry|care|pain).*-free$',
  [Cue.condition]:
    '^(?!.*(?:agreement|employment|settlement|parity|equipment|payment|apartment|department|document|cement|monument|instrument|city|charity|facility|entity|identity|witness|harness|wilderness|business|prism|deployment|assessment|experiment|statement|investment|shipment|placement|segment|basement|garment|ornament|tournament|parliament|element|comment|university|security|liability|electricity)$).+(?:ism|ness|ity|ment|tude|hood)$',
};

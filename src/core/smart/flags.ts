/** What a word can be, as bits: nouns and grammar. */
export const Flag = {
  attribute: 1 << 0,
  generic: 1 << 1,
  field: 1 << 2,
  role: 1 << 3,
  quality: 1 << 4,
  deliverable: 1 << 5,
  metric: 1 << 6,
  unit: 1 << 7,
  benefit: 1 << 8,
  determiner: 1 << 9,
  definite: 1 << 10,
  indefinite: 1 << 11,
  possessive: 1 << 12,
  preposition: 1 << 13,
  conjunction: 1 << 14,
  pronoun: 1 << 15,
  auxiliary: 1 << 16,
  relative: 1 << 17,
  adverb: 1 << 18,
  comparative: 1 << 19,
  superlative: 1 << 20,
  evaluative: 1 << 21,
  bleached: 1 << 22,
  checkable: 1 << 23,
  vagueQuantifier: 1 << 24,
  reference: 1 << 25,
  negation: 1 << 26,
  named: 1 << 27,
  emptyMethod: 1 << 28,
  currency: 1 << 29,
} as const;

/** What a plural takes over from its singular. */
export const NOUN_FLAGS =
  Flag.attribute |
  Flag.generic |
  Flag.field |
  Flag.role |
  Flag.quality |
  Flag.deliverable |
  Flag.metric |
  Flag.unit |
  Flag.benefit |
  Flag.currency |
  Flag.emptyMethod;

/** What a word can be in a phrase of time, as bits. */
export const TimeFlag = {
  period: 1 << 0,
  shortUnit: 1 << 1,
  each: 1 << 2,
  occasion: 1 << 3,
  routine: 1 << 4,
  event: 1 << 5,
  month: 1 << 6,
  weekday: 1 << 7,
  season: 1 << 8,
  shorthand: 1 << 9,
  ordinal: 1 << 10,
  fraction: 1 << 11,
  takesInfinitive: 1 << 12,
  namedAfter: 1 << 13,
  phone: 1 << 14,
  percent: 1 << 15,
  goalNoun: 1 << 16,
  stay: 1 << 17,
  pair: 1 << 18,
} as const;

/** The class of a verb, as bits: a word may be in several. */
export const VerbClass = {
  direction: 1 << 0,
  contentFree: 1 << 1,
  learning: 1 << 2,
  state: 1 << 3,
  activity: 1 << 4,
  completion: 1 << 5,
  phase: 1 << 6,
  causative: 1 << 7,
  alsoNoun: 1 << 8,
  factor: 1 << 10,
  intransitive: 1 << 11,
} as const;

import { Cue } from './language/cues';
import { LANGUAGE } from './language/spoken';
import type { SuggestionVocabulary, TopicSuggestion } from './language/language';
import { Flag } from './lexicon';
import type { Entry, Reading } from './reading';
import { hasFlag, isCue } from './tokens';
import type { Token } from './tokens';

const WORDS: SuggestionVocabulary = LANGUAGE.suggestions;
const light: ReadonlySet<string> = new Set(WORDS.light.split(/\s+/));

/** A noun in the singular. */
export const baseOf = ({ lower, word }: Token): string => (word.plural ? word.singular : lower);

/** Whether a noun says less about the topic than the words around it: `skills`. */
export const isLight = (head: Token): boolean => light.has(baseOf(head));

interface Aim {
  readonly lessens: boolean;
  readonly negated: boolean;
  /** Where the frame begins. */
  readonly from: number;
}

/** By the head of what is done first, then by its other words where the head says little, then by the verb; never by an adjunct. */
export function topicOf(
  { sentence }: Reading,
  main: Entry | undefined,
  { lessens, negated, from }: Aim,
): TopicSuggestion | undefined {
  const { tokens } = sentence;
  const found = main?.reading;
  if (!main || !found) return undefined;
  const { object, span } = found;
  const head = object?.head;
  const vague = head === undefined || isLight(head);
  const agent = tokens.findIndex((token, at) => at > from && isCue(token, Cue.by));
  const end = Math.min(main.clause.to, agent < 0 ? tokens.length : agent);
  const around = object && vague ? tokens.slice(object.from, end).filter((token) => token !== head) : [];
  const open = head === undefined || hasFlag(head, Flag.comparative | Flag.adverb | Flag.evaluative);
  const act = open || object?.indirect || !found.verb ? tokens.slice(from, span.to) : [];
  const words = [...(head && !vague ? [head] : []), ...around, ...act, ...(head ? [head] : [])];
  return (
    (lessens ? topicWith(WORDS.lessTopics, words) : undefined) ?? (negated ? undefined : topicWith(WORDS.topics, words))
  );
}

function topicWith(topics: readonly TopicSuggestion[], words: readonly Token[]): TopicSuggestion | undefined {
  const known = byWord(topics);
  for (const { lower, word } of words) {
    const topic = known.get(lower) ?? known.get(word.singular);
    if (topic) return topic;
  }
  return undefined;
}

const tables = new Map<readonly TopicSuggestion[], ReadonlyMap<string, TopicSuggestion>>();

/** The topics by the words that they are about; the first that has a word has it. */
function byWord(topics: readonly TopicSuggestion[]): ReadonlyMap<string, TopicSuggestion> {
  const known = tables.get(topics);
  if (known !== undefined) return known;
  const table = new Map<string, TopicSuggestion>();
  for (const topic of topics) {
    for (const word of topic.slice(topic.lastIndexOf('|') + 1).split(' ')) {
      if (!table.has(word)) table.set(word, topic);
    }
  }
  tables.set(topics, table);
  return table;
}

import { sliceOf, type TextRange } from '../text/range';
import { readFlat } from './flat-reader';
import type { FrontMatter } from './front-matter';
import { readThroughGrayMatter } from './gray-matter-reader';
import { splitFrontMatter } from './split';
import { readYaml, type YamlReading } from './yaml-reader';

/**
 * Reads the front matter at the beginning of `text`; undefined when there is none. Total: what is wrong with it stands
 * in `problems`, and every key that can be read is in `entries` all the same, in the order of the file.
 *
 * A block that is never closed is read up to its last key, and `content.end` is where the closing `---` belongs. A
 * second block right after the first is skipped by `bodyStart`.
 */
export function parseFrontMatter(text: string): FrontMatter | undefined {
  const block = splitFrontMatter(text);
  if (!block) return undefined;
  const { range, content, bodyStart, readable } = block;
  const reading = readable ? readContent(text, content) : NOTHING;
  const problems = reading.problems.length === 0 ? block.problems : [...block.problems, ...reading.problems];
  return { range, content, entries: reading.entries, problems, byKey: reading.byKey === true, bodyStart };
}

const NOTHING: YamlReading = { entries: [], problems: [] };

/**
 * Reads what stands between the fences, or a part of it that begins and ends where a line does. Nearly every front matter
 * is flat and read in a tenth of the time; the rest goes to the full reader.
 */
export function readContent(text: string, content: TextRange): YamlReading {
  const flat = readFlat(text, content);
  if (flat) return { entries: flat, problems: [] };
  const yaml = sliceOf(text, content).replace(/\r?\n$|\r$/, '');
  return readThroughGrayMatter(yaml, (source) => readYaml(source, content.start - 1)) ?? NOTHING;
}

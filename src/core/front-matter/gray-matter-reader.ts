import matter from 'gray-matter';

/** What gray-matter may not do with a block, whatever its first line says: its own engines would evaluate some. */
const refuse = {
  parse(): never {
    throw new Error('front matter in another language than YAML is not read');
  },
};

/**
 * Hands a block of YAML to gray-matter with `read` as the only engine and returns what `read` made of it; undefined
 * when the block holds nothing but comments. All else gray-matter would do is left out: the splitter has cut the
 * block, so no word names a language and no `---` is within; options are always given, so nothing is cached; text is
 * never written back through it.
 * @param yaml without the line ending of its last line. `read` gets it with one `\n` before it, and `\n` for a lone `\r`.
 */
export function readThroughGrayMatter<T>(yaml: string, read: (source: string) => T): T | undefined {
  let reading: T | undefined;
  const parse = (source: string): object => {
    reading = read(source);
    return {};
  };
  // For gray-matter only `\n` ends a line: a comment would go on to the end.
  matter(`---\n${yaml.replace(/\r(?!\n)/g, '\n')}\n---\n`, {
    language: 'yaml',
    engines: { yaml: { parse }, json: refuse, javascript: refuse, js: refuse, coffee: refuse },
  });
  return reading;
}

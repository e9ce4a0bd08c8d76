import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Every Markdown file below a folder, with its path. */
function markdownBelow(folder: string): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ file: name.split(path.sep).join('/'), text: readFileSync(path.join(folder, name), 'utf8') }));
}

/** The examples of the rule pages, the files of the sample and the fixtures: texts with every kind of finding. */
export function markdownTexts(): readonly NamedText[] {
  const examples = markdownBelow('media/rules').flatMap(({ file, text }) =>
    [...text.matchAll(/^(````+)markdown\n([\s\S]*?)^\1$/gm)].map((match, number) => ({
      name: `${file} #${number + 1}`,
      text: match[2] ?? '',
    })),
  );
  const sample = markdownBelow('media/sample').map(({ file, text }) => ({ name: `sample ${file}`, text }));
  const fixtures = ['documents', 'real-goals'].flatMap((folder) =>
    markdownBelow(`test/fixtures/${folder}`).map(({ file, text }) => ({ name: `fixture ${file}`, text })),
  );
  return [...examples, ...sample, ...fixtures];
}

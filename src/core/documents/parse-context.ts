import { entryOf, type FrontMatter } from '../front-matter/front-matter';
import type { ProseReader } from '../markdown/inline';
import { linksIn } from '../markdown/links';
import type { Outline } from '../markdown/outline';
import type { Settings } from '../settings';
import type { DocumentBase, Located, Visibility } from './document';
import type { ReadContext } from './readers';

export interface ParseOptions {
  /** `milepost.sections`: further headings for a section. */
  readonly sections?: Settings['sections'];
  /** For a title with inline markup, asked only then; without it the markup stays in the title. */
  readonly prose?: () => ProseReader;
  readonly recurrences?: ReadContext['recurrences'];
}

/** What the parser of each type works on. */
export interface ParseContext extends ReadContext {
  readonly frontMatter: FrontMatter;
  readonly outline: Outline;
  readonly options: ParseOptions;
}

/** What every document has; `otherwise` is the visibility of a file that says nothing. */
export function documentBase(
  context: ParseContext,
  fields: {
    readonly visibility?: Located<Visibility>;
    readonly tags?: readonly Located<string>[];
    readonly aliases?: readonly Located<string>[];
  },
  otherwise: Visibility = 'pair',
): DocumentBase {
  const { text, frontMatter, outline, problems } = context;
  return {
    text,
    frontMatter,
    outline,
    links: linksIn(text, outline),
    problems,
    visibility: visibilityOf(context, fields.visibility, otherwise),
    tags: fields.tags ?? [],
    aliases: fields.aliases ?? [],
  };
}

const NO_RANGE = { start: 0, end: 0 };

/** Whoever wrote a visibility that cannot be read wanted one: nobody else sees the file until it is mended. */
function visibilityOf(
  { frontMatter }: ParseContext,
  written: Located<Visibility> | undefined,
  otherwise: Visibility,
): Visibility {
  if (written !== undefined) return written.value;
  const { start, end } = entryOf(frontMatter, 'visibility')?.valueRange ?? NO_RANGE;
  return start < end ? 'private' : otherwise;
}

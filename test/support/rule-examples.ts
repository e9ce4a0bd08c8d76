export interface Example {
  readonly section: string;
  /** Set by `file=…` after the fence: another file of the workspace that the example needs. */
  readonly file?: string;
  readonly text: string;
}

/** Headings within an example are the example's own. */
const HEADING_OR_FENCE =
  /^## (?<title>.+)$|^(?<ticks>````+)markdown(?: file=(?<file>\S+))?\n(?<text>[\s\S]*?)^\k<ticks>$/gm;

/** The fenced examples of a page, each with the section that it stands in. */
export function examplesOf(page: string): readonly Example[] {
  let section = '';
  const found: Example[] = [];
  for (const { groups = {} } of page.matchAll(HEADING_OR_FENCE)) {
    const { title, file, text } = groups;
    if (title !== undefined) section = title.trim();
    else found.push({ section, ...(file !== undefined && { file }), text: text ?? '' });
  }
  return found;
}

/** Path → text. */
export type Others = Readonly<Record<string, string>>;

/** The other files that an example needs. */
export function othersOf({ section }: Example, examples: readonly Example[]): Others {
  return Object.fromEntries(
    examples.flatMap((other) =>
      other.section === section && other.file !== undefined ? [[other.file, other.text]] : [],
    ),
  );
}

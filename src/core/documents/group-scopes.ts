import type { Block, Section } from '../markdown/outline';
import type { TextRange } from '../text/range';
import { titleAt, titleLine } from './group-title';
import type { MeaningfulSections } from './sections';
import { isTitled } from './telling';

interface Title {
  readonly words: string;
  readonly meaning: string | undefined;
}

/** A container that is open: a list item, a quote or a callout. */
interface Scope<Box> {
  readonly end: number;
  /** The words of an item without a box, or of a callout's first line; read when a box within asks for them. */
  readonly words: TextRange | undefined;
  own: Title | undefined;
  /** The last line within it that is meant as a heading. */
  line: Title | undefined;
  box: Box | undefined;
}

/** More titles than that around one box say nothing more. */
const MOST_TITLES = 3;

/**
 * What stands around each block of a document, as one goes through its blocks in order: the section, lines that are
 * meant as headings, callouts and list items. `Box` is what the caller notes of the items that have a box.
 */
export class GroupScopes<Box> {
  readonly #open: Scope<Box>[] = [];
  /** A title that stands in the item before. */
  #pending: string | undefined;
  readonly #sectionTitles = new Map<Section, string>();
  #line: Title | undefined;
  #next = 0;
  #section: Section | undefined;

  constructor(
    private readonly text: string,
    private readonly blocks: readonly Block[],
    private readonly all: readonly Section[],
    private readonly sections: MeaningfulSections,
    /** Its heading names no group. */
    private readonly statementSection: Section | undefined,
  ) {}

  /** Goes on to the block at this place; the blocks have to come in their order. */
  enter(index: number): void {
    const block = this.blocks[index];
    if (block === undefined) return;
    const { start } = block.range;
    const pending = this.#pending;
    this.#pending = undefined;
    while ((this.#open.at(-1)?.end ?? Infinity) <= start) this.#open.pop();
    for (let section = this.all[this.#next]; section && section.range.start <= start; section = this.all[this.#next]) {
      this.#section = section;
      this.#line = undefined;
      this.#next += 1;
    }
    if (block.kind === 'item') {
      this.#setLine(pending);
      this.#push(block.range.end, block.task === undefined ? block.lines[0] : undefined);
    } else {
      this.#pending = pending;
      this.#note(block, this.blocks[index + 1]);
    }
  }

  /** Notes a line that heads what comes after the item which was entered last. */
  setTitleAfter(line: TextRange): void {
    this.#pending = titleAt(this.text, line);
  }

  /** Notes that the item which was entered last has a box. */
  setBox(box: Box): void {
    const scope = this.#open.at(-1);
    if (scope !== undefined) scope.box = box;
  }

  /** The nearest box around the item that was entered last. */
  get boxAround(): Box | undefined {
    for (let index = this.#open.length - 2; index >= 0; index--) {
      const box = this.#open[index]?.box;
      if (box !== undefined) return box;
    }
    return undefined;
  }

  /** The meaning of the nearest title around the item that was entered last, of a section in the end. */
  get meaning(): string | undefined {
    for (const title of this.#titles()) if (title.meaning !== undefined) return title.meaning;
    return this.sections.meaningOf(this.#section);
  }

  /** The titles around, outermost first, up to the one that means `name`: `Phase 1 › June`. */
  groupWithin(name: string): string | undefined {
    const words: string[] = [];
    for (const title of this.#titles()) {
      if (title.meaning === name) return joined(words);
      words.unshift(title.words);
    }
    for (let section = this.#section; section !== undefined; section = section.parent) {
      if (section === this.statementSection || this.sections.ownMeaningOf(section) === name) break;
      words.unshift(this.#titleOf(section));
    }
    return joined(words);
  }

  /** The titles around the item that was entered last and within its section, innermost first. */
  *#titles(): Iterable<Title> {
    for (let index = this.#open.length - 2; index >= 0; index--) {
      const scope = this.#open[index];
      if (scope === undefined) continue;
      if (scope.line !== undefined) yield scope.line;
      scope.own ??= this.#title(titleAt(this.text, scope.words));
      if (scope.own !== undefined) yield scope.own;
    }
    if (this.#line !== undefined) yield this.#line;
  }

  #note(block: Block, next: Block | undefined): void {
    switch (block.kind) {
      case 'quote':
        this.#push(block.range.end, undefined);
        break;
      case 'callout':
        this.#push(block.range.end, isTitled(block, this.text) ? block.lines[0] : undefined);
        break;
      case 'heading':
        if (block.inContainer) this.#setLine(titleAt(this.text, block.lines[0]));
        break;
      case 'paragraph':
        // What an item or a callout begins with is its own title.
        if (block.lines[0]?.start !== this.#open.at(-1)?.words?.start) this.#setLine(titleLine(this.text, block, next));
        break;
      default:
    }
  }

  #push(end: number, words: TextRange | undefined): void {
    this.#open.push({ end, words, own: undefined, line: undefined, box: undefined });
  }

  #setLine(words: string | undefined): void {
    const title = this.#title(words);
    if (title === undefined) return;
    const scope = this.#open.at(-1);
    if (scope === undefined) this.#line = title;
    else scope.line = title;
  }

  #title(words: string | undefined): Title | undefined {
    return words === undefined || words === '' ? undefined : { words, meaning: this.sections.meaningOfTitle(words) };
  }

  #titleOf(section: Section): string {
    let words = this.#sectionTitles.get(section);
    if (words === undefined) this.#sectionTitles.set(section, (words = titleAt(this.text, section.title) ?? ''));
    return words;
  }
}

function joined(words: readonly string[]): string | undefined {
  const shown = words.filter((word) => word !== '').slice(-MOST_TITLES);
  return shown.length === 0 ? undefined : shown.join(' › ');
}

import { engine } from '../engine';
import type * as vscode from 'vscode';
import type { MilepostDocument } from '../../core/documents/document';
import { mayBeOurs } from '../../core/documents/may-be-ours';
import type { ProseReader } from '../../core/markdown/inline';
import type { Settings } from '../../core/settings';
import type { SettingsReader } from '../settings';
import { isTooLarge } from './open-buffers';

interface Parsed {
  readonly version: number;
  readonly sections: Settings['sections'];
  readonly document: MilepostDocument;
}

/** The parsed form of open documents: one parse a version, whoever asks. */
export class ParsedDocuments {
  readonly #parsed = new WeakMap<vscode.TextDocument, Parsed>();

  constructor(
    readonly settings: SettingsReader,
    readonly prose: () => ProseReader,
  ) {}

  of(document: vscode.TextDocument): MilepostDocument {
    const { sections } = this.settings.of(document.uri);
    const known = this.#parsed.get(document);
    if (known?.version === document.version && known.sections === sections) return known.document;
    // Not even copied: the views say of such a file that it is not read.
    const parsed = this.parse(isTooLarge(document) ? '' : document.getText(), document.uri);
    this.#parsed.set(document, { version: document.version, sections, document: parsed });
    return parsed;
  }

  /** Reads a text as the content of that file. */
  parse(text: string, uri: vscode.Uri): MilepostDocument {
    const { sections } = this.settings.of(uri);
    return mayBeOurs(text) ? engine().parseDocument(text, { sections, prose: this.prose }) : { kind: 'foreign', text };
  }
}

import type * as vscode from 'vscode';
import type { MilepostDocument } from '../../core/documents/document';
import type { Settings } from '../../core/settings';
import { engine, loadPart, readNow, type Part, type Reading } from '../engine';
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

  constructor(readonly settings: SettingsReader) {}

  /** Whether all is loaded that reading this document takes. */
  isReady(document: vscode.TextDocument): boolean {
    return this.#lackingFor(document) === undefined;
  }

  /** Loads what reading this document takes: nothing where it is none of ours. Whoever asks `of` waits for it first. */
  async whenReady(document: vscode.TextDocument): Promise<void> {
    const lacking = this.#lackingFor(document);
    if (lacking === undefined) return;
    await loadPart(lacking);
    await this.whenReady(document);
  }

  /** @throws while the engine is not loaded and the document may be ours */
  of(document: vscode.TextDocument): MilepostDocument {
    const { document: parsed, lacking } = this.#read(document);
    if (lacking === 'engine') engine();
    return parsed;
  }

  /** Reads a text as the content of that file. */
  parse(text: string, uri: vscode.Uri): MilepostDocument {
    return readNow(text, this.settings.of(uri)).document;
  }

  #lackingFor(document: vscode.TextDocument): Part | undefined {
    return this.#read(document).lacking;
  }

  #read(document: vscode.TextDocument): Reading {
    const { sections } = this.settings.of(document.uri);
    const known = this.#parsed.get(document);
    if (known?.version === document.version && known.sections === sections) return known;
    // Not even copied: the views say of such a file that it is not read.
    const reading = readNow(isTooLarge(document) ? '' : document.getText(), { sections });
    if (reading.lacking === undefined)
      this.#parsed.set(document, { version: document.version, sections, document: reading.document });
    return reading;
  }
}

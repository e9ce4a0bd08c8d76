import { lstatSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MilepostDocument } from '../core/documents/document';
import { parseDocument } from '../core/documents/parse-document';
import { summarize } from '../core/index/summarize';
import { WorkspaceIndex } from '../core/index/workspace-index';
import type { ProseReader } from '../core/markdown/inline';
import type * as RemarkProse from '../core/markdown/remark-prose';
import type { Settings } from '../core/settings';
import { matcherOf } from '../core/text/glob';
import type { LocalDate } from '../core/time/local-date';
import { UsageError } from './command';
import { findFiles } from './find-files';
import { readSettings } from './read-settings';
import { detailOf, LARGEST_FILE_BYTES, readText, type TextRead } from './read-text';
import { showPath } from './show-path';
import { todayHere } from './today';
import type { Troubles } from './troubles';

const BYTES_PER_MEGABYTE = 1024 * 1024;
/**
 * Characters of text, about a thousand goals, up to which documents are kept between reading and judging. They take ten
 * times their text: in a larger workspace files are read and parsed again, so that memory grows by the records alone.
 */
const MOST_KEPT = 4 * BYTES_PER_MEGABYTE;

/** A folder whose files have been read once: their records, not their texts. */
export interface Workspace {
  readonly root: string;
  readonly settings: Settings;
  readonly today: LocalDate;
  readonly index: WorkspaceIndex;
  /** The Markdown files that are ours, sorted, as absolute paths. */
  readonly files: readonly string[];
  /** The documents of the files, in a workspace that is not large. */
  readonly kept: Map<string, DocumentRead>;
}

export interface WorkspaceRequest {
  readonly root: string;
  /** Files asked for by name: read even where the walk leaves them out. */
  readonly named?: readonly string[];
  /** Wins over `milepost.today`, and that over the clock. */
  readonly today: LocalDate | undefined;
  /** `lint`: documents are kept and goals are judged later, once. `show`: the records have scores. */
  readonly purpose: 'lint' | 'show';
}

/** A file's text as a document, and what is needed to write it back. */
export interface DocumentRead {
  readonly uri: string;
  readonly document: MilepostDocument;
  /** Whether a byte order mark stood before the text. */
  readonly hasMark: boolean;
}

/** Reads settings and files of a workspace. */
export function readWorkspace({ root, named = [], today, purpose }: WorkspaceRequest, troubles: Troubles): Workspace {
  const { settings, exclude } = readSettings(root, (line) => troubles.note(line));
  const day = today ?? settings.today ?? todayHere();
  const index = new WorkspaceIndex();
  index.complete = false;
  const walked = findFiles(root, matcherOf(exclude), {
    onUnreadable: (place, detail) => troubles.cannotRead(place, `cannot be read: ${detail}`),
    onSkipped: (place, reason) => troubles.skipped(place, reason),
  });
  const found = named.length === 0 ? walked : [...new Set([...walked, ...named])].sort();
  const kept = new Map<string, DocumentRead>();
  let length = 0;
  const files = found.filter((file, number) => {
    troubles.progress.show('Reading', number, found.length);
    const read = readDocument(file, settings, troubles);
    if (read === undefined) return false;
    const record = summarize(read.uri, read.document, purpose === 'show' ? day : undefined);
    if (record === undefined) index.setForeign(read.uri);
    else index.set(record);
    length += read.document.text.length;
    if (length > MOST_KEPT) kept.clear();
    else if (record !== undefined && purpose === 'lint') kept.set(file, read);
    return record !== undefined;
  });
  index.complete = true;
  troubles.progress.clear();
  return { root, settings, today: day, index, files, kept };
}

/** The document of a file of the workspace: the one that was kept, which is given up, else it is read again. */
export function takeDocument(
  file: string,
  { kept, settings }: Workspace,
  troubles: Troubles,
): DocumentRead | undefined {
  const known = kept.get(file);
  if (known === undefined) return readDocument(file, settings, troubles);
  kept.delete(file);
  return known;
}

/** Reads and parses one file; undefined, with a word to the user, when that cannot be. */
export function readDocument(file: string, settings: Settings, troubles: Troubles): DocumentRead | undefined {
  return documentOf(file, readText(file), settings, troubles);
}

/** The document of what was read as `file`; undefined, with a word to the user, when it could not be read. */
export function documentOf(
  file: string,
  read: TextRead,
  settings: Settings,
  troubles: Troubles,
): DocumentRead | undefined {
  const uri = uriOf(file);
  switch (read.kind) {
    case 'text':
      return { uri, document: parseText(read.text, settings), hasMark: read.hasMark };
    case 'foreign':
      return { uri, document: UNREAD, hasMark: false };
    case 'too-large':
      // A large file that is not ours is none of our business.
      if (parseDocument(read.head).kind === 'foreign') return { uri, document: UNREAD, hasMark: false };
      troubles.skipped(file, `is larger than ${LARGEST_FILE_BYTES / BYTES_PER_MEGABYTE} MB and was skipped`);
      return undefined;
    case 'not-utf-8':
      troubles.cannotRead(file, 'is not UTF-8; save it in that encoding');
      return undefined;
    case 'unreadable':
      troubles.cannotRead(file, `cannot be read: ${read.detail}`);
      return undefined;
  }
}

/** A file that is not ours and whose text nobody needs: links to it resolve all the same. */
const UNREAD: MilepostDocument = { kind: 'foreign', text: '' };

export function parseText(text: string, settings: Settings): MilepostDocument {
  return parseDocument(text, { sections: settings.sections, prose });
}

export function uriOf(file: string): string {
  return pathToFileURL(file).href;
}

/** The absolute path of an argument; a link is followed. @throws UsageError when nothing is there */
export function existingPath(argument: string): { readonly path: string; readonly isFolder: boolean } {
  const full = path.resolve(argument);
  try {
    const place = lstatSync(full).isSymbolicLink() ? realpathSync(full) : full;
    return { path: place, isFolder: statSync(place).isDirectory() };
  } catch (error) {
    throw new UsageError(`${showPath(full)}: ${detailOf(error)}.`);
  }
}

function prose(): ProseReader {
  return (require('../core/markdown/remark-prose') as typeof RemarkProse).remarkProse;
}

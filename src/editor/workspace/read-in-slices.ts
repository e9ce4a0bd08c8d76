import * as vscode from 'vscode';
import {
  isSameStamp,
  LARGEST_FILE_BYTES,
  largeFile,
  readBytes,
  unreadable,
  type FileRead,
  type FileToRead,
  type ReadOptions,
  type ReadRequest,
} from './file-read';
import { Slices } from './slices';

/** Files asked for at a time: hides the latency of remote file systems without flooding them. */
const AT_A_TIME = 16;

/** Reads files by way of VS Code, on this thread, letting other work run every few milliseconds. */
export async function readInSlices(
  request: ReadRequest,
  onBatch: (reads: readonly FileRead[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const slices = new Slices(signal);
  for (let start = 0; start < request.files.length; start += AT_A_TIME) {
    const contents = await Promise.all(request.files.slice(start, start + AT_A_TIME).map(contentOf));
    const reads: FileRead[] = [];
    for (const content of contents) {
      await slices.pause();
      reads.push(await interpret(content, request));
    }
    onBatch(reads);
  }
}

type Content =
  | FileRead
  | { readonly kind: 'bytes'; readonly uri: string; readonly bytes: Uint8Array; readonly modified: number };

async function contentOf({ uri, known }: FileToRead): Promise<Content> {
  const address = vscode.Uri.parse(uri, true);
  try {
    const { mtime, size, type } = await vscode.workspace.fs.stat(address);
    const stamp = { modified: mtime, size };
    if (known !== undefined && isSameStamp(known, stamp)) return { kind: 'unchanged', uri };
    if ((type & vscode.FileType.File) === 0) return { kind: 'gone', uri };
    if (size > LARGEST_FILE_BYTES) return largeFile(uri, stamp);
    return { kind: 'bytes', uri, bytes: await vscode.workspace.fs.readFile(address), modified: mtime };
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return { kind: 'gone', uri };
    return unreadable(uri, error);
  }
}

async function interpret(content: Content, options: ReadOptions): Promise<FileRead> {
  if (content.kind !== 'bytes') return content;
  const { uri, bytes, modified } = content;
  const stamp = { modified, size: bytes.byteLength };
  return readBytes(uri, stamp, bytes, options);
}

import * as vscode from 'vscode';
import { pageScheme } from './ids';

/** The page about a rule, such as `specific/vague-verb`. */
export function rulePage(code: string): vscode.Uri {
  return vscode.Uri.from({ scheme: pageScheme, path: `/rules/${code}.md` });
}

/** How the score is made. */
export const scorePage = vscode.Uri.from({ scheme: pageScheme, path: '/score.md' });

/**
 * The pages about rules and the score, read from the extension wherever that is installed: on disk, on another machine
 * or on a web server. A scheme of their own lets them open as preview, and lets a finding's code link to them: links
 * there may lead to files, and not to commands.
 */
export class Pages implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  constructor(readonly extension: vscode.Uri) {}

  static register(extension: vscode.Uri): vscode.Disposable {
    return vscode.workspace.registerFileSystemProvider(pageScheme, new Pages(extension), { isReadonly: true });
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { byteLength } = await this.readFile(uri);
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: byteLength };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    if (!IS_PAGE.test(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
    return vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.extension, 'media', uri.path));
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  readonly createDirectory = refuse;
  readonly writeFile = refuse;
  readonly delete = refuse;
  readonly rename = refuse;
}

function refuse(uri: vscode.Uri): never {
  throw vscode.FileSystemError.NoPermissions(uri);
}

const IS_PAGE = /^\/(?:score|rules\/[a-z-]+\/[a-z-]+)\.md$/;

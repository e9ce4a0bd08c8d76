import * as vscode from 'vscode';
import { pageScheme } from './ids';

/** The page about a rule, such as `specific/vague-verb`. */
export function rulePage(code: string): vscode.Uri {
  return vscode.Uri.from({ scheme: pageScheme, path: `/rules/${code}.md` });
}

/** How the score is made. */
export const scorePage = vscode.Uri.from({ scheme: pageScheme, path: '/score.md' });

/** What Show Health shows. */
export const healthPage = vscode.Uri.from({ scheme: pageScheme, path: '/health.md' });

/**
 * The pages about rules and the score, read from the extension wherever that is installed: on disk, on another machine
 * or on a web server, and the report on health, written when it is asked for. A scheme of their own lets them open as preview, and lets a finding's code link to them: links
 * there may lead to files, and not to commands.
 */
export class Pages implements vscode.FileSystemProvider {
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  #health: { readonly bytes: Uint8Array; readonly written: number } | undefined;

  readonly onDidChangeFile = this.#changed.event;

  constructor(
    readonly extension: vscode.Uri,
    /** Writes the report on health. */
    readonly writeHealth: () => Promise<string>,
  ) {}

  register(): vscode.Disposable {
    return vscode.workspace.registerFileSystemProvider(pageScheme, this, { isReadonly: true });
  }

  /** Writes the report anew, also where it is shown, and gives it. */
  async refreshHealth(): Promise<string> {
    const text = await this.writeHealth();
    this.#health = { bytes: new TextEncoder().encode(text), written: Date.now() };
    this.#changed.fire([{ type: vscode.FileChangeType.Changed, uri: healthPage }]);
    return text;
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { byteLength } = await this.readFile(uri);
    const mtime = isHealth(uri) ? (this.#health?.written ?? 0) : 0;
    return { type: vscode.FileType.File, ctime: 0, mtime, size: byteLength };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    if (isHealth(uri)) {
      if (this.#health === undefined) await this.refreshHealth();
      return this.#health?.bytes ?? new Uint8Array();
    }
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

function isHealth(uri: vscode.Uri): boolean {
  return uri.path === healthPage.path;
}

function refuse(uri: vscode.Uri): never {
  throw vscode.FileSystemError.NoPermissions(uri);
}

const IS_PAGE = /^\/(?:score|rules\/[a-z-]+\/[a-z-]+)\.md$/;

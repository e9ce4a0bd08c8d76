/** A file that tells git what to leave out. */
export interface IgnoreFile {
  readonly uri: string;
  /** The folder that its patterns count from, relative to the work tree's root, such as `goals/old`; empty for the root. */
  readonly folder: string;
  readonly text: string;
}

/** A folder with `.git` in it, a folder or, in a linked work tree, a file. */
export interface GitWorkTree {
  /** The address of the folder, without a slash at its end. */
  readonly root: string;
  /** The folder whose `private/` is for private files: the one that is open, within the work tree. */
  readonly home: string;
  /** `.git/info/exclude`, if there is one. */
  readonly exclude?: string;
  /** The `.gitignore` files from the root down to the folder in question. */
  readonly ignoreFiles: readonly IgnoreFile[];
}

/** What a host tells of git, which is never run. */
export interface GitPort {
  /** The work tree around a file; undefined where there is none, or where it can't be read, or is not read yet. */
  workTreeOf(uri: string): GitWorkTree | undefined;
}

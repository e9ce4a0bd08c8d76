import { readFileSync } from 'node:fs';
import path from 'node:path';

export const themes = ['dark', 'light', 'hc', 'hc-light'] as const;
export type ThemeName = (typeof themes)[number];

/** What VS Code gives a webview of one of its own themes: the class of the body, and the variables that we use. */
export interface Theme {
  readonly bodyClass: string;
  readonly variables: Readonly<Record<string, string>>;
}

export function readTheme(name: ThemeName): Theme {
  return JSON.parse(readFileSync(path.join('test', 'fixtures', 'themes', `${name}.json`), 'utf8')) as Theme;
}

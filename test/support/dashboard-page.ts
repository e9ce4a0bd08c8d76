import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire as requireFrom } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import type { WorkspaceStatus } from '../../src/core/index/workspace-status';
import { pageHtml } from '../../src/editor/dashboard/page-html';
import type { DashboardSnapshot, PageToHost } from '../../src/protocol/dashboard';
import { readTheme, type Theme, type ThemeName } from './themes';

const ORIGIN = 'https://milepost.test';
const FILES = ['dashboard.js', 'dashboard.css'] as const;
const SETTLE_MS = 10_000;

export function snapshotOf(status: WorkspaceStatus, more: Partial<DashboardSnapshot> = {}): DashboardSnapshot {
  return {
    revision: 1,
    status,
    complete: true,
    without: 'no-goals',
    canUndo: false,
    locale: 'en',
    strings: {},
    ...more,
  };
}

export interface OpenOptions {
  readonly snapshot: DashboardSnapshot;
  readonly theme?: ThemeName;
  readonly width?: number;
  /** What the page saved when it was last open. */
  readonly state?: unknown;
  readonly locale?: string;
  readonly timezoneId?: string;
  readonly forcedColors?: 'active';
  readonly reducedMotion?: 'reduce';
}

/** What the stand-in for VS Code keeps inside the page. */
interface Ends {
  readonly sent: PageToHost[];
  state: unknown;
  violations: string[];
}
declare const milepostEnds: Ends;

/** The built page under its own content security policy, with the two ends of its connection in the test's hands. */
export class DashboardPage {
  readonly errors: string[] = [];

  private constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.errors.push(message.text());
    });
  }

  static async open(browser: Browser, options: OpenOptions): Promise<DashboardPage> {
    if (bundle.size === 0) readBundle();
    const { snapshot, theme = 'dark', width = 1200, state, ...context } = options;
    const opened = await browser.newContext({ viewport: { width, height: 900 }, locale: 'en-GB', ...context });
    opened.setDefaultTimeout(SETTLE_MS);
    const page = new DashboardPage(await opened.newPage());
    await page.page.route(`${ORIGIN}/**`, (route) => route.fulfill(answer(new URL(route.request().url()).pathname)));
    await page.page.addInitScript(standIn, { state, theme: readTheme(theme) });
    await page.page.goto(`${ORIGIN}/`);
    await page.page.waitForFunction(() => milepostEnds.sent.some((message) => message.kind === 'ready'));
    await page.post({ kind: 'snapshot', snapshot });
    await page.page.locator('h1').waitFor();
    return page;
  }

  async post(message: unknown): Promise<void> {
    await this.page.evaluate((data) => window.dispatchEvent(new MessageEvent('message', { data })), message);
  }

  /** Messages to the host, but for `ready`. */
  async sent(): Promise<readonly PageToHost[]> {
    const all = await this.page.evaluate(() => milepostEnds.sent);
    return all.filter((message) => message.kind !== 'ready');
  }

  async state(): Promise<unknown> {
    return this.page.evaluate(() => milepostEnds.state);
  }

  /** What the content security policy had to refuse. */
  async refused(): Promise<readonly string[]> {
    return this.page.evaluate(() => milepostEnds.violations);
  }

  /** Every finding of axe, one line each. */
  async accessibilityProblems(): Promise<readonly string[]> {
    const source = readFileSync(requireFrom(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await this.page.evaluate(source);
    const { violations } = await this.page.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  }

  /** The words of these elements that go on in another line. */
  brokenWords(selector: string): Promise<readonly string[]> {
    return this.page.locator(selector).evaluateAll((elements) =>
      elements.flatMap((element) => {
        const text = element.firstChild;
        if (!(text instanceof Text)) return [];
        return [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          return range.getClientRects().length > 1 ? [word] : [];
        });
      }),
    );
  }

  async close(): Promise<void> {
    assert.deepEqual(await this.refused(), []);
    assert.deepEqual(this.errors, []);
    await this.page.context().close();
  }
}

const bundle = new Map<string, string>();

/** Read once: a build that runs meanwhile takes the files away for a moment. */
function readBundle(): void {
  for (const file of FILES) bundle.set(`/${file}`, readFileSync(path.join('dist', 'webview', file), 'utf8'));
}

function answer(pathname: string): { contentType: string; body: string } {
  if (pathname === '/') {
    const parts = { cspSource: ORIGIN, nonce: 'onlyForTests', language: 'en' };
    return {
      contentType: 'text/html',
      body: pageHtml({ ...parts, script: `${ORIGIN}/dashboard.js`, style: `${ORIGIN}/dashboard.css` }),
    };
  }
  const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'text/css';
  return { contentType, body: bundle.get(pathname) ?? '' };
}

/** Runs in the page before anything else, as VS Code's own preload script does. */
function standIn({ state, theme }: { state: unknown; theme: Theme }): void {
  const ends: Ends = { sent: [], state, violations: [] };
  Object.assign(globalThis, {
    milepostEnds: ends,
    acquireVsCodeApi: () => ({
      postMessage: (message: PageToHost) => ends.sent.push(message),
      getState: () => ends.state,
      setState: (next: unknown) => (ends.state = next),
    }),
  });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    ends.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    body { color: var(--vscode-editor-foreground); font: var(--vscode-font-size) var(--vscode-font-family); margin: 0; }
  `);
  document.adoptedStyleSheets = [sheet];
  document.addEventListener('DOMContentLoaded', () => {
    for (const [name, value] of Object.entries(theme.variables))
      document.documentElement.style.setProperty(name, value);
    document.body.className = theme.bodyClass;
  });
}

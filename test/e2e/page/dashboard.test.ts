import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { WorkspaceStatus } from '../../../src/core/index/workspace-status';
import { launchBrowser } from '../../host/browser.mjs';
import { DashboardPage, snapshotOf, type OpenOptions } from '../../support/dashboard-page';
import { readStatus } from '../../support/read-status';
import { themes } from '../../support/themes';

const SAMPLE_DAY = '2027-06-10';
const sample = readStatus('media/sample', SAMPLE_DAY);
const hostile = readStatus('test/fixtures/dashboard', '2027-03-18');
const empty: WorkspaceStatus = {
  ...sample,
  goals: [],
  owed: [],
  checkIns: {},
  thisWeek: { ...sample.thisWeek, done: 0, items: [] },
};
/** What the goals view says. */
const viewTexts = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;
/** Runs in the page. */
const longDate = (tag: string) =>
  new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone: 'UTC' }).format(Date.UTC(2027, 5, 10));
const everyGroup = { unfolded: ['paused', 'draft', 'achieved', 'dropped'] };

describe('The dashboard’s page', () => {
  let browser: Browser;
  let open: (options?: Partial<OpenOptions>) => Promise<DashboardPage>;

  before(async () => {
    browser = await launchBrowser();
    open = (options = {}) => DashboardPage.open(browser, { snapshot: snapshotOf(sample), ...options });
  });
  after(() => browser.close());

  describe('shows', () => {
    it('what the score lost, and why', async () => {
      const dashboard = await open();
      assert.deepEqual(await dashboard.page.locator('.lost-points li').allTextContents(), [
        'Achievable −5: 8 h a week planned in active goals, 6 h free · This is active goal number 4; 3 at a time keep the focus',
      ]);
    });

    it('what a step waits for, until it is done', async () => {
      const [goal = assert.fail(), ...others] = sample.goals;
      const next = { ...(goal.next ?? assert.fail()), waitsFor: ['Ask Noor'] };
      const dashboard = await open({ snapshot: snapshotOf({ ...sample, goals: [{ ...goal, next }, ...others] }) });
      const row = dashboard.page.locator('.task', { hasText: 'waits for “Ask Noor”' });
      assert.equal(await row.count(), 1);
      await row.getByRole('checkbox').check();
      await row.waitFor({ state: 'detached' });
    });

    it('the figures of the workspace, and what they are made of', async () => {
      const dashboard = await open();
      const inWork = sample.goals.filter(({ status }) => status === 'active' || status === 'proposed');
      const sum = inWork.reduce((total, { score }) => total + score, 0);
      const tiles = await dashboard.page.locator('.tile').allInnerTexts();
      const { done, items } = sample.thisWeek;
      assert.deepEqual(
        tiles.map((tile) => tile.split(/\n+/).slice(0, 2)),
        [
          ['Goals in work', String(inWork.length)],
          ['Average score', String(Math.round(sum / inWork.length))],
          ['This week and overdue', `${done} of ${items.length}`],
          ['Overdue', String(items.filter(({ overdue }) => overdue).length)],
          ['Owed', String(sample.owed.length)],
        ],
      );
      assert.match(tiles[1] ?? '', new RegExp(`${sum} ÷ ${inWork.length} goals in work`));
      await dashboard.close();
    });

    it('a card for each goal in work, in the order of the snapshot', async () => {
      const dashboard = await open();
      const inWork = sample.goals.filter(({ status }) => status === 'active' || status === 'proposed');
      const titles = await dashboard.page.locator('.card h3').allInnerTexts();
      assert.deepEqual(
        titles,
        inWork.map(({ title }) => title),
      );
      const rota = dashboard.page.locator('.card', { hasText: 'The team plans its own rota' });
      const words = (await rota.innerText()).replaceAll('\u00A0', ' ');
      for (const expected of [
        'Off track',
        'Check-in says: needs attention',
        'Expected 82 %',
        'Due 30 Jun',
        '20 days left',
        '3 → 10 colleagues',
        'Priority 3',
        'Agreed 2 of 2',
        '20 of 20',
        '2 open roadblocks',
      ]) {
        assert.ok(words.includes(expected), `${expected} is missing in\n${words}`);
      }
      await dashboard.close();
    });

    it('goals that are not in work in groups that unfold, and remembers which', async () => {
      const dashboard = await open();
      const fold = dashboard.page.getByRole('button', { name: /^Drafts/ });
      const draft = dashboard.page.locator('#folded-draft');
      assert.equal(await draft.isVisible(), false);
      await fold.click();
      assert.equal(await fold.getAttribute('aria-expanded'), 'true');
      assert.equal(await draft.isVisible(), true);
      assert.deepEqual(((await dashboard.state()) as { unfolded: unknown }).unfolded, ['draft']);
      await dashboard.close();
    });

    it('what cannot be read, with what is wrong', async () => {
      const dashboard = await open({ snapshot: snapshotOf(hostile) });
      const [file] = hostile.unreadable;
      assert.ok(file !== undefined);
      const section = dashboard.page.getByRole('region', { name: /^Files with problems/ });
      assert.match(await section.innerText(), /broken file\.md\n+\S+/);
      await section.getByRole('button', { name: 'broken file.md' }).click();
      assert.deepEqual(await dashboard.sent(), [{ kind: 'open', uri: file.uri, line: file.line }]);
      await dashboard.close();
    });

    it('text as text, whatever it looks like', async () => {
      const dashboard = await open({ snapshot: snapshotOf(hostile), width: 320 });
      const goal = hostile.goals.find(({ id }) => id === 'hostile');
      assert.ok(goal !== undefined);
      assert.equal(await dashboard.page.locator('.card h3').first().innerText(), goal.title);
      assert.equal(await dashboard.page.locator('.statement').first().innerText(), goal.statement);
      assert.equal(await dashboard.page.title(), 'Goals');
      assert.equal(await dashboard.page.locator('#root :is(img, script, a, b, i)').count(), 0);
      await dashboard.close();
    });

    it('an empty workspace calmly, with the way in', async () => {
      const dashboard = await open({ snapshot: snapshotOf(empty) });
      await dashboard.page.getByRole('button', { name: 'New Goal…' }).click();
      await dashboard.page.getByRole('button', { name: 'Open Sample Workspace…' }).click();
      assert.deepEqual(await dashboard.sent(), [
        { kind: 'command', command: 'newGoal' },
        { kind: 'command', command: 'openSample' },
      ]);
      await dashboard.post({ kind: 'snapshot', snapshot: snapshotOf(empty, { revision: 2, complete: false }) });
      await dashboard.page.getByText('Reading the workspace').waitFor();
      await dashboard.close();
    });

    it('why there is nothing to see, in the words of the goals view, and what to do about it', async () => {
      for (const [without, words, buttons, commands] of [
        [
          'private-hidden',
          'What is private is hidden, and there is nothing else here.',
          ['Show Private Goals', 'New Goal…'],
          ['showPrivate', 'newGoal'],
        ],
        [
          'no-folder',
          'Milepost reads goals from the Markdown files of a folder.',
          ['Open Folder…', 'Open Sample Workspace…'],
          ['openFolder', 'openSample'],
        ],
      ] as const) {
        assert.ok(Object.values(viewTexts).some((text) => text.includes(words)));
        const dashboard = await open({ snapshot: snapshotOf(empty, { without }) });
        await dashboard.page.getByText(words).waitFor();
        const shown = dashboard.page.locator('.empty button');
        assert.deepEqual(await shown.allInnerTexts(), buttons);
        for (const name of buttons) await shown.getByText(name, { exact: true }).click();
        assert.deepEqual(
          await dashboard.sent(),
          commands.map((command) => ({ kind: 'command', command })),
        );
        await dashboard.close();
      }
    });

    it('dates as the locale writes them, in every time zone the same day', async () => {
      for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Niue']) {
        for (const [locale, tag] of [
          ['en-GB', 'en-GB'],
          ['en-US', 'en-US'],
          ['de-DE', 'en'],
        ] as const) {
          const dashboard = await open({ timezoneId, locale });
          const words = await dashboard.page.locator('.header .quiet').first().innerText();
          // Browsers differ in their commas, so this one is asked.
          assert.equal(words, await dashboard.page.evaluate(longDate, tag));
          for (const part of ['Thursday', '10', 'June', '2027']) assert.ok(words.includes(part), words);
          await dashboard.close();
        }
      }
    });

    it('words and formulas in the user’s language', async () => {
      const strings = {
        'In work': 'In Arbeit',
        'Due {date}': 'Fällig {date}',
        '{percent}\u00A0%': '{percent} Prozent',
      };
      const dashboard = await open({ snapshot: snapshotOf(sample, { locale: 'de', strings }), locale: 'de-DE' });
      await dashboard.page.getByRole('heading', { name: 'In Arbeit' }).waitFor();
      await dashboard.page.getByText('Fällig 30. Juni').first().waitFor();
      assert.equal(await dashboard.page.locator('html').getAttribute('lang'), 'de-DE');
      await dashboard.close();
    });
  });

  describe('follows its host', () => {
    it('takes newer snapshots and no older one', async () => {
      const dashboard = await open({ snapshot: snapshotOf(sample, { revision: 7 }) });
      const first = sample.goals[0];
      assert.ok(first !== undefined);
      const renamed = (title: string) => ({ ...sample, goals: [{ ...first, title }, ...sample.goals.slice(1)] });
      await dashboard.post({ kind: 'snapshot', snapshot: snapshotOf(renamed('Newer'), { revision: 8 }) });
      await dashboard.page.getByRole('heading', { name: 'Newer' }).waitFor();
      await dashboard.post({ kind: 'snapshot', snapshot: snapshotOf(renamed('Older'), { revision: 6 }) });
      await dashboard.post({ kind: 'snapshot', snapshot: snapshotOf(renamed('Newest'), { revision: 9 }) });
      await dashboard.page.getByRole('heading', { name: 'Newest' }).waitFor();
      assert.equal(await dashboard.page.getByRole('heading', { name: 'Older' }).count(), 0);
      await dashboard.close();
    });

    it('reports and drops what is no snapshot', async () => {
      const dashboard = await open();
      const { goals, ...rest } = sample;
      const broken = { ...rest, goals: goals.map((goal) => ({ ...goal, score: '99' })) };
      for (const message of [
        undefined,
        'snapshot',
        { kind: 'snapshot' },
        { kind: 'snapshot', snapshot: { revision: 9, status: broken, complete: true, locale: 'en', strings: {} } },
      ]) {
        await dashboard.post(message);
      }
      assert.deepEqual(
        (await dashboard.sent()).map(({ kind }) => kind),
        ['problem', 'problem', 'problem', 'problem'],
      );
      assert.equal((await dashboard.page.locator('.card').count()) > 0, true);
      await dashboard.close();
    });

    it('asks for a tick, shows it, and believes the next snapshot', async () => {
      const dashboard = await open();
      const task = sample.thisWeek.items.find(({ state }) => state === 'todo');
      assert.ok(task !== undefined);
      const box = dashboard.page.getByRole('region', { name: /^This week/ }).getByRole('checkbox', { name: task.text });
      await box.click();
      const { uri, line, text } = task;
      assert.deepEqual(await dashboard.sent(), [{ kind: 'setTaskState', uri, line, text, done: true }]);
      assert.equal(await box.isChecked(), true);
      await dashboard.page.getByText(`Ticked: ${text}`).waitFor({ state: 'attached' });
      await dashboard.post({ kind: 'snapshot', snapshot: snapshotOf(sample, { revision: 2 }) });
      await dashboard.page.waitForFunction(() => document.querySelectorAll('input:checked').length === 0);
      await dashboard.close();
    });

    it('opens the line of whatever is clicked', async () => {
      const dashboard = await open();
      const goal = sample.goals.find(({ kpis, next }) => kpis.length > 0 && next !== undefined);
      const [kpi] = goal?.kpis ?? [];
      assert.ok(goal?.next !== undefined && kpi !== undefined);
      const card = dashboard.page.locator('.card', { hasText: goal.title });
      await card.getByRole('button', { name: goal.title }).click();
      await card.getByRole('button', { name: kpi.id, exact: true }).click();
      await card.getByRole('button', { name: goal.next.text }).click();
      assert.deepEqual(
        await dashboard.sent(),
        [goal, kpi, goal.next].map(({ uri, line }) => ({ kind: 'open', uri, line })),
      );
      await dashboard.close();
    });
  });

  describe('filters', () => {
    it('by words, status and owner, and tells how many are left', async () => {
      const dashboard = await open();
      const { page } = dashboard;
      await page.getByRole('searchbox').fill('ROTA shifts');
      assert.deepEqual(await page.locator('.card h3').allInnerTexts(), ['The team plans its own rota']);
      await page.getByText(`1 of ${sample.goals.length} goals shown`).waitFor();
      await page.getByRole('searchbox').fill('');
      await page.getByRole('combobox', { name: 'Status' }).selectOption('draft');
      assert.equal(await page.locator('.card').count(), 0);
      assert.equal(await page.locator('#folded-draft').isVisible(), true);
      await page.getByRole('combobox', { name: 'Owner' }).selectOption('callum');
      await page.getByRole('button', { name: 'Clear filter' }).click();
      assert.equal(await page.getByRole('combobox', { name: 'Owner' }).inputValue(), '');
      assert.equal(await page.getByRole('searchbox').inputValue(), '');
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'filter');
      assert.ok((await page.locator('.card').count()) > 1);
      await dashboard.close();
    });

    it('what is due and what is owed along with the goals, and says where nothing matches', async () => {
      const dashboard = await open();
      const { page } = dashboard;
      const rota = sample.goals.find(({ title }) => title === 'The team plans its own rota');
      const ofRota = sample.owed.filter(({ uri }) => uri === rota?.uri).map(({ text }) => text);
      assert.ok(ofRota.length > 0 && ofRota.length < sample.owed.length);
      const owed = page.getByRole('region', { name: /^Owed/ });
      await page.getByRole('searchbox').fill('rota planners');
      await owed.getByRole('heading', { name: `Owed ${ofRota.length}`, exact: true }).waitFor();
      assert.deepEqual((await owed.locator('.place').allInnerTexts()).sort(), ofRota.sort());
      await page.getByRole('searchbox').fill('nonsense');
      for (const region of [owed, page.getByRole('region', { name: /^This week/ })]) {
        await region.getByText('Nothing matches the filter.').waitFor();
      }
      await dashboard.close();
    });

    it('and comes back as it was left', async () => {
      const left = await open();
      await left.page.getByRole('searchbox').fill('huddle');
      await left.page.getByRole('combobox', { name: 'Owner' }).selectOption('ruta');
      const state = await left.state();
      await left.close();
      const back = await open({ state });
      assert.equal(await back.page.getByRole('searchbox').inputValue(), 'huddle');
      assert.equal(await back.page.getByRole('combobox', { name: 'Owner' }).inputValue(), 'ruta');
      await back.close();
      const gone = await open({ state: { owner: 'nobody' } });
      assert.equal(await gone.page.getByRole('combobox', { name: 'Owner' }).inputValue(), 'nobody');
      await gone.close();
      const odd = await open({ state: { text: 7, status: 'nonsense', unfolded: 'all', scroll: 'far' } });
      assert.ok((await odd.page.locator('.card').count()) > 1);
      await odd.close();
    });
  });

  it('scrolls to where it was as soon as there are goals', async () => {
    const dashboard = await open({
      snapshot: snapshotOf(empty, { complete: false }),
      state: { scroll: 400 },
    });
    await dashboard.post({ kind: 'snapshot', snapshot: snapshotOf(sample, { revision: 2 }) });
    await dashboard.page.locator('.card').first().waitFor();
    assert.equal(await dashboard.page.evaluate(() => window.scrollY), 400);
    await dashboard.close();
  });

  it('keeps what was clicked in its place when the page becomes narrower or wider', async () => {
    const dashboard = await open();
    const { page } = dashboard;
    const titles = page.locator('.card h3 button');
    for (const [at, width] of [
      [-1, 560],
      [-1, 1200],
      [2, 480],
      [2, 900],
    ] as const) {
      const title = titles.nth(at);
      await title.click();
      const top = () => title.evaluate((element) => Math.round(element.getBoundingClientRect().top));
      const before = await top();
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      const after = await top();
      assert.ok(Math.abs(after - before) <= 1, `from ${before} to ${after} at ${width} pixels`);
    }
    await dashboard.close();
  });

  it('does not scroll for what has the focus out of view', async () => {
    const dashboard = await open();
    const { page } = dashboard;
    await page.locator('.card h3 button').first().focus();
    await page.mouse.wheel(0, 1400);
    await page.waitForFunction(() => (document.activeElement?.getBoundingClientRect().bottom ?? 0) < 0);
    await page.setViewportSize({ width: 700, height: 900 });
    assert.ok(await page.evaluate(() => (document.activeElement?.getBoundingClientRect().bottom ?? 0) < 0));
    await dashboard.close();
  });

  describe('can be used', () => {
    it('by keyboard alone, with the focus always to be seen', async () => {
      const dashboard = await open({ state: everyGroup });
      const { page } = dashboard;
      const reached: string[] = [];
      for (;;) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(() => {
          const element = document.activeElement;
          if (element === null || element === document.body) return undefined;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
          return { name, ringed: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 };
        });
        if (focus === undefined) break;
        assert.ok(focus.ringed, `no ring around “${focus.name}”`);
        reached.push(focus.name);
      }
      const operable = await page.locator(':is(button, input, select):visible').count();
      assert.equal(reached.length, operable);
      assert.equal(
        new Set(sample.goals.map(({ title }) => title)).size,
        new Set(reached.filter((name) => sample.goals.some(({ title }) => title === name))).size,
      );
      await dashboard.close();
    });

    it('Space ticks, Enter opens, and the focus stays', async () => {
      const dashboard = await open();
      const { page } = dashboard;
      const box = page.locator('.card').first().getByRole('checkbox');
      await box.focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      assert.deepEqual(
        (await dashboard.sent()).map(({ kind }) => kind),
        ['setTaskState', 'open'],
      );
      await dashboard.post({ kind: 'snapshot', snapshot: snapshotOf(sample, { revision: 2 }) });
      const next = sample.goals[0]?.next?.text;
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), next);
      await dashboard.close();
    });

    it('formulas appear on focus and go with Escape', async () => {
      const dashboard = await open();
      const { page } = dashboard;
      const card = page.locator('.card').first();
      const figure = card.locator('.progress .place').first();
      const tip = card.locator('.progress [role=tooltip]').first();
      assert.equal(await tip.isVisible(), false);
      await card.locator('.health .place').focus();
      await page.keyboard.press('Tab');
      assert.equal(await figure.evaluate((element) => element === document.activeElement), true);
      assert.equal(await tip.isVisible(), true);
      assert.equal(await tip.innerText(), 'the one KPI: 50 %');
      assert.equal(await figure.getAttribute('aria-describedby'), await tip.getAttribute('id'));
      await page.keyboard.press('Escape');
      assert.equal(await tip.isVisible(), false);
      await dashboard.close();
    });

    it('a tile leads to the section about it', async () => {
      const dashboard = await open({ width: 400 });
      await dashboard.page.getByRole('button', { name: 'Owed' }).click();
      const heading = dashboard.page.getByRole('heading', { name: /^Owed/ });
      assert.equal(await heading.evaluate((element) => element === document.activeElement), true);
      assert.ok(await heading.evaluate((element) => element.getBoundingClientRect().top < innerHeight));
      await dashboard.close();
    });

    it('without motion where it is not wanted', async () => {
      const dashboard = await open({ reducedMotion: 'reduce', state: everyGroup });
      const moving = await dashboard.page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((element) => {
            const { transitionDuration, animationName } = getComputedStyle(element);
            return transitionDuration !== '0s' || animationName !== 'none';
          }).length,
      );
      assert.equal(moving, 0);
      await dashboard.close();
    });

    it('320 pixels wide, and with text twice as large, without scrolling sideways', async () => {
      for (const snapshot of [sample, hostile, empty].map((status) => snapshotOf(status))) {
        const dashboard = await open({ snapshot, width: 320, state: everyGroup });
        const { page } = dashboard;
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
        await page.evaluate(() => document.documentElement.style.setProperty('--vscode-font-size', '26px'));
        await page.setViewportSize({ width: 640, height: 900 });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 640);
        await dashboard.close();
      }
    });

    it('at any width without breaking a KPI’s value within a word', async () => {
      const dashboard = await open();
      for (const width of [480, 640, 780, 900, 1000, 1100, 1240]) {
        await dashboard.page.setViewportSize({ width, height: 900 });
        assert.deepEqual(await dashboard.brokenWords('.kpi-value'), [], `${width} pixels wide`);
      }
      await dashboard.close();
    });

    it('at any width with the bars and the readings of a goal’s KPIs one below the other', async () => {
      const dashboard = await open();
      for (const width of [320, 400, 480, 520, 559, 600, 650, 780, 900, 1240]) {
        await dashboard.page.setViewportSize({ width, height: 900 });
        const cards = await dashboard.page.locator('.kpis').evaluateAll((lists) =>
          lists.map((list) => {
            const boxes = (selector: string) =>
              [...list.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
            const rows = [...list.querySelectorAll('.kpi')].flatMap((kpi) => {
              const bar = kpi.querySelector('.kpi-progress .bar')?.getBoundingClientRect();
              const line = kpi.querySelector('.sparkline')?.getBoundingClientRect();
              return bar && line ? [line.top < bar.bottom && bar.top < line.bottom && line.left >= bar.right] : [];
            });
            return {
              bars: new Set(boxes('.kpi-progress .bar').map(({ left }) => Math.round(left))).size,
              lines: new Set(boxes('.sparkline').map(({ left }) => Math.round(left))).size,
              rows,
            };
          }),
        );
        assert.ok(cards.some(({ rows }) => rows.length > 1));
        for (const { bars, lines, rows } of cards) {
          assert.ok(bars <= 1 && lines <= 1, `${width} pixels wide: ${bars} and ${lines} beginnings`);
          assert.ok(
            rows.every((beside) => beside),
            `${width} pixels wide: readings away from their bar`,
          );
        }
      }
      await dashboard.close();
    });

    for (const theme of themes) {
      it(`in the theme “${theme}”: axe finds nothing, wide, narrow, empty and with odd text`, async () => {
        for (const [status, width] of [
          [sample, 1200],
          [sample, 320],
          [hostile, 1200],
          [hostile, 320],
          [empty, 800],
        ] as const) {
          const snapshot = snapshotOf(status, { without: 'private-hidden' });
          const dashboard = await open({ snapshot, theme, width, state: everyGroup });
          assert.deepEqual(await dashboard.accessibilityProblems(), []);
          await dashboard.close();
        }
      });
    }

    it('with forced colours: bars keep a border and a fill', async () => {
      const dashboard = await open({ forcedColors: 'active' });
      const bar = dashboard.page.locator('.progress .bar').first();
      const paint = (part: string, property: 'fill' | 'stroke') =>
        bar.locator(part).evaluate((element, name) => getComputedStyle(element)[name], property);
      assert.notEqual(await paint('.bar-track', 'stroke'), 'none');
      assert.notEqual(await paint('.bar-fill', 'fill'), await paint('.bar-track', 'fill'));
      await dashboard.close();
    });
  });
});

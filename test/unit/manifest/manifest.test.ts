import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rules } from '../../../src/core/lint/catalogue';
import { severities } from '../../../src/core/lint/finding';
import { ruleGroups } from '../../../src/core/lint/rule-code';
import { defaultSettings } from '../../../src/core/settings';
import { sampleFiles } from '../../../src/editor/commands/sample-files';
import {
  commands,
  contexts,
  internalCommands,
  pageScheme,
  panels,
  settingKeys,
  SETTINGS_PREFIX,
  viewContainer,
  views,
  walkthrough,
} from '../../../src/editor/ids';

interface Contribution {
  readonly command: string;
  readonly when?: string;
}
interface Setting {
  readonly default: unknown;
  readonly scope: string;
  readonly additionalProperties?: { readonly enum?: readonly string[] };
  readonly propertyNames?: { readonly enum?: readonly string[] };
}
interface Manifest {
  readonly icon: string;
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly (Contribution & { readonly title: string })[];
    readonly menus: Readonly<Record<string, readonly Contribution[]>>;
    readonly keybindings: readonly Contribution[];
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly icon: string }[] };
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly walkthroughs: readonly {
      readonly id: string;
      readonly steps: readonly {
        readonly media: { readonly markdown: string };
        readonly completionEvents: readonly string[];
      }[];
    }[];
  };
}

const source = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(source) as Manifest;
const { contributes } = manifest;
const strings = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;
const readme = readFileSync('README.md', 'utf8');
const ownCommands = new Set<string>([...Object.values(commands), ...Object.values(internalCommands)]);
const settings = Object.values(settingKeys).map((key) => `${SETTINGS_PREFIX}.${key}`);

/** Command links such as `command:milepost.newGoal`. */
function linkedCommands(text: string): readonly string[] {
  return [...text.matchAll(/command:(milepost\.[\w.]+)/g)].map(([, id = '']) => id);
}

describe('the manifest', () => {
  it('offers every command, once, and no other', () => {
    assert.deepEqual(contributes.commands.map(({ command }) => command).sort(), Object.values(commands).sort());
  });

  it('names only commands that there are', () => {
    const used = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].map(({ command }) => command);
    const links = linkedCommands(JSON.stringify(strings)).filter((id) => id !== `${views.goals}.focus`);
    for (const id of [...used, ...links]) assert.ok(ownCommands.has(id), id);
  });

  it('has the views, the container and the walkthrough of the code', () => {
    assert.deepEqual(
      contributes.viewsContainers.activitybar.map(({ id }) => id),
      [viewContainer],
    );
    assert.deepEqual(
      contributes.views[viewContainer]?.map(({ id }) => id),
      Object.values(views),
    );
    assert.deepEqual(
      contributes.walkthroughs.map(({ id }) => `${SETTINGS_PREFIX}.${id}`),
      [walkthrough],
    );
  });

  it('asks only for context keys that are set', () => {
    const clauses = [
      ...Object.values(contributes.menus).flat(),
      ...contributes.keybindings,
      ...contributes.viewsWelcome,
    ].map(({ when = '' }) => when);
    const known = new Set<string>([...Object.values(contexts), ...Object.values(views)]);
    for (const [key] of clauses.join(' ').matchAll(/milepost\.\w+/g)) assert.ok(known.has(key), key);
  });

  it('has every setting, with the default of the core', () => {
    const { properties } = contributes.configuration;
    assert.deepEqual(Object.keys(properties).sort(), [...settings].sort());
    for (const [key, value] of Object.entries(defaultSettings)) {
      assert.deepEqual(properties[`${SETTINGS_PREFIX}.${key}`]?.default, value, key);
    }
    const severity = properties[`${SETTINGS_PREFIX}.${settingKeys.rules}`]?.additionalProperties?.enum;
    assert.deepEqual([...(severity ?? [])].sort(), ['off', ...severities].sort());
  });

  it('offers every rule and group in the settings', () => {
    const rulesSetting = contributes.configuration.properties[`${SETTINGS_PREFIX}.${settingKeys.rules}`];
    const names = [...rules.map(({ code }) => code), ...ruleGroups, ...ruleGroups.map((group) => `${group}/*`)];
    assert.deepEqual(rulesSetting?.propertyNames?.enum, names);
  });

  it('has a text for each place, and no text without a place', () => {
    const places = [...source.matchAll(/"%([^%"]+)%"/g)].map(([, key = '']) => key);
    assert.deepEqual([...new Set(places)].sort(), Object.keys(strings).sort());
  });

  it('wakes for Markdown, its own pages and to restore the dashboard, and never for nothing', () => {
    assert.deepEqual([...manifest.activationEvents].sort(), [
      `onFileSystem:${pageScheme}`,
      'onLanguage:markdown',
      `onWebviewPanel:${panels.dashboard}`,
    ]);
  });

  it('ships every picture and page that it names', () => {
    const files = [
      manifest.icon,
      ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
      ...Object.values(contributes.views)
        .flat()
        .map(({ icon }) => icon),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.markdown)),
    ];
    for (const file of files) assert.ok(existsSync(file), file);
  });

  it('completes the walkthrough’s steps by what there is', () => {
    for (const event of contributes.walkthroughs.flatMap(({ steps }) =>
      steps.flatMap(({ completionEvents }) => completionEvents),
    )) {
      const [kind, id = ''] = event.split(':');
      const known: Readonly<Record<string, readonly string[]>> = {
        onCommand: Object.values(commands),
        onView: Object.values(views),
        onSettingChanged: settings,
      };
      assert.ok(known[kind ?? '']?.includes(id), event);
    }
  });
});

describe('the README', () => {
  it('names every command by its title', () => {
    for (const { command, title } of contributes.commands) {
      const text = strings[title.slice(1, -1)] ?? '';
      assert.ok(readme.includes(text), `${command}: ${text}`);
    }
  });

  it('names every setting, and none that there is not', () => {
    for (const key of settings) assert.ok(readme.includes(`\`${key}\``), key);
    const named = [...readme.matchAll(/`"?(milepost\.[\w.]+)/g)].map(([, key = '']) => key);
    for (const key of named) assert.ok(settings.includes(key), `${key} is no setting`);
  });
});

describe('what is promised of security', () => {
  const promises = readFileSync('SECURITY.md', 'utf8');

  it('names only tests that there are', () => {
    const tests = [...promises.matchAll(/`(test\/[^`]+)`/g)].map(([, file = '']) => file);
    assert.ok(tests.length > 20);
    for (const file of tests) assert.ok(existsSync(file), file);
  });

  it('names commands by their titles', () => {
    const titles = contributes.commands.map(({ title }) => strings[title.slice(1, -1)]);
    for (const name of ['Show Health', 'Copy Health', 'Hide Private Goals']) {
      assert.ok(titles.includes(name) && promises.includes(name), name);
    }
  });
});

describe('the sample workspace', () => {
  it('is copied whole', () => {
    const onDisk = readdirSync('media/sample', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice('media/sample/'.length));
    assert.deepEqual([...sampleFiles].sort(), onDisk.sort());
  });
});

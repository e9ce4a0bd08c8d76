import assert from 'node:assert/strict';
import path from 'node:path';
import { rules } from '../../../src/core/lint/catalogue';
import { clearGoal, folderWith, goal, milepost, removeFolders, type Files } from '../../support/command-line';

const TODAY = '2027-06-10';
const VAGUE = goal('Improve my 100 % “marketing”: all of it, soon', { id: 'vague' });

async function lint(files: Files, format: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const { stdout, stderr } = await milepost(['lint', '--format', format, '--today', TODAY], {
    cwd: folderWith(files),
    env,
  });
  assert.equal(stderr, '');
  return stdout;
}

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
}

interface Sarif {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly version: string;
        readonly rules: readonly {
          readonly id: string;
          readonly shortDescription: { readonly text: string };
          readonly fullDescription: { readonly text: string };
          readonly help: { readonly text: string };
          readonly defaultConfiguration: { readonly level: string };
        }[];
      };
    };
    readonly columnKind: string;
    readonly originalUriBaseIds: Readonly<Record<string, { readonly uri: string }>>;
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: ArtifactLocation; readonly region: Region };
      }[];
      readonly fixes?: readonly {
        readonly description: { readonly text: string };
        readonly artifactChanges: readonly {
          readonly artifactLocation: ArtifactLocation;
          readonly replacements: readonly {
            readonly deletedRegion: Region;
            readonly insertedContent: { readonly text: string };
          }[];
        }[];
      }[];
    }[];
  }[];
}

describe('milepost lint reports', () => {
  after(removeFolders);

  describe('SARIF', () => {
    let sarif: Sarif;
    before(async () => {
      sarif = JSON.parse(await lint({ 'my goals/a#1.md': VAGUE, 'b.md': clearGoal() }, 'sarif')) as Sarif;
    });

    it('is version 2.1.0 with one run that counts columns in UTF-16', () => {
      assert.equal(sarif.version, '2.1.0');
      assert.match(sarif.$schema, /sarif-2\.1\.0/);
      assert.equal(sarif.runs.length, 1);
      assert.equal(sarif.runs[0]?.columnKind, 'utf16CodeUnits');
      assert.match(sarif.runs[0]?.originalUriBaseIds['%SRCROOT%']?.uri ?? '', /^file:\/\/\/.*\/$/);
    });

    it('describes every rule of the catalogue', () => {
      const described = sarif.runs[0]?.tool.driver.rules ?? [];
      assert.deepEqual(
        described.map(({ id }) => id),
        rules.map(({ code }) => code),
      );
      for (const rule of described) {
        assert.ok(rule.shortDescription.text.length > 0 && rule.fullDescription.text.length > 0);
        assert.ok(rule.help.text.includes(`lint_off: [${rule.id}]`));
        assert.ok(['error', 'warning', 'note'].includes(rule.defaultConfiguration.level));
      }
    });

    it('places each result, its rule and its fixes', () => {
      const results = sarif.runs[0]?.results ?? [];
      assert.ok(results.length > 2);
      for (const result of results) {
        assert.equal(sarif.runs[0]?.tool.driver.rules[result.ruleIndex]?.id, result.ruleId);
        assert.ok(['error', 'warning', 'note'].includes(result.level));
        assert.ok(result.message.text.length > 0);
        const [{ physicalLocation } = assert.fail('no place')] = result.locations;
        assert.deepEqual(physicalLocation.artifactLocation, { uri: 'my%20goals/a%231.md', uriBaseId: '%SRCROOT%' });
        assertOrdered(physicalLocation.region);
        for (const fix of result.fixes ?? []) {
          assert.ok(fix.description.text.length > 0);
          for (const { replacements } of fix.artifactChanges) {
            assert.ok(replacements.length > 0);
            for (const { deletedRegion } of replacements) assertOrdered(deletedRegion);
          }
        }
      }
    });

    it('is whole without a finding', async () => {
      const empty = JSON.parse(await lint({ 'b.md': clearGoal() }, 'sarif')) as Sarif;
      assert.deepEqual(empty.runs[0]?.results, []);
    });
  });

  describe('GitHub annotations', () => {
    it('are one line a finding, escaped', async () => {
      const lines = (await lint({ 'a,b.md': VAGUE }, 'github')).trimEnd().split('\n');
      assert.ok(lines.length > 2);
      for (const line of lines) {
        assert.match(
          line,
          /^::(?:error|warning|notice) file=a%2Cb\.md,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[\w-]+\/[\w-]+::./,
        );
      }
    });

    it('name files from the repository on, wherever in it the command runs', async () => {
      const root = folderWith({ '.git/HEAD': '', 'docs/goals/a.md': VAGUE });
      const args = ['lint', '--format', 'github', '--today', TODAY];
      const at = { cwd: path.join(root, 'docs'), env: { GITHUB_WORKSPACE: root } };
      assert.match((await milepost(args, at)).stdout, /^::\w+ file=docs\/goals\/a\.md,line=/);
      assert.match(
        (await milepost(args, { ...at, env: { GITHUB_WORKSPACE: '' } })).stdout,
        /^::\w+ file=goals\/a\.md,/,
      );
    });

    it('escape what a statement says', async () => {
      const out = await lint({ 'a.md': goal('Get better at 50%\tof it') }, 'github');
      assert.ok(!/%(?!0A|0D|25|2C|3A)/.test(out), out);
    });
  });

  describe('for people', () => {
    it('shows the place, the severity, the code and the line with marks below the words', async () => {
      const out = await lint({ 'a.md': goal('Improve it', { body: ['春春 🌱 e\u0301 See [[nowhere]].'] }) }, 'pretty');
      assert.match(out, /^a\.md\n/);
      assert.match(
        out,
        / 9:16 {2}information {2}No file is called “nowhere”: correct the name, or make the file {2}link\/unresolved\n/,
      );
      const lines = out.split('\n');
      const at = lines.findIndex((line) => line.endsWith('See [[nowhere]].'));
      const below = lines[at + 1] ?? '';
      // `春` is one unit and two columns wide; `é` is two units and one column.
      assert.equal(below.indexOf('^'), (lines[at] ?? '').indexOf('nowhere') + 2 - 1);
      assert.match(below, /\^{7}$/);
      assert.match(out, /\d+ warnings?, .* in 1 file, 1 goal\.\n$/);
    });

    it('shows other places by file and line', async () => {
      const out = await lint(
        { 'a.md': goal('Run 5 km', { id: 'twice' }), 'b.md': goal('Swim', { id: 'twice', keys: ['due: 2027-08-31'] }) },
        'pretty',
      );
      assert.ok(out.includes('= b.md:3: also “twice”') && out.includes('= a.md:3: also “twice”'), out);
    });

    it('names a few of many other places, and how many there are more', async () => {
      const copies = Array.from({ length: 8 }, (_, at) => [`${at}.md`, goal('Run 5 km', { id: 'copied' })] as const);
      const out = await lint(Object.fromEntries(copies), 'pretty');
      const first = out.slice(out.indexOf('0.md'), out.indexOf('1.md\n'));
      assert.equal(first.match(/: also “copied”/g)?.length, 5, out);
      assert.ok(first.includes('= and 2 more\n'), out);
    });

    it('has colour only where it is asked for', async () => {
      const files = { 'a.md': VAGUE };
      assert.ok(!(await lint(files, 'pretty')).includes('\u001b'));
      assert.ok((await lint(files, 'pretty', { FORCE_COLOR: '1' })).includes('\u001b[33m'));
      assert.ok(!(await lint(files, 'pretty', { FORCE_COLOR: '1', NO_COLOR: '1' })).includes('\u001b'));
      assert.ok(!(await lint(files, 'pretty', { FORCE_COLOR: 'false' })).includes('\u001b'));
    });

    it('lets no file drive the terminal', async () => {
      const out = await lint({ 'a.md': goal('Improve \u001b[31m my \u0007 marketing \u202e gnp') }, 'pretty');
      // eslint-disable-next-line no-control-regex
      assert.ok(!/[\u0007\u001b\u202e]/.test(out));
    });

    it('shows the part of a long line that matters', async () => {
      const out = await lint({ 'a.md': goal(`Improve ${'very '.repeat(400)}much`) }, 'pretty');
      assert.ok(out.split('\n').every((line) => line.length < 250));
    });
  });
});

function assertOrdered({ startLine, startColumn, endLine, endColumn }: Region): void {
  assert.ok(startLine >= 1 && startColumn >= 1);
  assert.ok(endLine > startLine || (endLine === startLine && endColumn >= startColumn));
}

import assert from 'node:assert/strict';
import path from 'node:path';
import { milepost } from '../../support/command-line';

interface Report {
  readonly today: string;
  readonly files: readonly {
    readonly path: string;
    readonly type: string;
    readonly findings: readonly { readonly code: string; readonly severity: string }[];
  }[];
}

describe('the sample workspace', () => {
  let report: Report;
  before(async () => {
    const { stdout, stderr } = await milepost(['lint', path.join('media', 'sample'), '--format', 'json']);
    assert.equal(stderr, '');
    report = JSON.parse(stdout) as Report;
  });

  const findingsOf = (name: string) =>
    report.files.find((file) => file.path.endsWith(`/${name}`))?.findings ?? assert.fail(`no ${name}`);
  const codesOf = (name: string) => findingsOf(name).map(({ code }) => code);

  it('stands still on its day', () => assert.equal(report.today, '2027-06-10'));

  it('has a file of every type', () => {
    const types = new Set(report.files.map(({ type }) => type));
    assert.deepEqual([...types].sort(), [
      'agreement',
      'checkin',
      'feedback',
      'goal',
      'journal',
      'profile',
      'program',
      'survey',
    ]);
  });

  it('has goals without a finding', () => {
    for (const name of ['waiting-list.md', 'monday-huddle.md', 'lead-a-clinic.md'])
      assert.deepEqual(codesOf(name), [], name);
  });

  it('has a fourth goal that is vague', () => {
    const codes = codesOf('communication.md');
    for (const code of [
      'specific/vague-verb',
      'measurable/no-measure',
      'relevant/no-reason',
      'achievable/too-many-active',
      'achievable/over-capacity',
    ]) {
      assert.ok(codes.includes(code), code);
    }
  });

  it('has a goal without a deadline, and one that has fallen behind', () => {
    assert.ok(codesOf('student-placement.md').includes('time-bound/no-deadline'));
    assert.ok(codesOf('own-rota.md').includes('steps/overdue'));
  });

  it('meets a draft with hints only, and what is over with silence', () => {
    assert.ok(findingsOf('say-no.md').length > 0);
    // That it is private, and in a repository here, is no word about the goal.
    const words = findingsOf('say-no.md').filter(({ code }) => code !== 'privacy/committed');
    assert.ok(words.every(({ severity }) => severity === 'hint'));
    for (const name of ['shoulder-ultrasound.md', 'clinic-podcast.md']) assert.deepEqual(codesOf(name), [], name);
  });

  it('has no error and no link that leads nowhere', () => {
    const all = report.files.flatMap(({ findings }) => findings);
    assert.deepEqual(
      all.filter(({ code, severity }) => severity === 'error' || code.startsWith('link/')),
      [],
    );
  });

  it('shows each health and something owed by either side', async () => {
    const { stdout } = await milepost(['status', path.join('media', 'sample'), '--format', 'json']);
    const status = JSON.parse(stdout) as {
      readonly goals: readonly { readonly id: string; readonly health: string }[];
      readonly owed: readonly { readonly person: string | null }[];
      readonly checkIns: { readonly next: { readonly date: string } };
    };
    const healthOf = (id: string) => status.goals.find((entry) => entry.id === id)?.health;
    assert.equal(healthOf('waiting-list'), 'on-track');
    assert.equal(healthOf('own-rota'), 'off-track');
    assert.equal(healthOf('shoulder-ultrasound'), 'done');
    const owing = new Set(status.owed.map(({ person }) => person));
    assert.ok(owing.has('ruta') && owing.has('callum'));
    assert.equal(status.checkIns.next.date, '2027-06-17');
  });
});

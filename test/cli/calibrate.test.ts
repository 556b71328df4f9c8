/** The command that holds the model to the record. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { AttitudesReport, CalibrationReport } from '../../src/calibration/report.ts';
import { main as calibrate } from '../../src/cli/calibrate.ts';
import { counted } from '../../src/cli/counting.ts';
import { main as sim } from '../../src/cli/sim.ts';
import { run } from './cli.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FEW = ['--runs', '4', '--workers', '1'];

async function said(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await run(calibrate, args);
  expect(err).toBe('');
  expect(code).toBe(0);
  return out;
}

const json = async <T>(...args: readonly string[]): Promise<T> =>
  JSON.parse(await said(...args, '--json')) as T;

describe('calibrate', () => {
  it('gives every figure with what is published, ours and the distance', async () => {
    const report = await json<CalibrationReport>(...FEW);
    expect(report).toMatchObject({ kind: 'calibration', seed: 1, municipalities: 4, terms: 20, years: 20 });
    for (const { id, published, ours, distance, within, inside } of report.figures) {
      // So few municipalities may leave nothing to divide by: then there is no figure and no distance.
      if (ours === null) {
        expect(distance ?? inside, id).toBeUndefined();
        continue;
      }
      if (published !== undefined) expect(distance, id).toBeCloseTo(ours - published, 3);
      if (within) expect(inside, id).toBe(ours >= within.from && ours <= (within.to ?? ours));
    }
  });

  it('gives the same for the same seed, something else for another', async () => {
    const one = await said(...FEW, '--json');
    expect(await said(...FEW, '--seed', '1', '--json')).toBe(one);
    expect(await said(...FEW, '--seed', '2', '--json')).not.toBe(one);
  });

  it('says it in words too', async () => {
    const text = await said(...FEW);
    expect(text).toMatch(/^4 municipalities, 20 years each \(20 terms from election to election\), seed 1;/);
    expect(text).toMatch(/Mean tenure of directors +4\.30 years +\d+\.\d\d years +[−+]\d+\.\d\d years/);
    for (const use of ['fitted', 'held out', 'input', 'assumption', 'compared']) expect(text).toContain(use);
  });

  it('compares pure attitudes', async () => {
    const args = ['--attitudes', '--runs', '2', '--workers', '1'];
    const report = await json<AttitudesReport>(...args);
    expect(report.rows.map(({ id }) => id)).toEqual([
      'ordinary',
      'close',
      'formal',
      'silent',
      'open',
      'fast',
    ]);
    expect(await said(...args)).toMatch(/Cost of exit/);
  });

  it('proposes constants', async () => {
    expect(await said('--fit', ...FEW)).toMatch(
      /^HAZARD in src\/model\/hazard\.ts: cooperation 0\.\d+, other 0\.\d+\n$/,
    );
  });

  it('writes both reports from what it measured', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'calibration-'));
    for (const place of ['docs', 'src/calibration']) mkdirSync(join(folder, place), { recursive: true });
    const { code, out } = await run(calibrate, ['--write', '--runs', '3', '--workers', '1'], {
      root: folder,
    });
    expect(code).toBe(0);
    expect(out).toBe('docs/calibration.md\ndocs/attitudes.md\nsrc/calibration/measured.json\n');
    const calibration = readFileSync(join(folder, 'docs/calibration.md'), 'utf8');
    expect(calibration).toContain('3 municipalities, 20 years each');
    expect(calibration).toContain('| closeness |');
    expect(calibration).not.toMatch(/NaN|undefined|Infinity/);
    const attitudes = readFileSync(join(folder, 'docs/attitudes.md'), 'utf8');
    expect(attitudes).toContain('- **silent**: best on');
    expect(attitudes).not.toMatch(/NaN|undefined|Infinity/);
    const measured = JSON.parse(readFileSync(join(folder, 'src/calibration/measured.json'), 'utf8'));
    expect(measured).toEqual(await json('--runs', '3', '--workers', '1'));
    rmSync(folder, { recursive: true });
  });

  it.each([
    [['--runs', '0'], '--runs must be a whole number from 1 to 100000, not "0".'],
    [['--runs', 'many'], '--runs must be a whole number from 1 to 100000, not "many".'],
    [['--runs', '1e9'], '--runs must be a whole number from 1 to 100000, not "1e9".'],
    [['--seed', '-1'], undefined],
    [['--seed', '1.5'], '--seed must be a whole number from 0 to 2147483647, not "1.5".'],
    [['--workers', '9'], '--workers must be a whole number from 1 to 8, not "9".'],
    [['--attitudes', '--fit'], 'Choose one of --attitudes and --fit.'],
    [['--quick'], undefined],
    [['7'], undefined],
  ])('refuses %j with one sentence', async (args, sentence) => {
    const { code, out, err } = await run(calibrate, args);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
    if (sentence) expect(err).toBe(`${sentence}\n`);
  });

  it('stops where it is when it is told to', async () => {
    const stop = new AbortController();
    const counting = counted(
      { what: 'lives', seed: 1, runs: 1000 },
      { workers: 1, onProgress: () => stop.abort(), signal: stop.signal },
    );
    await expect(counting).rejects.toThrow('Stopped before it was done.');
  });

  it('counts the same in threads of its own, as the built command does', async () => {
    const args = ['--runs', '21', '--seed', '4', '--json'];
    const built = execFileSync(
      process.execPath,
      [join(root, 'tools/command.mjs'), 'calibrate', ...args, '--workers', '2'],
      { encoding: 'utf8' },
    );
    expect(JSON.parse(built)).toEqual(await json('--runs', '21', '--seed', '4', '--workers', '1'));
  }, 180_000);
});

describe('sim', () => {
  it('refuses people who are neither still nor ordinary, by name', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sim-'));
    const file = join(folder, 'people.json');
    writeFileSync(file, JSON.stringify({ seed: 1, start: 'new-pair', until: 4, people: 'lively' }));
    const { code, err } = await run(sim, [file]);
    expect(code).toBe(1);
    expect(err).toMatch(/people/);
    expect(err.trim().split('\n')).toHaveLength(1);
    rmSync(folder, { recursive: true });
  });
});

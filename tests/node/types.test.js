// @ts-check
/**
 * `src/wasm/types.d.ts` is written by hand; the goldens prove it. Every sample document, and every
 * golden answer, must satisfy its interface as a literal, so that no field is missing, unknown or of
 * another kind. TypeScript checks a file that is made of them.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Longer texts repeat what shorter ones show: hundreds of lines, or of lots, of the same kind. */
const LONGEST_TEXT = 60_000;

/** @param {string} folder @param {string} type */
function documents(folder, type) {
  const files = readdirSync(join(ROOT, 'data', folder)).filter((name) => name.endsWith('.json'));
  const texts = files.map((name) => readFileSync(join(ROOT, 'data', folder, name), 'utf8'));
  return texts.filter((text) => text.length < LONGEST_TEXT).map((text) => `(${text}) satisfies ${type};`);
}

/** @param {string} name @param {(golden: any) => string} type */
function answers(name, type) {
  /** @type {any[]} */
  const goldens = JSON.parse(readFileSync(join(ROOT, 'tests/golden', `${name}.json`), 'utf8'));
  const typed = goldens.map((golden) => `(${JSON.stringify(golden.answer)}) satisfies ${type(golden)};`);
  return typed.filter((text) => text.length < LONGEST_TEXT);
}

/** @param {string} text */
function typeErrors(text) {
  const folder = mkdtempSync(join(tmpdir(), 'huiji-types-'));
  try {
    const types = join(ROOT, 'src/wasm/types.d.ts').replaceAll('\\', '/');
    writeFileSync(join(folder, 'goldens.ts'), `import type * as huiji from ${JSON.stringify(types)};\n${text}\n`);
    const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
    const options = ['--ignoreConfig', '--noEmit', '--strict', '--target', 'es2023', '--module', 'esnext', '--allowImportingTsExtensions'];
    const { stdout } = spawnSync(process.execPath, [compiler, ...options, join(folder, 'goldens.ts')], { encoding: 'utf8' });
    return stdout.split('\n').filter((line) => line.includes('error TS'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('every sample document and every golden answer satisfies its type', () => {
  const kinds = [
    answers('quote', () => 'huiji.Answer<huiji.Quote>'),
    answers('standing', () => 'huiji.Answer<huiji.Standing>'),
    answers('progress', () => 'huiji.Answer<huiji.ProgressReport>'),
    answers('points', () => 'huiji.Answer<huiji.PointsStatement>'),
    answers('forecast', () => 'huiji.Answer<huiji.Forecast>'),
    answers('redemptions', () => 'huiji.Answer<huiji.Redemptions>'),
    answers('returnPreview', () => 'huiji.Answer<huiji.ReturnPreview>'),
    answers('broken', () => 'huiji.Answer<never>').filter((text) => text.includes('"ok":false')),
    documents('programs', 'huiji.ProgramDocument'),
    documents('members', 'huiji.MemberDocument'),
    documents('carts', 'huiji.CartDocument'),
  ];
  for (const some of kinds) assert.ok(some.length > 1);
  assert.deepEqual(typeErrors(kinds.flat().join('\n')), []);
});

test('an answer with a field too many, too few or of another kind does not', () => {
  /** @type {[name: string, type: string, is: string, becomes: string][]} */
  const spoilers = [
    ['quote', 'Quote', '"payable":', '"payables":'],
    ['quote', 'Quote', '"ok":true', '"ok":"true"'],
    ['quote', 'Quote', '"currency":"CNY"', '"currency":"CNY","tax":"0.00"'],
    ['quote', 'Quote', '"mode":"half_away_from_zero"', '"mode":"half"'],
    ['progress', 'ProgressReport', '"nearest":[0]', '"nearest":0'],
    ['points', 'PointsStatement', '"to":"month_end"', '"to":"week_end"'],
    ['forecast', 'Forecast', '"spent":null,', ''],
    ['redemptions', 'Redemptions', '"item":"gift"', '"item":"gifts"'],
    ['returnPreview', 'ReturnPreview', '"returnable":true', '"returnable":"true"'],
  ];
  for (const [name, type, is, becomes] of spoilers) {
    const [answer] = answers(name, () => `huiji.Answer<huiji.${type}>`);
    assert.ok(answer !== undefined, name);
    const spoiled = answer.replace(is, becomes);
    assert.notEqual(spoiled, answer, is);
    assert.notDeepEqual(typeErrors(spoiled), [], is);
  }
});

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
  const quotes = answers('quote', () => 'huiji.Answer<huiji.Quote>');
  const standings = answers('standing', () => 'huiji.Answer<huiji.Standing>');
  const refusals = answers('broken', () => 'huiji.Answer<never>').filter((text) => text.includes('"ok":false'));
  const programs = documents('programs', 'huiji.ProgramDocument');
  const members = documents('members', 'huiji.MemberDocument');
  const carts = documents('carts', 'huiji.CartDocument');
  for (const some of [quotes, standings, refusals, programs, members, carts]) assert.ok(some.length > 1);
  const text = [quotes, standings, refusals, programs, members, carts].flat().join('\n');
  assert.deepEqual(typeErrors(text), []);
});

test('an answer with a field too many, too few or of another kind does not', () => {
  const [quote] = answers('quote', () => 'huiji.Answer<huiji.Quote>');
  assert.ok(quote !== undefined);
  for (const [is, becomes] of [
    ['"payable":', '"payables":'],
    ['"ok":true', '"ok":"true"'],
    ['"currency":"CNY"', '"currency":"CNY","tax":"0.00"'],
    ['"mode":"half_away_from_zero"', '"mode":"half"'],
  ]) {
    const spoiled = quote.replace(/** @type {string} */ (is), /** @type {string} */ (becomes));
    assert.notEqual(spoiled, quote, is);
    assert.notDeepEqual(typeErrors(spoiled), [], is);
  }
});

// @ts-check
/**
 * The types in `src/wasm` are written by hand; the goldens prove them. Every sample document, every
 * golden answer, and what was asked for an answered fee or workflow, must satisfy its interface as a
 * literal, so that no field is missing, unknown or of another kind. TypeScript checks a file that is
 * made of them.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

import { load } from 'huiji/audit';

import { audited } from '../consumers/audit.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Longer texts repeat what shorter ones show: hundreds of lines, or of lots, of the same kind. */
const LONGEST_TEXT = 60_000;
/** The types of each engine, as `huiji`, `huiji/application`, `huiji/procedures` and `huiji/audit` export them. */
const TYPES = { huiji: 'types.d.ts', application: 'application.d.ts', procedures: 'procedures.d.ts', audit: 'audit.d.ts' };

/** @param {string} folder @param {string} type @param {number} [longest] */
function documents(folder, type, longest = LONGEST_TEXT) {
  const files = readdirSync(join(ROOT, 'data', folder)).filter((name) => name.endsWith('.json'));
  const texts = files.map((name) => readFileSync(join(ROOT, 'data', folder, name), 'utf8'));
  return texts.filter((text) => text.length < longest).map((text) => `(${text}) satisfies ${type};`);
}

/** @param {string} name @returns {any[]} */
function goldens(name) {
  return JSON.parse(readFileSync(join(ROOT, 'tests/golden', `${name}.json`), 'utf8'));
}

/** @param {string} name @param {string} type */
function answers(name, type) {
  const typed = goldens(name).map(({ answer }) => `(${JSON.stringify(answer)}) satisfies ${type};`);
  return typed.filter((text) => text.length < LONGEST_TEXT);
}

/** Problems of documents that are refused. What loads with a warning is a handle, which is no data. @param {string} name */
function refusals(name) {
  return answers(name, 'huiji.Answer<never>').filter((text) => text.includes('"ok":false'));
}

/** What was asked where there is an answer: what is refused may be no request at all. @param {string} name @param {string} part @param {string} type */
function questions(name, part, type) {
  const answered = goldens(name).filter(({ answer }) => answer.ok);
  return answered.map((golden) => `(${JSON.stringify(golden[part])}) satisfies ${type};`);
}

/** @param {string} text */
function typeErrors(text) {
  const folder = mkdtempSync(join(tmpdir(), 'huiji-types-'));
  try {
    const imports = Object.entries(TYPES).map(([name, file]) => `import type * as ${name} from ${JSON.stringify(join(ROOT, 'src/wasm', file).replaceAll('\\', '/'))};`);
    writeFileSync(join(folder, 'goldens.ts'), `${imports.join('\n')}\n${text}\n`);
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
    answers('quote', 'huiji.Answer<huiji.Quote>'),
    answers('standing', 'huiji.Answer<huiji.Standing>'),
    answers('progress', 'huiji.Answer<huiji.ProgressReport>'),
    answers('points', 'huiji.Answer<huiji.PointsStatement>'),
    answers('benefits', 'huiji.Answer<huiji.BenefitsReport>'),
    answers('forecast', 'huiji.Answer<huiji.Forecast>'),
    answers('redemptions', 'huiji.Answer<huiji.Redemptions>'),
    answers('returnPreview', 'huiji.Answer<huiji.ReturnPreview>'),
    answers('application', 'huiji.Answer<application.ApplicationReport>'),
    answers('fees', 'huiji.Answer<procedures.FeeQuote>'),
    answers('workflow', 'huiji.Answer<procedures.WorkflowReport>'),
    questions('fees', 'asked', 'procedures.FeeAsked'),
    questions('workflow', 'record', 'procedures.WorkflowRecord'),
    refusals('broken'),
    refusals('broken-forms'),
    refusals('broken-procedures'),
    refusals('broken-audit'),
    // Each program is of its own kind, however long its clauses and examples are.
    documents('programs', 'huiji.ProgramDocument', Infinity),
    documents('members', 'huiji.MemberDocument'),
    documents('carts', 'huiji.CartDocument'),
  ];
  for (const some of kinds) assert.ok(some.length > 1);
  assert.deepEqual(typeErrors(kinds.flat().join('\n')), []);
});

test('what the audit is asked and answers satisfies its types', async () => {
  const member = JSON.parse(readFileSync(join(ROOT, 'data/members/gold-person.json'), 'utf8'));
  const { value: retail } = await load(readFileSync(join(ROOT, 'data/programs/retail.json')));
  const { value: failing } = await load(audited);
  assert.ok(retail && failing);
  const on = '2026-11-22';
  const compared = { before: '2025', after: '2026', members: [member], on };
  const booked = [
    { id: 'tier', tier: { on, tier: 'silver' } },
    { id: 'price', price: { cart: { lines: [{ sku: 'pot', quantity: 1, price: '180.00' }] }, on, total: '1.00' } },
    { id: 'fee', fee: { asked: { join: { tier: 'gold' } }, on, total: '1.00' } },
  ];
  const reports = [retail.report(), failing.report()];
  assert.deepEqual(reports.map(({ value }) => value?.findings.length !== 0), [true, true]);
  const told = [
    ...reports.map((answer) => [answer, 'audit.ReportAnswer']),
    ...[retail.rehearsal(), failing.rehearsal(), failing.rehearsal(['none-such'])].map((answer) => [answer, 'audit.RehearsalAnswer']),
    [compared, 'audit.ComparisonAsked'],
    [retail.comparison(compared), 'audit.ComparisonAnswer'],
    [retail.comparison({ before: '2025', after: 'none-such' }), 'audit.ComparisonAnswer'],
    [booked, 'audit.Booking[]'],
    [retail.bookings(member, booked, on), 'audit.BookingsAnswer'],
  ];
  assert.deepEqual(typeErrors(told.map(([data, type]) => `(${JSON.stringify(data)}) satisfies ${type};`).join('\n')), []);
});

test('an answer with a field too many, too few or of another kind does not', () => {
  /** @type {[name: string, type: string, is: string, becomes: string][]} */
  const spoilers = [
    ['quote', 'huiji.Quote', '"payable":', '"payables":'],
    ['quote', 'huiji.Quote', '"ok":true', '"ok":"true"'],
    ['quote', 'huiji.Quote', '"currency":"CNY"', '"currency":"CNY","tax":"0.00"'],
    ['quote', 'huiji.Quote', '"mode":"half_away_from_zero"', '"mode":"half"'],
    ['progress', 'huiji.ProgressReport', '"nearest":[0]', '"nearest":0'],
    ['points', 'huiji.PointsStatement', '"to":"month_end"', '"to":"week_end"'],
    ['forecast', 'huiji.Forecast', '"spent":null,', ''],
    ['redemptions', 'huiji.Redemptions', '"item":"gift"', '"item":"gifts"'],
    ['returnPreview', 'huiji.ReturnPreview', '"returnable":true', '"returnable":"true"'],
    ['application', 'application.ApplicationReport', '"complete":', '"completed":'],
    ['fees', 'procedures.FeeQuote', '"payable":"', '"payable":null,"was":"'],
    ['fees', 'procedures.FeeQuote', '"what":"join"', '"what":"joining"'],
    ['fees', 'procedures.FeeQuote', '"code":"fee.tier"', '"code":"fee.tiers"'],
    ['fees', 'procedures.FeeQuote', '"timing":null,', ''],
    ['workflow', 'procedures.WorkflowReport', '"workflow":"application"', '"workflow":"applications"'],
    ['workflow', 'procedures.WorkflowReport', '"ended":false', '"ended":"false"'],
    ['workflow', 'procedures.WorkflowReport', '"card":null,', ''],
    ['workflow', 'procedures.WorkflowReport', '"by":["', '"by":["guest","'],
    ['workflow', 'procedures.WorkflowReport', '"late":false', '"late":false,"lateness":0'],
  ];
  for (const [name, type, is, becomes] of spoilers) {
    const [answer] = answers(name, `huiji.Answer<${type}>`);
    assert.ok(answer !== undefined, name);
    const spoiled = answer.replace(is, becomes);
    assert.notEqual(spoiled, answer, is);
    assert.notDeepEqual(typeErrors(spoiled), [], is);
  }
});

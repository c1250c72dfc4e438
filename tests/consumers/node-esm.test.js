// @ts-check
import assert from 'node:assert/strict';
import { readdir, writeFile } from 'node:fs/promises';
import { before, test } from 'node:test';

import { dataText, goldens } from '../node/repository.js';
import { answerOfThisProcess } from './application.js';
import { auditOfThisProcess } from './audit.js';
import { EARLY, README_PAYABLE, fee, prepareConsumer, run, sample } from './consumer.js';
import { codeBelow, writeExample } from './readme.js';

/** What the project asks of the sample member besides. */
const SAMPLES = /** @type {const} */ ({
  progress: 'gold-person has all that keeps gold, and is told what leaves the window and when',
  points: 'gold-person has points of every source, some of them pending',
  forecast: 'gold-person keeps gold without another purchase',
  redemptions: 'gold-person is told of every redemption',
  returnPreview: 'gold-person gives back a snack, and the points for it',
});

/** @param {keyof typeof SAMPLES} question */
function goldenOf(question) {
  const name = SAMPLES[question];
  return goldens(question).find((golden) => golden.name === name) ?? assert.fail(`there is no golden \`${name}\``);
}

/** @type {import('./consumer.js').Consumer} */
let project;
before(async () => {
  project = await prepareConsumer('node-esm');
});

test('a Node project of modules prices the sample cart', async () => {
  const { stdout, stderr } = await run(project.folder, process.execPath, 'price.js');
  assert.equal(stdout, sample.answer);
  assert.equal(stderr, '');
});

test('it asks the other questions about a member, by objects and by bytes', async () => {
  const { order, lines } = goldenOf('returnPreview');
  await writeFile(project.at('return.json'), `{"order":${order},"lines":${lines}}`);
  const { stdout, stderr } = await run(project.folder, process.execPath, 'member.js');
  const expected = /** @type {(keyof typeof SAMPLES)[]} */ (Object.keys(SAMPLES)).map((question) => goldenOf(question).answer);
  assert.deepEqual(stdout.trimEnd().split('\n'), expected);
  assert.equal(stderr, '');
});

test('it checks an application with the validator alone', async () => {
  const { stdout, stderr } = await run(project.folder, process.execPath, 'check.js');
  assert.equal(stdout, await answerOfThisProcess());
  assert.equal(stderr, '');
});

test('it asks what joining costs by fees and workflows alone', async () => {
  const { stdout, stderr } = await run(project.folder, process.execPath, 'fees.js');
  assert.equal(stdout, fee.answer);
  assert.equal(stderr, '');
});

test('it audits a program', async () => {
  const { stdout, stderr } = await run(project.folder, process.execPath, 'audit.js');
  assert.equal(stdout, `${await auditOfThisProcess()}\n`);
  assert.equal(stderr, '');
});

test('the package’s command checks a program, and brings the members of a table along', async () => {
  await writeFile(project.at('retail.json'), dataText('programs', 'retail'));
  const checked = await run(project.folder, project.at('node_modules/.bin/huiji'), 'check', '--locale', 'zh-Hans', 'retail.json');
  assert.match(checked.stdout, /^retail\.json：没有错误，没有警告，\d+ 个已认可\n\d+ 个示例全部相符\n$/m);
  // The reader of CSV is found as in a project that has installed one: the repository has.
  await writeFile(project.at('members.csv'), 'id,joinedOn\nlin,2026-01-01\n');
  const brought = await run(project.folder, project.at('node_modules/.bin/huiji'), 'members', 'members.csv');
  assert.deepEqual(JSON.parse(brought.stdout), { id: 'lin', kind: 'person', joinedOn: '2026-01-01', terms: [{ from: '2026-01-01' }] });
});

test('it is told in a sentence that it asked too early', async () => {
  assert.equal((await run(project.folder, process.execPath, 'early.js')).stdout, EARLY);
});

test('the example for Node runs', async () => {
  await writeExample(project, 'readme', 'price.js', 'Node');
  const { stdout } = await run(project.at('readme'), process.execPath, 'price.js');
  assert.equal(stdout, `${README_PAYABLE} Article 8\n`);
});

test('the example of the words runs', async () => {
  await writeExample(project, 'readme', 'words.js', 'Words');
  const { stdout } = await run(project.at('readme'), process.execPath, 'words.js');
  const [rate, reason, problem] = stdout.split('\n');
  assert.equal(rate, '9折');
  assert.match(reason ?? '', /Gold.*9折|9折.*Gold/);
  assert.equal(problem, '日期须写成 2026-03-15 的形式');
});

test('the example of the words of forms runs, and prints what it says', async () => {
  await writeExample(project, 'readme', 'form.js', 'Words', 1);
  const { stdout } = await run(project.at('readme'), process.execPath, 'form.js');
  const said = [...codeBelow(project.readme, 'Words', 'js')[1]?.matchAll(/console\.log\(.*\); \/\/ (.+)$/gm) ?? []].map(([, text]) => text);
  assert.equal(said.length, 2);
  assert.deepEqual(stdout.trimEnd().split('\n'), said);
});

test('the example of the words of fees and workflows runs, and prints what it says', async () => {
  await writeExample(project, 'readme', 'procedures.js', 'Words', 2);
  const { stdout } = await run(project.at('readme'), process.execPath, 'procedures.js');
  const said = [...codeBelow(project.readme, 'Words', 'js')[2]?.matchAll(/console\.log\(.*\); \/\/ (.+)$/gm) ?? []].map(([, text]) => text);
  assert.equal(said.length, 2);
  assert.deepEqual(stdout.trimEnd().split('\n'), said);
});

test('the example of the words of differences runs, and prints what it says', async () => {
  await writeExample(project, 'readme', 'differences.js', 'Words', 3);
  const { stdout } = await run(project.at('readme'), process.execPath, 'differences.js');
  const said = [...codeBelow(project.readme, 'Words', 'js')[3]?.matchAll(/console\.log\(.*\); \/\/ (.+)$/gm) ?? []].map(([, text]) => text);
  assert.equal(said.length, 2);
  assert.deepEqual(stdout.trimEnd().split('\n'), said);
});

test('the example of application forms runs, and prints what it says', async () => {
  await writeExample(project, 'readme', 'application.js', 'Application forms');
  const { stdout } = await run(project.at('readme'), process.execPath, 'application.js');
  const [example = ''] = codeBelow(project.readme, 'Application forms', 'js');
  const said = [...example.matchAll(/console\.log\(.*\); \/\/ (.+)$/gm)].map(([, text]) => text);
  assert.equal(said.length, 2);
  assert.deepEqual(stdout.trimEnd().split('\n'), said);
});

test('the example of fees and workflows runs, and prints what it says', async () => {
  await writeExample(project, 'readme', 'fees.js', 'Fees and workflows');
  const { stdout } = await run(project.at('readme'), process.execPath, 'fees.js');
  const [example = ''] = codeBelow(project.readme, 'Fees and workflows', 'js');
  const said = [...example.matchAll(/console\.log\(.*\); \/\/ (.+)$/gm)].map(([, text]) => text);
  assert.equal(said.length, 2);
  assert.deepEqual(stdout.trimEnd().split('\n'), said);
});

test('the example of checking a program runs, and prints what it says', async () => {
  await writeExample(project, 'readme', 'audit.js', 'Checking a program');
  const { stdout } = await run(project.at('readme'), process.execPath, 'audit.js');
  const [example = ''] = codeBelow(project.readme, 'Checking a program', 'js');
  const said = [...example.matchAll(/console\.log\(.*\); \/\/ (.+)$/gm)].map(([, text]) => text);
  assert.equal(said.length, 3);
  assert.deepEqual(stdout.trimEnd().split('\n'), said);
});

test('the package has what is published, and nothing of how it is made', async () => {
  const files = await readdir(project.at('node_modules/huiji'), { recursive: true, withFileTypes: true });
  const names = files.filter((file) => file.isFile()).map((file) => `${file.parentPath}/${file.name}`.split('/huiji/').at(-1));
  assert.deepEqual(names.sort(), [
    'LICENSE-APACHE',
    'LICENSE-MIT',
    'README.md',
    'README.zh-CN.md',
    'application/application-of.js',
    'application/browser.js',
    'application/bun.js',
    'application/deno.js',
    'application/engine.js',
    'application/everywhere.js',
    'application/file-given.js',
    'application/form-in-force.js',
    'application/identity-rules.js',
    'application/index.d.ts',
    'application/local-time.js',
    'application/node.js',
    'application/standard-schema.js',
    'application/warm-up.js',
    'application/workers.js',
    'around-glue.js',
    'audit/browser.js',
    'audit/bun.js',
    'audit/deno.js',
    'audit/engine.js',
    'audit/everywhere.js',
    'audit/index.d.ts',
    'audit/node.js',
    'audit/warm-up.js',
    'audit/workers.js',
    'browser.js',
    'bun.js',
    'cli/check.js',
    'cli/compare.js',
    'cli/excerpt.js',
    'cli/huiji.js',
    'cli/members.js',
    'cli/places.js',
    'cli/words.js',
    'deno.js',
    'dist/application-types.d.ts',
    'dist/audit-types.d.ts',
    'dist/huiji-application.js',
    'dist/huiji-application_bg.brotli.js',
    'dist/huiji-application_bg.wasm',
    'dist/huiji-audit.js',
    'dist/huiji-audit_bg.brotli.js',
    'dist/huiji-audit_bg.wasm',
    'dist/huiji-procedures.js',
    'dist/huiji-procedures_bg.brotli.js',
    'dist/huiji-procedures_bg.wasm',
    'dist/huiji.js',
    'dist/huiji_bg.brotli.js',
    'dist/huiji_bg.wasm',
    'dist/procedures-types.d.ts',
    'dist/types.d.ts',
    'elements/draft.js',
    'elements/error-summary.js',
    'elements/field-messages.js',
    'elements/field-on-page.js',
    'elements/leaving.js',
    'elements/membership-application.css',
    'elements/membership-application.d.ts',
    'elements/membership-application.js',
    'elements/spoken-words.js',
    'engine.js',
    'fetched-wasm.js',
    'index.d.ts',
    'life.js',
    'members/activities.js',
    'members/cells.js',
    'members/columns.js',
    'members/index.d.ts',
    'members/index.js',
    'members/rows.js',
    'node.js',
    'own-sample.js',
    'package.json',
    'procedures/browser.js',
    'procedures/bun.js',
    'procedures/deno.js',
    'procedures/engine.js',
    'procedures/everywhere.js',
    'procedures/index.d.ts',
    'procedures/node.js',
    'procedures/warm-up.js',
    'procedures/workers.js',
    'warm-up.js',
    'wasm-of-bun.js',
    'wasm-on-disk.js',
    'words/amounts.js',
    'words/application.d.ts',
    'words/application.js',
    'words/audit.d.ts',
    'words/audit.js',
    'words/difference-fields.js',
    'words/difference-figures.js',
    'words/differences.d.ts',
    'words/differences.js',
    'words/fees.js',
    'words/form-fields.js',
    'words/in-locale.js',
    'words/index.d.ts',
    'words/index.js',
    'words/locales/en-application.js',
    'words/locales/en-desk.js',
    'words/locales/en-differences.js',
    'words/locales/en-fees.js',
    'words/locales/en-findings.js',
    'words/locales/en-offers.js',
    'words/locales/en-problems.js',
    'words/locales/en-workflows-card.js',
    'words/locales/en-workflows-service.js',
    'words/locales/en-workflows.js',
    'words/locales/en.js',
    'words/locales/zh-Hans-application.js',
    'words/locales/zh-Hans-desk.js',
    'words/locales/zh-Hans-differences.js',
    'words/locales/zh-Hans-fees.js',
    'words/locales/zh-Hans-findings.js',
    'words/locales/zh-Hans-offers.js',
    'words/locales/zh-Hans-problems.js',
    'words/locales/zh-Hans-workflows-card.js',
    'words/locales/zh-Hans-workflows-service.js',
    'words/locales/zh-Hans-workflows.js',
    'words/locales/zh-Hans.js',
    'words/locales/zh-Hant-application.js',
    'words/locales/zh-Hant-desk.js',
    'words/locales/zh-Hant-differences.js',
    'words/locales/zh-Hant-fees.js',
    'words/locales/zh-Hant-findings.js',
    'words/locales/zh-Hant-offers.js',
    'words/locales/zh-Hant-problems.js',
    'words/locales/zh-Hant-workflows-card.js',
    'words/locales/zh-Hant-workflows-service.js',
    'words/locales/zh-Hant-workflows.js',
    'words/locales/zh-Hant.js',
    'words/offers.js',
    'words/phrases.js',
    'words/procedures.d.ts',
    'words/procedures.js',
    'words/workflows.js',
    'workers.js',
  ]);
});

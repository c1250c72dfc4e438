// @ts-check
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { before, test } from 'node:test';

import { answerOfThisProcess } from './application.js';
import { auditOfThisProcess } from './audit.js';
import { EARLY, README_PAYABLE, fee, prepareConsumer, run, sample, tool } from './consumer.js';
import { writeExample } from './readme.js';

/** The program itself, which the npm package brings. */
const DENO = tool(process.platform === 'win32' ? 'deno/deno.exe' : 'deno/deno');

/** Without a permission, and with nothing but the folder `node_modules` to take packages from. */
const OPTIONS = ['run', '--no-prompt', '--cached-only', '--node-modules-dir=manual'];

/** @type {import('./consumer.js').Consumer} */
let project;
before(async () => {
  project = await prepareConsumer('deno');
  // Node's loaders would get by with them, and hide that Deno's own was not taken.
  await rm(project.at('node_modules/huiji/dist/huiji_bg.brotli.js'));
  await rm(project.at('node_modules/huiji/dist/huiji-application_bg.brotli.js'));
  await rm(project.at('node_modules/huiji/dist/huiji-procedures_bg.brotli.js'));
  await rm(project.at('node_modules/huiji/dist/huiji-audit_bg.brotli.js'));
});

test('a Deno project prices the sample cart without any permission', async () => {
  const { stdout } = await run(project.folder, DENO, ...OPTIONS, 'price.js');
  assert.equal(stdout, `${sample.answer}\n`);
});

test('it checks an application with the validator alone, and gets the answer of every host', async () => {
  const { stdout } = await run(project.folder, DENO, ...OPTIONS, 'check.js');
  assert.equal(stdout, `${await answerOfThisProcess()}\n`);
});

test('it asks what joining costs by fees and workflows alone', async () => {
  const { stdout } = await run(project.folder, DENO, ...OPTIONS, 'fees.js');
  assert.equal(stdout, `${fee.answer}\n`);
});

test('it audits a program, and gets the answers of every host', async () => {
  const { stdout } = await run(project.folder, DENO, ...OPTIONS, 'audit.js');
  assert.equal(stdout, `${await auditOfThisProcess()}\n`);
});

test('it is told in a sentence that it asked too early', async () => {
  assert.equal((await run(project.folder, DENO, ...OPTIONS, 'early.js')).stdout, EARLY);
});

test('the example for Deno runs', async () => {
  await writeExample(project, 'readme', 'price.js', 'Deno');
  const { stdout } = await run(project.folder, DENO, ...OPTIONS, 'readme/price.js');
  assert.equal(stdout, `${README_PAYABLE} Article 8\n`);
});

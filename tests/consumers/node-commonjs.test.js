// @ts-check
import assert from 'node:assert/strict';
import { before, test } from 'node:test';

import { answerOfThisProcess } from './application.js';
import { auditOfThisProcess } from './audit.js';
import { README_PAYABLE, fee, prepareConsumer, run, sample } from './consumer.js';
import { writeExample } from './readme.js';

/** @type {import('./consumer.js').Consumer} */
let project;
before(async () => {
  project = await prepareConsumer('node-commonjs');
});

test('a Node project of CommonJS prices the sample cart, with one engine and without a warning', async () => {
  const { stdout, stderr } = await run(project.folder, process.execPath, 'price.cjs');
  assert.equal(stdout, sample.answer);
  assert.equal(stderr, '');
});

test('it checks an application with one validator, whose errors are those of the engine', async () => {
  const { stdout, stderr } = await run(project.folder, process.execPath, 'check.cjs');
  assert.equal(stdout, await answerOfThisProcess());
  assert.equal(stderr, '');
});

test('it asks what joining costs, with fees and workflows loaded once', async () => {
  const { stdout, stderr } = await run(project.folder, process.execPath, 'fees.cjs');
  assert.equal(stdout, fee.answer);
  assert.equal(stderr, '');
});

test('it audits a program, with the audit loaded once', async () => {
  const { stdout, stderr } = await run(project.folder, process.execPath, 'audit.cjs');
  assert.equal(stdout, `${await auditOfThisProcess()}\n`);
  assert.equal(stderr, '');
});

test('the example for `require` runs', async () => {
  await writeExample(project, 'readme', 'price.cjs', 'Node', 1);
  const { stdout } = await run(project.at('readme'), process.execPath, 'price.cjs');
  assert.equal(stdout, `${README_PAYABLE} Article 8\n`);
});

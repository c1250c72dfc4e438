// @ts-check
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';

import { answerOfThisProcess } from './application.js';
import { auditOfThisProcess } from './audit.js';
import { EARLY, README_PAYABLE, fee, prepareConsumer, run, sample, tool } from './consumer.js';
import { writeExample } from './readme.js';

/** The program itself, which the npm package brings under this name on every system. */
const BUN = tool('bun/bin/bun.exe');

/** @type {import('./consumer.js').Consumer} */
let project;
before(async () => {
  project = await prepareConsumer('bun');
});

test('a Bun project prices the sample cart', async () => {
  const { stdout } = await run(project.folder, BUN, 'price.js');
  assert.equal(stdout, `${sample.answer}\n`);
});

test('what `bun build` makes does so from another folder', async () => {
  await run(project.folder, BUN, 'build', 'price.js', '--target=bun', '--outdir=built');
  const wasm = (await readdir(project.at('built'))).filter((name) => name.endsWith('.wasm'));
  assert.equal(wasm.length, 1, 'the wasm is a file of its own');
  await inAnotherFolder('built', async (folder) => {
    const { stdout } = await run(tmpdir(), BUN, join(folder, 'price.js'));
    assert.equal(stdout, `${sample.answer}\n`);
  });
});

test('one executable holds program, package and engine', async () => {
  await mkdir(project.at('executable'));
  await run(project.folder, BUN, 'build', 'price.js', '--compile', '--outfile=executable/price');
  await inAnotherFolder('executable', async (folder) => {
    const { stdout } = await run(tmpdir(), join(folder, 'price'));
    assert.equal(stdout, `${sample.answer}\n`);
  });
});

test('it checks an application with the validator alone, and gets the answer of every host', async () => {
  const { stdout } = await run(project.folder, BUN, 'check.js');
  assert.equal(stdout, `${await answerOfThisProcess()}\n`);
});

test('it asks what joining costs by fees and workflows alone', async () => {
  const { stdout } = await run(project.folder, BUN, 'fees.js');
  assert.equal(stdout, `${fee.answer}\n`);
});

test('it audits a program, and gets the answers of every host', async () => {
  const { stdout } = await run(project.folder, BUN, 'audit.js');
  assert.equal(stdout, `${await auditOfThisProcess()}\n`);
});

test('it is told in a sentence that it asked too early', async () => {
  assert.equal((await run(project.folder, BUN, 'early.js')).stdout, EARLY);
});

test('the example for Bun runs', async () => {
  await writeExample(project, 'readme', 'price.js', 'Bun');
  const { stdout } = await run(project.folder, BUN, 'readme/price.js');
  assert.equal(stdout, `${README_PAYABLE} Article 8\n`);
});

/** Nothing of the project can be found from there. @param {string} built @param {(folder: string) => Promise<void>} use */
async function inAnotherFolder(built, use) {
  const parent = await mkdtemp(join(tmpdir(), 'huiji-bun-'));
  try {
    await cp(project.at(built), join(parent, built), { recursive: true });
    await use(join(parent, built));
  } finally {
    await rm(parent, { recursive: true });
  }
}

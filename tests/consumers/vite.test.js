// @ts-check
import assert from 'node:assert/strict';
import { cp, mkdir } from 'node:fs/promises';
import { before, test } from 'node:test';

import { answerOfThisProcess } from './application.js';
import { auditOfThisProcess } from './audit.js';
import { README_PAYABLE, fee, prepareConsumer, run, sample, tool, withServer } from './consumer.js';
import { pageShows } from './page.js';
import { writeExample } from './readme.js';

const VITE = tool('vite/bin/vite.js');

/** @type {import('./consumer.js').Consumer} */
let project;
before(async () => {
  project = await prepareConsumer('vite');
  await mkdir(project.at('public'));
  await cp(project.at('request.json'), project.at('public/request.bin'));
  await writeExample(project, 'readme', 'main.js', 'Browser');
});

/** @param {string} origin */
async function holdPages(origin) {
  const { text, wasm } = await pageShows(origin, 'output');
  assert.equal(text, sample.answer);
  assert.equal(wasm.length, 1);
  const form = await pageShows(`${origin}/check.html`, 'output');
  assert.equal(form.text, await answerOfThisProcess());
  assert.deepEqual(form.wasm.map((path) => path.includes('application')), [true], 'a form loads the validator alone');
  const fees = await pageShows(`${origin}/fees.html`, 'output');
  assert.equal(fees.text, fee.answer);
  assert.deepEqual(fees.wasm.map((path) => path.includes('procedures')), [true], 'a page of fees loads fees and workflows alone');
  const audit = await pageShows(`${origin}/audit.html`, 'output');
  assert.equal(audit.text, await auditOfThisProcess());
  assert.deepEqual(audit.wasm.map((path) => path.includes('audit')), [true], 'an audit loads no other engine');
  assert.equal((await pageShows(`${origin}/readme.html`, 'body')).text, README_PAYABLE);
}

test('Vite builds a page that prices the sample cart, one with a form, one of fees, one with an audit, and the example for browsers', async () => {
  await run(project.folder, process.execPath, VITE, 'build', '--logLevel', 'warn');
  await withServer(project.folder, (port) => [process.execPath, VITE, 'preview', '--port', `${port}`, '--strictPort'], holdPages);
});

test("Vite's development server serves them without configuration", async () => {
  await withServer(project.folder, (port) => [process.execPath, VITE, '--port', `${port}`, '--strictPort'], holdPages);
});

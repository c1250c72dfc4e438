// @ts-check
import assert from 'node:assert/strict';
import { readFile, rename, rm } from 'node:fs/promises';
import { before, test } from 'node:test';

import { answerOfThisProcess, request as application } from './application.js';
import { auditOfThisProcess } from './audit.js';
import { README_PAYABLE, fee, prepareConsumer, run, sample, tool, withServer } from './consumer.js';
import { pageShows } from './page.js';
import { writeExample } from './readme.js';

const NEXT = tool('next/dist/bin/next');

/** @type {import('./consumer.js').Consumer} */
let project;
/** @type {string} */
let exampleRequest;
before(async () => {
  project = await prepareConsumer('next');
  exampleRequest = await writeExample(project, 'app/readme', 'price/route.js', 'Next');
});

/** @param {string} address @param {string} body */
async function answerOf(address, body) {
  const response = await fetch(address, { method: 'POST', body });
  assert.equal(response.status, 200, address);
  return response.text();
}

/** @param {string} origin */
async function holdServer(origin) {
  const request = await readFile(project.at('request.json'), 'utf8');
  assert.equal(await answerOf(`${origin}/node/price`, request), sample.answer, 'a route on Node');
  assert.equal((await pageShows(`${origin}/server`, 'output')).text, sample.answer, 'a component of the server');
  const client = await pageShows(`${origin}/client`, 'output');
  assert.equal(client.text, sample.answer, 'a component of the browser');
  assert.equal(client.wasm.length, 1);
  const checked = await answerOfThisProcess();
  assert.equal(await answerOf(`${origin}/check/node`, JSON.stringify(application)), checked, 'a route that takes applications');
  const form = await pageShows(`${origin}/check/client`, 'output');
  assert.equal(form.text, checked, 'a form');
  assert.equal(form.wasm.length, 1);
  assert.equal(await answerOf(`${origin}/fees/node`, fee.request), fee.answer, 'a route of fees');
  const fees = await pageShows(`${origin}/fees/client`, 'output');
  assert.equal(fees.text, fee.answer, 'a page of fees');
  assert.equal(fees.wasm.length, 1);
  const audited = await auditOfThisProcess();
  assert.equal(await answerOf(`${origin}/audit/node`, ''), audited, 'a route that audits');
  const audit = await pageShows(`${origin}/audit/client`, 'output');
  assert.equal(audit.text, audited, 'a page that audits');
  assert.equal(audit.wasm.length, 1);
  const example = await answerOf(`${origin}/readme/price`, exampleRequest);
  assert.equal(JSON.parse(example).value.payable, README_PAYABLE, 'the example for Next');
}

/** @param {(origin: string) => Promise<void>} use */
function withBuilt(use) {
  return withServer(project.folder, (port) => [process.execPath, NEXT, 'start', '--port', `${port}`], use);
}

test('what Next builds with Turbopack prices the sample cart on Node, at the edge and in the browser', async () => {
  await run(project.folder, process.execPath, NEXT, 'build');
  await withBuilt(async (origin) => {
    await holdServer(origin);
    const request = await readFile(project.at('request.json'), 'utf8');
    assert.equal(await answerOf(`${origin}/edge/price`, request), sample.answer, 'a route at the edge');
    assert.equal(await answerOf(`${origin}/edge/check`, JSON.stringify(application)), await answerOfThisProcess(), 'a route at the edge that takes applications');
    assert.equal(await answerOf(`${origin}/edge/fees`, fee.request), fee.answer, 'a route of fees at the edge');
    assert.equal(await answerOf(`${origin}/edge/audit`, ''), await auditOfThisProcess(), 'a route at the edge that audits');
  });
});

test('what it builds with webpack does so on Node and in the browser, without the package beside it', async () => {
  // Next 16.4 with webpack builds no edge route at all, with or without a package in it.
  await rm(project.at('app/edge'), { recursive: true });
  await run(project.folder, process.execPath, NEXT, 'build', '--webpack');
  await rename(project.at('node_modules/huiji'), project.at('huiji-out-of-reach'));
  await withBuilt(holdServer);
});

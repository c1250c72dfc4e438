// @ts-check
/** The handler alone: what each path answers. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';

import { load } from 'huiji';
import { createHandler } from 'huiji-edge';

import { STATUS_OF_ENGINE_CODE } from '../../edge/problems.js';
import { NAMES } from '../node/questions.js';
import { brokenRequests, bytesOf, dataText, goldens, regulationsOf, requestText, textOf } from '../node/repository.js';
import { assertProblem, deeplyNested, ordinary, pathTo, post, requestFor } from './questions.js';

/** @type {Map<string, Promise<import('huiji-edge').Handler>>} */
const handlers = new Map();

/** @param {string | null} program */
function handlerFor(program) {
  assert.ok(program !== null);
  const handler = handlers.get(program) ?? createHandler(dataText('programs', program));
  handlers.set(program, handler);
  return handler;
}

for (const golden of NAMES.flatMap(goldens)) {
  test(`${golden.question}: ${golden.name}`, async () => {
    const handler = await handlerFor(golden.program);
    const response = await handler(post(pathTo(golden.question), requestText(golden)));
    const text = await response.text();
    if (golden.answer.startsWith('{"ok":true,')) {
      assert.equal(response.status, 200);
      assert.equal(text, golden.answer);
      assert.equal(response.headers.get('Content-Type'), 'application/json');
      assert.equal(response.headers.get('Cache-Control'), 'no-store');
      assert.equal(response.headers.get('X-Content-Type-Options'), 'nosniff');
    } else {
      assert.equal(response.status, 422);
    }
  });
}

for (const golden of brokenRequests()) {
  test(`broken ${golden.entry}: ${golden.name}`, async () => {
    const handler = await handlerFor(golden.program);
    const response = await handler(post(pathTo(golden.entry), golden.text));
    if (golden.answer.startsWith('{"ok":true,')) {
      assert.equal(response.status, 200);
      assert.equal(await response.text(), golden.answer);
      return;
    }
    const { problems } = JSON.parse(golden.answer);
    const code = problems.find((/** @type {{ severity: string }} */ { severity }) => severity === 'error').code;
    const status = /** @type {Record<string, number>} */ (STATUS_OF_ENGINE_CODE)[code] ?? 422;
    const { text } = await assertProblem(response, status, code);
    const spliced = golden.answer.slice('{"ok":false,"value":null,'.length);
    assert.ok(text.endsWith(`,${spliced}`), 'the problems are those of the engine, to the byte');
  });
}

test('the codes with a status of their own are codes of the engine', () => {
  const documented = textOf('docs/problems.md');
  assert.deepEqual(STATUS_OF_ENGINE_CODE, {
    'json.syntax': 400,
    'json.not_utf8': 400,
    'json.too_deep': 400,
    'json.too_large': 413,
  });
  for (const code of Object.keys(STATUS_OF_ENGINE_CODE)) {
    assert.ok(documented.includes(`| \`${code}\` |`), code);
  }
});

test('a text that is no JSON is 400, one that is too deep is 400, and one that says the impossible is 422', async () => {
  const handler = await handlerFor('retail');
  await assertProblem(await handler(post('/v1/quote', '')), 400, 'json.syntax');
  await assertProblem(await handler(post('/v1/quote', '{"member":null,')), 400, 'json.syntax');
  await assertProblem(await handler(post('/v1/quote', new Uint8Array([0x7b, 0xff, 0x7d]))), 400, 'json.not_utf8');
  await assertProblem(await handler(post('/v1/quote', deeplyNested(10_000))), 400, 'json.too_deep');
  await assertProblem(await handler(post('/v1/quote', '{}')), 422, 'field.missing');
});

test('a body longer than the engine reads is 413 where the limit of the handler lets it through', async () => {
  const handler = await createHandler(dataText('programs', 'retail'), { maximumBodyBytes: 16 * 1024 * 1024 });
  const body = new Uint8Array(9 * 1024 * 1024).fill(0x20);
  await assertProblem(await handler(post('/v1/quote', body)), 413, 'json.too_large');
});

test('infos in front of the first error decide nothing', async () => {
  const handler = await handlerFor('retail');
  const activity = { id: 'a', on: '2026-03-01', purchase: { lines: [{ sku: 's', quantity: 1, paid: '1.00' }] } };
  const refund = { id: 'r', on: '2026-03-02', refund: { of: 'unknown', lines: [{ line: 0, amount: '1.00' }] } };
  const member = {
    id: 'm',
    kind: 'person',
    joinedOn: '2026-01-01',
    terms: [{ from: '2026-01-01' }],
    activities: [activity, activity, refund],
  };
  const body = JSON.stringify({ member, on: '2026-11-22' });
  const { problem } = await assertProblem(await handler(post('/v1/standing', body)), 422, 'refund.unknown_purchase');
  assert.deepEqual(
    problem.problems.map((/** @type {{ code: string }} */ { code }) => code),
    ['activity.repeated', 'refund.unknown_purchase'],
  );
});

test('what a caller wrote never passes for a code', async () => {
  const handler = await handlerFor('retail');
  const forged = '{"code":"json.too_large","severity":"error"}';
  const body = JSON.stringify({ [forged]: 1, member: null, cart: { lines: [] }, on: '2026-11-22' });
  await assertProblem(await handler(post('/v1/quote', body)), 422, 'field.unknown');
});

test('the program document is served as it was given, in each of its forms', async () => {
  const text = dataText('programs', 'retail');
  const compact = JSON.stringify(JSON.parse(text));
  /** @type {[any, string][]} */
  const forms = [
    [text, text],
    [bytesOf(text), text],
    [bytesOf(text).buffer, text],
    [JSON.parse(text), compact],
    [`\uFEFF${text}`, text],
    [bytesOf(`\uFEFF${text}`), text],
  ];
  const { digest } = await regulationsOf('retail');
  for (const [form, served] of forms) {
    const handler = await createHandler(form);
    const response = await handler(requestFor('/v1/regulations'));
    assert.equal(response.status, 200);
    assert.equal(Buffer.from(await response.arrayBuffer()).toString('utf8'), served);
    assert.equal(response.headers.get('Content-Type'), 'application/json');
    assert.equal(response.headers.get('ETag'), `W/"${hashOf(served)}"`);
    assert.equal(response.headers.get('Cache-Control'), 'public, max-age=300');
    assert.equal(response.headers.get('X-Content-Type-Options'), 'nosniff');
    assert.equal((await load(served)).value?.digest, digest);
  }
});

test('a clause that is put otherwise is sent again, though it decides nothing', async () => {
  const program = JSON.parse(dataText('programs', 'retail'));
  delete program.examples;
  for (const version of program.versions) delete version.chapters;
  const answers = await Promise.all(
    [[], [{ id: 'nothing', ask: 'quote', with: {}, expect: {} }]].map(async (examples) => {
      const handler = await createHandler({ ...program, examples });
      const [document, health] = await Promise.all([handler(requestFor('/v1/regulations')), handler(requestFor('/healthz'))]);
      return { tag: document.headers.get('ETag'), digest: (await health.json()).digest };
    }),
  );
  assert.equal(answers[0].digest, answers[1].digest);
  assert.notEqual(answers[0].tag, answers[1].tag);
});

test('bytes that are changed afterwards change nothing that is served', async () => {
  const text = dataText('programs', 'retail');
  const bytes = bytesOf(text);
  const handler = await createHandler(bytes);
  bytes.fill(0);
  assert.equal(await (await handler(requestFor('/v1/regulations'))).text(), text);
});

test('a caller that has the regulations already gets 304', async () => {
  const handler = await handlerFor('retail');
  const digest = hashOf(dataText('programs', 'retail'));
  for (const tag of [`W/"${digest}"`, `"${digest}"`, `"other", W/"${digest}"`, '*']) {
    for (const method of ['GET', 'HEAD']) {
      const response = await handler(requestFor('/v1/regulations', { method, headers: { 'If-None-Match': tag } }));
      assert.equal(response.status, 304, tag);
      assert.equal(response.body, null);
      assert.equal(response.headers.get('ETag'), `W/"${digest}"`);
      assert.equal(response.headers.get('Cache-Control'), 'public, max-age=300');
    }
  }
  for (const tag of ['"other"', digest, 'W/""']) {
    const response = await handler(requestFor('/v1/regulations', { headers: { 'If-None-Match': tag } }));
    assert.equal(response.status, 200, tag);
  }
});

test('HEAD answers with the headers of GET and no body', async () => {
  const handler = await handlerFor('retail');
  for (const path of ['/v1/regulations', '/healthz']) {
    const got = await handler(requestFor(path));
    const head = await handler(requestFor(path, { method: 'HEAD' }));
    assert.equal(head.status, 200);
    assert.equal(head.body, null);
    assert.deepEqual([...head.headers], [...got.headers]);
  }
});

test('health tells which regulations are served, and is never kept', async () => {
  const handler = await handlerFor('retail');
  const { id, digest } = await regulationsOf('retail');
  const response = await handler(requestFor('/healthz'));
  assert.equal(response.status, 200);
  assert.deepEqual(await response.json(), { ok: true, id, digest });
  assert.equal(response.headers.get('Cache-Control'), 'no-store');
});

test('there is nothing at other paths', async () => {
  const handler = await handlerFor('retail');
  for (const path of ['/', '/v1', '/v1/', '/v1/quote/', '/V1/quote', '/v1/%71uote', '/v1/__proto__', '/constructor', '//v1/quote']) {
    await assertProblem(await handler(post(path, ordinary.body)), 404, 'http.path_unknown');
  }
});

test('a query changes nothing', async () => {
  const handler = await handlerFor('retail');
  const response = await handler(post('/v1/quote?on=2020-01-01', ordinary.body));
  assert.equal(await response.text(), ordinary.answer);
});

test('a path says which methods it takes', async () => {
  const handler = await handlerFor('retail');
  for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'BREW', 'constructor']) {
    const response = await handler(requestFor('/v1/quote', { method }));
    assert.equal(response.headers.get('Allow'), 'POST, OPTIONS');
    await assertProblem(response, 405, 'http.method_not_allowed');
  }
  for (const path of ['/v1/regulations', '/healthz']) {
    const response = await handler(post(path, '{}'));
    assert.equal(response.headers.get('Allow'), 'GET, HEAD, OPTIONS');
    await assertProblem(response, 405, 'http.method_not_allowed');
    const options = await handler(requestFor(path, { method: 'OPTIONS' }));
    assert.equal(options.status, 204);
    assert.equal(options.headers.get('Allow'), 'GET, HEAD, OPTIONS');
  }
});

test('a document that is refused says why, with every place', async () => {
  await assert.rejects(createHandler('{"id":"Tea"}'), (error) => {
    assert.ok(error instanceof Error);
    assert.match(error.message, /^the program document is refused: id\.syntax at \/id; field\.missing at \/name; /);
    assert.match(error.message, /field\.missing at \/versions$/);
    return true;
  });
  await assert.rejects(createHandler('nonsense'), /json\.syntax at the root/);
});

test('should the engine fail, the answer is 500 and tells nothing of it', async (context) => {
  const handler = await createHandler(dataText('programs', 'retail'));
  const prototype = Object.getPrototypeOf(await regulationsOf('retail'));
  context.mock.method(prototype, 'quoteBytes', () => {
    throw new Error('a secret of the machine');
  });
  const { text } = await assertProblem(await handler(post('/v1/quote', ordinary.body)), 500, 'http.internal');
  assert.ok(!text.includes('secret'));
});

test('an answer that is none of the engine’s is 500, never taken for a value', async (context) => {
  const handler = await createHandler(dataText('programs', 'retail'));
  const prototype = Object.getPrototypeOf(await regulationsOf('retail'));
  for (const foreign of ['', 'null', '{"ok":false}', '{"ok":false,"value":null,"problems":[]}']) {
    context.mock.method(prototype, 'quoteBytes', () => bytesOf(foreign));
    await assertProblem(await handler(post('/v1/quote', ordinary.body)), 500, 'http.internal');
  }
});

test('nothing is logged', async (context) => {
  const written = ['log', 'info', 'warn', 'error', 'debug'].map((name) =>
    context.mock.method(console, /** @type {'log'} */ (name), () => {}),
  );
  const handler = await createHandler(dataText('programs', 'retail'));
  await handler(post('/v1/quote', ordinary.body));
  await handler(post('/v1/quote', 'nonsense'));
  await handler(requestFor('/nowhere'));
  assert.equal(written.reduce((count, { mock }) => count + mock.callCount(), 0), 0);
});

/** The hash by which a text is known again. @param {string} text */
function hashOf(text) {
  return createHash('sha256').update(text).digest('hex');
}

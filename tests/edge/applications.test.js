// @ts-check
/** What the edge answers about applications: the validator's own bytes, and nothing of them anywhere else. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { load } from 'huiji';
import { createHandler } from 'huiji-edge';

import { applicationGoldens, bytesOf, dataText, formsOf, textOfBytes } from '../node/repository.js';
import { answerSchema, assertValid, isValid, requestSchema } from './description.js';
import { assertProblem, ordinary, pathTo, post } from './questions.js';

const PATH = pathTo('application');
const retail = dataText('programs', 'retail');
const handler = await createHandler(retail);
const forms = await formsOf('retail');

/** Everything that the report can have: values, files, issues with spans and suggestions, a review that was extended, a fee. */
const ENTERPRISE = {
  application: {
    kind: 'enterprise',
    tier: 'platinum',
    channel: 'fair',
    organisation: '示例贸易有限公司',
    uscc: '91310000MA0000000X',
    representative: '林望舒',
    licence: [{ name: 'licence.png', type: 'image/png', size: 245760, head: 'iVBORw0KGgoAAAANSUhEUg==', tail: null }],
    'annual-spend': '８，０００',
    'office-phone': '010-8888 0000',
    email: 'lin@gmial.com',
    address: '杭州市上城区示例路 1 号',
    consent: { version: '2026-01', purposes: ['membership', 'contact', 'news'], givenAt: '2026-11-22T10:15' },
    nickname: 'x',
    meta: { shop: 7 },
  },
  options: { mode: 'submit', review: { completeOn: '2026-11-02', extension: { reason: '材料需与工商登记核对' }, approvedOn: null } },
  on: '2026-11-22T10:30',
};
const CHILD = {
  application: {
    kind: 'person',
    tier: 'basic',
    name: '小满',
    'birth-date': '2016-05-06',
    'identity-kind': 'resident_id',
    'identity-number': '1100002016050600',
    phone: '138 0000 0000',
  },
  options: { mode: 'partial', masked: true },
  on: '2026-12-30',
};
const ALONE = { application: { kind: 'person', phone: '138 0013 80' }, options: { field: 'phone' }, on: '2026-11-22' };
const REQUESTS = Object.entries({ 'an enterprise': ENTERPRISE, 'a child': CHILD, 'one field': ALONE });

for (const { name, program, request, answer } of applicationGoldens()) {
  test(`the golden: ${name}`, async () => {
    const server = program === 'retail' ? handler : await createHandler(dataText('programs', program));
    const response = await server(post(PATH, request));
    const text = await response.text();
    if (response.status === 200) {
      assert.equal(text, answer);
      assertValid(requestSchema('application'), JSON.parse(request));
      assertValid(answerSchema('application'), JSON.parse(text));
    } else {
      const problems = answer.slice('{"ok":false,"value":null,'.length);
      assert.ok(text.endsWith(`,${problems}`), text);
    }
  });
}

for (const [who, request] of REQUESTS) {
  test(`${who}: the answer is the validator's, to the byte, and is never kept`, async () => {
    const body = JSON.stringify(request);
    const response = await handler(post(PATH, body));
    assert.equal(response.status, 200);
    assert.equal(await response.text(), textOfBytes(forms.checkBytes(bytesOf(body))));
    assert.equal(response.headers.get('Content-Type'), 'application/json');
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
    assert.equal(response.headers.get('X-Content-Type-Options'), 'nosniff');
    assert.equal(response.headers.get('ETag'), null);
  });

  test(`${who}: request and answer are as described`, async () => {
    assertValid(requestSchema('application'), request);
    assertValid(answerSchema('application'), await answerTo(request));
  });
}

test('every object of a report has all its described fields, and no others', async () => {
  const schema = answerSchema('application');
  const seen = new Set();
  for (const [, request] of REQUESTS) {
    const answer = await answerTo(request);
    for (const [path, object] of objectsIn(answer, '')) {
      seen.add(path);
      if (path === '/problems/*/params') {
        // What the words of a problem need is open.
        continue;
      }
      object.novelty = 1;
      assert.ok(!isValid(schema, answer), `a new field at ${path} passes unnoticed`);
      delete object.novelty;
      for (const [name, value] of Object.entries(object)) {
        delete object[name];
        assert.ok(!isValid(schema, answer) || mayLack(path, name), `${path} may lack ${name}`);
        object[name] = value;
      }
    }
  }
  for (const due of ['/value/issues/*/span', '/value/review/extension/due/skipped/*', '/value/fee/payBy', '/value/values/*', '/value/fields/*/because/*']) {
    assert.ok(seen.has(due), `no request here brings about ${due}: ${[...seen].join(' ')}`);
  }
});

/**
 * A value is told with its display form where that differs; which fields and parameters there are is the form's affair.
 *
 * @param {string} path
 * @param {string} name
 */
function mayLack(path, name) {
  return ['/value/values', '/value/fields', '/value/issues/*/params'].includes(path) || name === 'display';
}

/**
 * The objects in an answer with their places, where neither an index nor a pointer counts.
 *
 * @param {any} value
 * @param {string} path
 * @returns {Generator<[string, any]>}
 */
function* objectsIn(value, path) {
  if (typeof value === 'object' && value !== null) {
    if (!Array.isArray(value)) {
      yield [path, value];
    }
    for (const [name, inner] of Object.entries(value)) {
      yield* objectsIn(inner, `${path}/${Array.isArray(value) || name.startsWith('/') ? '*' : name}`);
    }
  }
}

test('what was entered is told as an issue, and a request that cannot be is refused', async () => {
  const wrong = { kind: 7, tier: true, name: ['x'], phone: { version: '1', purposes: [], givenAt: '' }, nobody: 'knows' };
  const { value } = await answerTo({ application: wrong, on: '2026-11-22' });
  assert.deepEqual(
    value.issues.filter(({ code }) => code !== 'field.missing').map(({ path, code }) => `${path} ${code}`),
    ['/kind field.type', '/tier field.type', '/name field.not_asked', '/phone field.not_asked', '/nobody field.unknown'],
  );
  /** @type {[object, string, string][]} */
  const refused = [
    [{ on: '2026-11-22' }, 'field.missing', '/application'],
    [{ application: {} }, 'field.missing', '/on'],
    [{ application: {}, on: '2026-11-22T10:00Z' }, 'date.has_offset', '/on'],
    [{ application: { kind: 'enterprise', licence: [{ name: 'a' }] }, on: '2026-11-22' }, 'field.missing', '/application/licence/0/size'],
    [{ application: {}, options: { field: 'phnoe' }, on: '2026-11-22' }, 'field.unknown', '/options/field'],
    [{ application: {}, options: { mode: 'some' }, on: '2026-11-22' }, 'choice.unknown', '/options/mode'],
    [
      { application: {}, options: { review: { completeOn: '2026-11-20', approvedOn: '2026-11-19' } }, on: '2026-11-22' },
      'review.approved_before_complete',
      '/options/review/approvedOn',
    ],
  ];
  for (const [request, code, path] of refused) {
    const { problem } = await assertProblem(await handler(post(PATH, JSON.stringify(request))), 422, code);
    assert.deepEqual(problem.problems[0].path, path, JSON.stringify(problem));
    assertValid('openapi/problems.yaml#/$defs/EngineProblem', problem);
  }
});

test('regulations without an application form say so, as does a version without one', async () => {
  const formless = await createHandler(dataText('programs', 'motor-service'));
  /** @type {[import('huiji-edge').Handler, string, string][]} */
  const asked = [
    [formless, '2026-11-22', 'application.none'],
    [handler, '2025-11-22', 'application.none'],
    [handler, '2024-12-31', 'version.none_in_force'],
  ];
  for (const [server, on, code] of asked) {
    const { problem } = await assertProblem(await server(post(PATH, JSON.stringify({ application: {}, on }))), 422, code);
    assert.deepEqual(problem.problems.map((/** @type {any} */ { path }) => path), ['/on']);
  }
});

test('a deadline beyond the calendar is noticed beside the report', async () => {
  const { value, problems } = await answerTo({ application: {}, on: '2026-12-30' });
  assert.ok(value.review?.due.provisional);
  const warning = { code: 'calendar.out_of_range', severity: 'warning', path: '/on', params: { last: '2026-12-31' } };
  assert.deepEqual(problems, [warning]);
});

test('nothing that was entered stands in a refusal, and with `masked` none of it in the answer', async () => {
  const entered = ['林望舒', '13800000000', 'lin-wangshu@example.com', '110000190503090', '杭州市上城区示例路'];
  const [name, phone, email, number, address] = entered;
  const person = { kind: 'person', name, phone, email, 'identity-number': number, address };
  /** @type {[object, string][]} */
  const refused = [
    [{ options: { mode: 'some' }, on: '2026-11-22' }, 'choice.unknown'],
    [{ on: '2025-11-22' }, 'application.none'],
    [{ options: { field: 'nobody' }, on: '2026-11-22' }, 'field.unknown'],
  ];
  for (const [rest, code] of refused) {
    const body = JSON.stringify({ application: person, ...rest });
    const { text } = await assertProblem(await handler(post(PATH, body)), 422, code);
    assert.ok(entered.every((each) => !text.includes(each)), text);
  }
  for (const mode of ['submit', 'partial']) {
    const body = JSON.stringify({ application: person, options: { mode, masked: true }, on: '2026-11-22' });
    const text = await (await handler(post(PATH, body))).text();
    assert.ok(text.startsWith('{"ok":true,'));
    assert.ok(entered.every((each) => !text.includes(each)), text);
  }
});

test('should the validator fail, the answer is 500 and tells nothing of it', async (context) => {
  const body = JSON.stringify(ENTERPRISE);
  context.mock.method(Object.getPrototypeOf(forms), 'checkBytes', () => {
    throw new Error(`a secret of ${ENTERPRISE.application.representative}`);
  });
  const { text } = await assertProblem(await handler(post(PATH, body)), 500, 'http.internal');
  assert.ok(!text.includes('secret'));
});

test('nothing is logged, whatever becomes of an application', async (context) => {
  const written = ['log', 'info', 'warn', 'error', 'debug'].map((name) =>
    context.mock.method(console, /** @type {'log'} */ (name), () => {}),
  );
  const streams = [process.stdout, process.stderr].map((stream) => context.mock.method(stream, 'write', () => true));
  await handler(post(PATH, JSON.stringify(ENTERPRISE)));
  await handler(post(PATH, JSON.stringify({ ...ENTERPRISE, on: '2025-11-22' })));
  await handler(post(PATH, JSON.stringify(ENTERPRISE).slice(0, -1)));
  const failing = context.mock.method(Object.getPrototypeOf(forms), 'checkBytes', () => {
    throw new Error('this question fails');
  });
  await handler(post(PATH, JSON.stringify(ENTERPRISE)));
  assert.equal(failing.mock.callCount(), 1);
  const count = [...written, ...streams].reduce((sum, { mock }) => sum + mock.callCount(), 0);
  streams.forEach(({ mock }) => mock.restore());
  assert.equal(count, 0);
});

test('both engines stand behind one handler, by the same document', async () => {
  const answer = await answerTo(ALONE);
  const { value } = await load(retail);
  const quoted = await (await handler(post('/v1/quote', ordinary.body))).json();
  assert.ok(value !== null);
  assert.deepEqual(answer.value.regulations, { id: value.id, version: '2026', digest: value.digest });
  assert.deepEqual(answer.value.regulations, quoted.value.regulations);
});

test('a form that is refused is refused at start, each problem told once', async () => {
  const program = JSON.parse(retail);
  program.versions[1].application.fields[0].rule = 'kindd';
  await assert.rejects(createHandler(program), (error) => {
    assert.ok(error instanceof Error);
    assert.equal(error.message, 'the program document is refused: choice.unknown at /versions/1/application/fields/0/rule');
    return true;
  });
});

/**
 * @param {object} request
 * @returns {Promise<{ ok: true, value: import('huiji/application').ApplicationReport, problems: import('huiji/application').Problem[] }>}
 */
async function answerTo(request) {
  const response = await handler(post(PATH, JSON.stringify(request)));
  const answer = await response.json();
  assert.equal(response.status, 200, JSON.stringify(answer));
  return answer;
}

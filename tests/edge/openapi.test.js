// @ts-check
/** The description of the interface says what the handler does, and nothing else. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { Validator } from '@seriousme/openapi-schema-validator';
import { createHandler } from 'huiji-edge';

import { HTTP_PROBLEMS, STATUS_OF_ENGINE_CODE, STATUS_OF_OTHER_ENGINE_CODES } from '../../edge/problems.js';
import { QUESTIONS } from '../../edge/questions.js';
import { NAMES, PARTS as PARTS_OF_QUESTIONS } from '../node/questions.js';
import { brokenRequests, dataText, goldens, procedureGoldens, requestText, textOf } from '../node/repository.js';
import { BODIES, HEADERS, METHODS_AND_PATHS } from './attacks.js';
import { answerSchema, assertValid, description, followed, isValid, parts, requestSchema, schemas, SHARED_SCHEMAS } from './description.js';
import { ordinary, pathTo, post, requestFor } from './questions.js';

const FILE = fileURLToPath(new URL('../../edge/openapi.yaml', import.meta.url));

test('the file is a valid description', async () => {
  const validator = new Validator();
  for (const name of SHARED_SCHEMAS) {
    for (const below of ['..', '../..']) {
      await validator.addSpecRef(JSON.parse(textOf(`data/schema/${name}.json`)), `${below}/data/schema/${name}.json`);
    }
  }
  for (const [name, part] of Object.entries(parts)) {
    // It knows a file only by what a reference calls it: from the description, and from beside it.
    await validator.addSpecRef(structuredClone(part), `openapi/${name}.yaml`);
    await validator.addSpecRef(structuredClone(part), `${name}.yaml`);
  }
  const { valid, errors } = await validator.validate(FILE);
  assert.ok(valid, JSON.stringify(errors));
});

const members = NAMES.flatMap(goldens).map((golden) => ({ ...golden, request: requestText(golden) }));
for (const golden of [...members, ...procedureGoldens()]) {
  const { question } = golden;
  test(`${question}: ${golden.name}: request and answer are as described`, () => {
    assertValid(requestSchema(question), JSON.parse(golden.request));
    const answer = JSON.parse(golden.answer);
    if (answer.ok) {
      assertValid(answerSchema(question), answer);
    } else {
      assertValid('openapi/problems.yaml#/$defs/Problem', answer.problems[0]);
    }
  });
}

test('every object of an answer has all its described fields, and no others', () => {
  const seen = new Set();
  for (const golden of [...NAMES.flatMap(goldens), ...procedureGoldens()]) {
    const answer = JSON.parse(golden.answer);
    if (!answer.ok) {
      continue;
    }
    const schema = answerSchema(golden.question);
    for (const [path, object] of objectsIn(answer, '')) {
      const place = `${golden.question}${path}`;
      // What the words of a problem need is open.
      if (seen.has(place) || path.startsWith('/problems/*/params')) {
        continue;
      }
      seen.add(place);
      object.novelty = 1;
      assert.ok(!isValid(schema, answer), `a new field at ${place} passes unnoticed`);
      delete object.novelty;
      for (const [name, value] of Object.entries(object)) {
        delete object[name];
        assert.ok(!isValid(schema, answer) || isOptional(place, name), `${place} may lack ${name}`);
        object[name] = value;
      }
      assertValid(schema, answer);
    }
  }
  assert.ok(seen.size > 100, `only ${seen.size} places were looked at`);
});

/**
 * What a purchase earns besides is told only where there is any, pieces only where some come back, and of a question to
 * `fees` or a giving back only what is asked.
 *
 * @param {string} place
 * @param {string} name
 */
function isOptional(place, name) {
  return (
    (place.includes('/reason/params(') && ['bonus', 'cap', 'occasions'].includes(name)) ||
    (place.endsWith('/booked/*') && name === 'quantity') ||
    place.includes('/fee/asked') ||
    (place.endsWith('/giveBack') && name === 'points')
  );
}

/**
 * The objects in a value with their places, where an index counts for nothing. Data of the host is left out.
 *
 * @param {any} value
 * @param {string} path
 * @returns {Generator<[string, any]>}
 */
function* objectsIn(value, path) {
  if (Array.isArray(value)) {
    for (const entry of value) {
      yield* objectsIn(entry, `${path}/*`);
    }
  } else if (typeof value === 'object' && value !== null) {
    const kind = path.endsWith('/params') ? `(${Object.keys(value).sort()})` : '';
    yield [`${path}${kind}`, value];
    for (const [name, inner] of Object.entries(value)) {
      // What stands in two versions of a document is as open as the document.
      if (name !== 'meta' && !path.endsWith('/changes/*/values/*')) {
        yield* objectsIn(inner, `${path}/${name}`);
      }
    }
  }
}

test('the reasons are those of the types', () => {
  const types = textOf('src/wasm/types.d.ts');
  const declared = [...types.slice(types.indexOf('export type ReasonCode')).matchAll(/\{ code: '([a-z_.]+)'/g)].map(([, code]) => code);
  const described = parts.reasons.$defs.Reason.oneOf.flatMap((/** @type {any} */ { $ref }) => {
    const { code } = parts.reasons.$defs[$ref.split('/').at(-1)].properties;
    return code.enum ?? [code.const];
  });
  assert.deepEqual(described.sort(), declared.sort());
  assert.ok(declared.length > 10);
});

test('the fields of what is asked are those of the types', () => {
  for (const name of ['OrderDocument', 'ReturnedPieces', 'Plan', 'RedemptionAsked']) {
    assertFieldsOf(name, parts.requests.$defs[name], 'src/wasm/types.d.ts');
  }
  for (const name of ['ConsentGiven', 'FileGiven', 'ApplicationOptions', 'ReviewGiven']) {
    assertFieldsOf(name, parts.applications.$defs[name], 'src/wasm/application.d.ts');
  }
});

test('the fields of what is said of an application are those of the types', () => {
  for (const name of [
    'ApplicationReport',
    'Issue',
    'ApplicationValue',
    'FieldState',
    'SkippedRule',
    'ConditionOutcome',
    'ReviewTimetable',
    'ApplicationFee',
  ]) {
    assertFieldsOf(name, parts.applications.$defs[name], 'src/wasm/application.d.ts');
  }
  assertFieldsOf('Deadline', parts.figures.$defs.Deadline, 'src/wasm/types.d.ts');
});

test('the fields of fees and workflows, and their reasons, are those of the types', () => {
  const types = 'src/wasm/procedures.d.ts';
  for (const name of ['FeeAsked', 'RepairPart', 'FeeQuote', 'FeeLine']) {
    assertFieldsOf(name, parts.fees.$defs[name], types);
  }
  for (const name of ['WorkflowRecord', 'WorkflowEvent', 'WorkflowReport', 'WorkflowStep', 'WorkflowDeadline', 'WorkflowAction', 'CardReport', 'PlacesReport', 'InvitedTier', 'Registration']) {
    assertFieldsOf(name, parts.workflows.$defs[name], types);
  }
  const [, declared = ''] = textOf(types).split('export type FeeReasonCode =');
  const codes = [...declared.slice(0, declared.indexOf(';\n\n')).matchAll(/\{ code: '([a-z_.]+)'/g)].map(([, code]) => code);
  assert.ok(codes.length > 10);
  const described = parts.fees.$defs.FeeReason.oneOf.flatMap((/** @type {any} */ { $ref }) => {
    const { code } = parts.fees.$defs[$ref.split('/').at(-1)].properties;
    return code.enum ?? [code.const];
  });
  assert.deepEqual(described.sort(), codes.sort());
});

test('the fields of benefits and of what changes are those of the types', () => {
  for (const name of ['BenefitsReport', 'Entitlement', 'QuotaStanding', 'TierDifference', 'Notice', 'Difference']) {
    assertFieldsOf(name, parts.benefits.$defs[name], 'src/wasm/types.d.ts');
  }
  assert.deepEqual(parts.benefits.$defs.QuotaStanding.properties.per.enum, wordsOf('QuotaPer'));
});

test('the words of workflows are those of the types', () => {
  for (const name of ['CaseKind', 'Role', 'Proof', 'WorkflowName']) {
    assert.deepEqual(parts.workflows.$defs[name].enum, wordsOf(name), name);
  }
});

/** The words of a type that is one of several. @param {string} name */
function wordsOf(name) {
  const [, after = ''] = textOf('src/wasm/types.d.ts').split(`export type ${name} =`);
  return [...(after.split(';')[0] ?? '').matchAll(/'(\w+)'/g)].map(([, word]) => word);
}

/**
 * @param {string} name
 * @param {{ properties: object, required?: string[] }} schema
 * @param {string} file of types
 */
function assertFieldsOf(name, { properties, required = [] }, file) {
  const [, body = ''] = textOf(file).split(`export interface ${name} {\n`);
  const fields = [...body.slice(0, body.indexOf('\n}')).matchAll(/^  (\w+)(\??): /gm)];
  assert.ok(fields.length > 0, name);
  assert.deepEqual(fields.map(([, field]) => field), Object.keys(properties), name);
  assert.deepEqual(fields.flatMap(([, field, optional]) => (optional === '' ? [field] : [])), required, name);
}

test('the issues, their parameters and the rules are those of the engine', () => {
  const { IssueCode, IssueParam, RuleName } = parts.applications.$defs;
  const codes = [...textOf('src/application/code.rs').matchAll(/^    [A-Z]\w+ = "([a-z_.]+)",$/gm)].map(([, code]) => code);
  assert.ok(codes.length > 90);
  assert.deepEqual(IssueCode.enum, codes);
  const rows = [...textOf('docs/issues.md').matchAll(/^\| `[a-z_.]+` \| .*? \| (.*?) \| .* \|$/gm)].map(([, cell = '']) => cell);
  assert.equal(rows.length, codes.length);
  const named = rows.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
  assert.deepEqual(IssueParam.enum, [...new Set(named)].sort());
  assert.deepEqual([...RuleName.enum].sort(), [...wordsOf('RuleName'), ...wordsOf('IdentityKind')].sort());
});

test('the codes and their statuses are those of the handler', () => {
  const { HttpProblem, EngineProblem } = parts.problems.$defs;
  assert.deepEqual([...HttpProblem.properties.code.enum].sort(), Object.keys(HTTP_PROBLEMS).sort());
  const statuses = Object.values(HTTP_PROBLEMS).map(({ status }) => status);
  assert.deepEqual(HttpProblem.properties.status.enum, [...new Set(statuses)].sort());
  const engineStatuses = [...Object.values(STATUS_OF_ENGINE_CODE), STATUS_OF_OTHER_ENGINE_CODES];
  assert.deepEqual(EngineProblem.properties.status.enum, [...new Set(engineStatuses)].sort());
  const readme = textOf('edge/README.md');
  for (const [code, { status }] of Object.entries(HTTP_PROBLEMS)) {
    assert.match(readme, new RegExp(`\\| \`${code.replace('.', '\\.')}\` \\| ${status} \\|`));
  }
});

test('the README names each request that workerd answers with a 5xx of its own', () => {
  const attacks = [...BODIES, ...METHODS_AND_PATHS, ...HEADERS].filter(({ own }) => own?.workerd?.startsWith('5'));
  assert.ok(attacks.length > 5);
  const readme = textOf('edge/README.md').replaceAll(/\s+/g, ' ');
  const list = /a 5xx of its own, before any worker is asked: ([^.]+)\./.exec(readme)?.[1] ?? '';
  assert.deepEqual(list.split(', ').sort(), attacks.map(({ name }) => name).sort());
});

test('the paths and methods are those of the handler', async () => {
  const handler = await createHandler(dataText('programs', 'retail'));
  assert.deepEqual(
    Object.keys(description.paths).sort(),
    [
      ...Object.values(QUESTIONS).flatMap((methods) => Object.keys(methods).map((name) => `/v1/${name}`)),
      '/v1/regulations',
      '/healthz',
    ].sort(),
  );
  for (const [path, operations] of Object.entries(description.paths)) {
    const allowed = (await handler(requestFor(path, { method: 'OPTIONS' }))).headers.get('Allow') ?? '';
    assert.deepEqual(Object.keys(operations).sort(), allowed.toLowerCase().split(', ').sort(), path);
  }
});

test('the examples are answered', async () => {
  const handler = await createHandler(dataText('programs', 'retail'));
  let answered = 0;
  for (const [path, { post: operation }] of Object.entries(description.paths)) {
    const { schema, examples } = operation?.requestBody.content['application/json'] ?? {};
    for (const example of Object.values(examples ?? {})) {
      const { value } = followed(example);
      assertValid(schema.$ref, value);
      const response = await handler(post(path, JSON.stringify(value)));
      assert.equal(response.status, 200, await response.text());
      answered += 1;
    }
  }
  assert.equal(answered, 22);
});

/** An order of which one piece is given back. */
const SOUND_RETURN = {
  order: { cart: { lines: [{ sku: 'tea', quantity: 2, price: '9.00' }] }, on: '2026-11-20', offers: [], lines: [{ paid: '18.00' }] },
  lines: [{ line: 0, quantity: 1 }],
};

/**
 * A request for every answer that the description names, by operation and status.
 *
 * @type {Map<string, () => Promise<Response>>}
 */
const provoked = new Map();

before(async () => {
  const shop = 'https://shop.example';
  const program = dataText('programs', 'retail');
  const handler = await createHandler(program, { allowedOrigins: [shop], bodyTimeoutMilliseconds: 50 });
  const never = () => new ReadableStream({ pull: () => new Promise(() => {}) });
  // Each question takes some of these, and refuses none of what it takes.
  const asked = { ...JSON.parse(ordinary.body), ...SOUND_RETURN, plan: { monthly: '500.00' }, redemption: null, to: '2027-06-30' };
  const failing = () => {
    throw new Error('this question fails');
  };
  /** @type {[string, object][]} */
  const requests = NAMES.map((question) => [
    pathTo(question),
    Object.fromEntries(PARTS_OF_QUESTIONS[question].map((part) => [part, asked[part]])),
  ]);
  requests.push([pathTo('application'), { application: {}, on: '2026-11-22' }]);
  requests.push([pathTo('fees'), { member: null, asked: { join: { tier: 'gold', kind: 'person' } }, on: '2026-11-22' }]);
  requests.push([pathTo('workflow'), { member: null, record: { id: 'o-1', order: {}, history: [{ id: 'e-1', on: '2026-11-20', event: 'receive', by: 'member' }] }, on: '2026-11-22' }]);
  for (const [path, request] of requests) {
    const body = JSON.stringify(request);
    const operation = `${path} post`;
    provoked.set(`${operation} 200`, () => handler(post(path, body)));
    provoked.set(`${operation} 400`, () => handler(post(path, '{')));
    provoked.set(`${operation} 408`, () => handler(post(path, never())));
    provoked.set(`${operation} 413`, () => handler(post(path, ' '.repeat(1_048_577))));
    provoked.set(`${operation} 415`, () => handler(post(path, '{}', { 'Content-Type': 'text/plain' })));
    provoked.set(`${operation} 422`, () => handler(post(path, '{}')));
  }
  const tag = (await handler(requestFor('/v1/regulations'))).headers.get('ETag') ?? '';
  for (const method of ['GET', 'HEAD']) {
    const operation = `/v1/regulations ${method.toLowerCase()}`;
    const known = { 'If-None-Match': tag };
    provoked.set(`${operation} 200`, () => handler(requestFor('/v1/regulations', { method })));
    provoked.set(`${operation} 304`, () => handler(requestFor('/v1/regulations', { method, headers: known })));
    provoked.set(`/healthz ${method.toLowerCase()} 200`, () => handler(requestFor('/healthz', { method })));
  }
  const foreign = { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' };
  for (const [path, operations] of Object.entries(description.paths)) {
    provoked.set(`${path} options 204`, () => handler(requestFor(path, { method: 'OPTIONS' })));
    provoked.set(`${path} options 403`, () => handler(requestFor(path, { method: 'OPTIONS', headers: foreign })));
    for (const method of Object.keys(operations)) {
      const request = requestFor(path, { method: method.toUpperCase() });
      // No input is known that makes the engine fail, so the request itself does.
      Object.defineProperty(request, 'method', { get: failing });
      provoked.set(`${path} ${method} 500`, () => handler(request));
    }
  }
});

test('every answer that is described can be had, with the described content, and no other can', async () => {
  const described = Object.entries(description.paths).flatMap(([path, operations]) =>
    Object.entries(/** @type {Record<string, any>} */ (operations)).flatMap(([method, { responses }]) =>
      Object.entries(responses).map(([status, response]) => /** @type {const} */ ([`${path} ${method} ${status}`, followed(response)])),
    ),
  );
  assert.deepEqual(described.map(([name]) => name).sort(), [...provoked.keys()].sort());
  for (const [name, { content, headers }] of described) {
    const response = await provoked.get(name)?.();
    assert.equal(String(response?.status), name.split(' ')[2], name);
    for (const [header, described] of Object.entries(headers ?? {})) {
      const { schema } = followed(described);
      assert.ok(schemas.validate(schema, response?.headers.get(header)), `${name}: ${header}`);
    }
    const text = (await response?.text()) ?? '';
    // Which of the two is described for HEAD and for 204 and 304: none.
    const [[type, { schema }]] = /** @type {[string, any][]} */ (Object.entries(content ?? { none: {} }));
    if (type === 'none') {
      assert.equal(text, '', name);
    } else {
      assert.equal(response?.headers.get('Content-Type'), type, name);
      assertValid(schema.$ref, JSON.parse(text));
    }
  }
});

test('every refusal of the broken goldens is as described', async () => {
  const handler = await createHandler(dataText('programs', 'retail'));
  for (const { entry, text } of brokenRequests()) {
    const path = pathTo(entry);
    const response = await handler(post(path, text));
    const body = await response.json();
    if (response.status === 200) {
      assertValid(answerSchema(entry), body);
    } else {
      assertValid('openapi/problems.yaml#/$defs/EngineProblem', body);
      const described = followed(description.paths[path].post.responses[response.status]);
      assert.ok(described !== undefined, `${response.status} is not described`);
    }
  }
});

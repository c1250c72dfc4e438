// @ts-check
/** The description of the interface says what the handler does, and nothing else. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { createHandler } from 'huiji-edge';
import { parse } from 'yaml';

import { HTTP_PROBLEMS, STATUS_OF_ENGINE_CODE, STATUS_OF_OTHER_ENGINE_CODES } from '../../edge/problems.js';
import { QUESTIONS } from '../../edge/questions.js';
import { NAMES, PARTS as PARTS_OF_QUESTIONS } from '../node/questions.js';
import { brokenGoldens, dataText, goldens, regulationsOf, requestText, textOf } from '../node/repository.js';
import { BODIES, HEADERS, METHODS_AND_PATHS } from './attacks.js';
import { ordinary, post, requestFor } from './questions.js';

/** @typedef {import('../node/questions.js').Question} Question */

const FILE = fileURLToPath(new URL('../../edge/openapi.yaml', import.meta.url));
const SHARED_SCHEMAS = ['cart', 'member', 'program'];
const PARTS = ['figures', 'points', 'problems', 'quote', 'reasons', 'tiers'];
const BASE = 'https://edge.example/edge/openapi.yaml';

/** @type {any} */
const description = parse(textOf('edge/openapi.yaml'));
/** @type {Record<string, any>} The schemas that it is made of, by the file they stand in. */
const parts = Object.fromEntries(PARTS.map((name) => [name, parse(textOf(`edge/openapi/${name}.yaml`))]));
const schemas = new Ajv2020({ allErrors: true, strict: false, validateFormats: true });
/** @type {any} */ (formats)(schemas);
schemas.addSchema({ $id: BASE, components: description.components });
for (const [name, part] of Object.entries(parts)) {
  schemas.addSchema({ ...part, $id: `https://edge.example/edge/openapi/${name}.yaml` });
}
for (const name of SHARED_SCHEMAS) {
  schemas.addSchema({ ...JSON.parse(textOf(`data/schema/${name}.json`)), $id: `https://edge.example/data/schema/${name}.json` });
}

/**
 * Holds that a value is as a schema of the description says.
 *
 * @param {string} reference Into the file or beside it.
 * @param {unknown} value
 */
function assertValid(reference, value) {
  const validate = schemas.getSchema(new URL(reference, BASE).href);
  assert.ok(validate !== undefined, `there is no schema at ${reference}`);
  assert.ok(validate(value), schemas.errorsText(validate.errors));
}

/** @param {string} reference @param {unknown} value */
function isValid(reference, value) {
  return schemas.getSchema(new URL(reference, BASE).href)?.(value) === true;
}

/**
 * What stands behind a reference within the file.
 *
 * @param {any} value
 */
function followed(value) {
  return typeof value?.$ref === 'string'
    ? value.$ref.slice(2).split('/').reduce((/** @type {any} */ inner, /** @type {string} */ name) => inner[name], description)
    : value;
}

test('the file is a valid description', async () => {
  const validator = new Validator();
  for (const name of SHARED_SCHEMAS) {
    await validator.addSpecRef(JSON.parse(textOf(`data/schema/${name}.json`)), `../data/schema/${name}.json`);
  }
  for (const [name, part] of Object.entries(parts)) {
    // It knows a file only by what a reference calls it: from the description, and from beside it.
    await validator.addSpecRef(structuredClone(part), `openapi/${name}.yaml`);
    await validator.addSpecRef(structuredClone(part), `${name}.yaml`);
  }
  const { valid, errors } = await validator.validate(FILE);
  assert.ok(valid, JSON.stringify(errors));
});

/** @param {Question} question */
function requestSchema(question) {
  return description.paths[`/v1/${question}`].post.requestBody.content['application/json'].schema.$ref;
}

/** @param {Question} question */
function answerSchema(question) {
  return description.paths[`/v1/${question}`].post.responses[200].content['application/json'].schema.$ref;
}

for (const golden of NAMES.flatMap(goldens)) {
  const { question } = golden;
  test(`${question}: ${golden.name}: request and answer are as described`, () => {
    assertValid(requestSchema(question), JSON.parse(requestText(golden)));
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
  for (const golden of NAMES.flatMap(goldens)) {
    const answer = JSON.parse(golden.answer);
    if (!answer.ok) {
      continue;
    }
    const schema = answerSchema(golden.question);
    for (const [path, object] of objectsIn(answer, '')) {
      const place = `${golden.question}${path}`;
      if (seen.has(place)) {
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
 * What a purchase earns besides is told only where there is any.
 *
 * @param {string} place
 * @param {string} name
 */
function isOptional(place, name) {
  return place.includes('/reason/params(') && ['bonus', 'cap', 'occasions'].includes(name);
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
      if (name !== 'meta') {
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
    [...Object.keys(QUESTIONS).map((name) => `/v1/${name}`), '/v1/regulations', '/healthz'].sort(),
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
  assert.equal(answered, 9);
});

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
  const asked = { ...JSON.parse(ordinary.body), plan: { monthly: '500.00' }, redemption: null, to: '2027-06-30' };
  const failing = () => {
    throw new Error('this question fails');
  };
  for (const [question, takes] of Object.entries(PARTS_OF_QUESTIONS)) {
    const path = `/v1/${question}`;
    const body = JSON.stringify(Object.fromEntries(takes.map((part) => [part, asked[part]])));
    const operation = `${path} post`;
    provoked.set(`${operation} 200`, () => handler(post(path, body)));
    provoked.set(`${operation} 400`, () => handler(post(path, '{')));
    provoked.set(`${operation} 408`, () => handler(post(path, never())));
    provoked.set(`${operation} 413`, () => handler(post(path, ' '.repeat(1_048_577))));
    provoked.set(`${operation} 415`, () => handler(post(path, '{}', { 'Content-Type': 'text/plain' })));
    provoked.set(`${operation} 422`, () => handler(post(path, '{}')));
  }
  const { digest } = await regulationsOf('retail');
  for (const method of ['GET', 'HEAD']) {
    const operation = `/v1/regulations ${method.toLowerCase()}`;
    const known = { 'If-None-Match': `W/"${digest}"` };
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
  for (const { entry, text } of brokenGoldens()) {
    if (entry !== 'load') {
      const response = await handler(post(`/v1/${entry}`, text));
      const body = await response.json();
      if (response.status !== 200) {
        assertValid('openapi/problems.yaml#/$defs/EngineProblem', body);
        const described = followed(description.paths[`/v1/${entry}`].post.responses[response.status]);
        assert.ok(described !== undefined, `${response.status} is not described`);
      }
    }
  }
});

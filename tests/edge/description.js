// @ts-check
/** The description of the interface, read, and its schemas for tests to hold values to. */
import assert from 'node:assert/strict';

import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'yaml';

import { textOf } from '../node/repository.js';
import { pathTo } from './questions.js';

/** @typedef {import('../node/questions.js').Question | import('../node/questions.js').ProcedureQuestion | 'application'} Question */

export const SHARED_SCHEMAS = ['cart', 'member', 'program'];
const PARTS = ['applications', 'benefits', 'fees', 'figures', 'points', 'problems', 'quote', 'reasons', 'requests', 'returns', 'tiers', 'workflows'];
const BASE = 'https://edge.example/edge/openapi.yaml';

/** @type {any} */
export const description = parse(textOf('edge/openapi.yaml'));
/** @type {Record<string, any>} The schemas that it is made of, by the file they stand in. */
export const parts = Object.fromEntries(PARTS.map((name) => [name, parse(textOf(`edge/openapi/${name}.yaml`))]));
export const schemas = new Ajv2020({ allErrors: true, strict: false, validateFormats: true });
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
export function assertValid(reference, value) {
  const validate = schemas.getSchema(new URL(reference, BASE).href);
  assert.ok(validate !== undefined, `there is no schema at ${reference}`);
  assert.ok(validate(value), schemas.errorsText(validate.errors));
}

/** @param {string} reference @param {unknown} value */
export function isValid(reference, value) {
  return schemas.getSchema(new URL(reference, BASE).href)?.(value) === true;
}

/**
 * What stands behind a reference within the file.
 *
 * @param {any} value
 */
export function followed(value) {
  return typeof value?.$ref === 'string'
    ? value.$ref.slice(2).split('/').reduce((/** @type {any} */ inner, /** @type {string} */ name) => inner[name], description)
    : value;
}

/** @param {Question} question */
export function requestSchema(question) {
  return description.paths[pathTo(question)].post.requestBody.content['application/json'].schema.$ref;
}

/** @param {Question} question */
export function answerSchema(question) {
  return description.paths[pathTo(question)].post.responses[200].content['application/json'].schema.$ref;
}

// @ts-check
import assert from 'node:assert/strict';

/**
 * Holds that `value` is what `JSON.parse` could have made: no `undefined`, no `Map`, no number that
 * JSON cannot write, no object of a class.
 *
 * @param {unknown} value
 * @param {string} [path]
 */
export function assertPlainData(value, path = '') {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') {
    return;
  }
  if (typeof value === 'number') {
    assert.ok(Number.isFinite(value), `${path} is ${value}`);
    return;
  }
  assert.equal(typeof value, 'object', `${path} is of type ${typeof value}`);
  const prototype = Object.getPrototypeOf(value);
  assert.ok(
    prototype === Object.prototype || prototype === Array.prototype,
    `${path} is a ${prototype?.constructor?.name}`,
  );
  for (const [name, inner] of Object.entries(/** @type {object} */ (value))) {
    assertPlainData(inner, `${path}/${name}`);
  }
}

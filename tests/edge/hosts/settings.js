// @ts-check
/** What a test's server is told when it starts, and what it serves. */

/**
 * @typedef {object} Settings
 * @property {boolean} echo Whether it answers with the body it was sent, unchanged, in place of the engine.
 * @property {any} program The program document.
 * @property {import('huiji-edge').Options} options
 */

/**
 * The handler that the engine is measured against: the same adapter, and no work.
 *
 * @param {Request} request
 */
export async function echo(request) {
  return new Response(await request.arrayBuffer(), { headers: { 'Content-Type': 'application/json' } });
}

// @ts-check
import { load } from 'huiji';
import program from './program.json';

/**
 * The answer to a request's bytes, as the engine gives it.
 *
 * @param {Request} request
 */
export async function priceRequest(request) {
  const { value: regulations, problems } = await load(program);
  if (!regulations) return Response.json(problems, { status: 500 });
  const answer = regulations.quoteBytes(new Uint8Array(await request.arrayBuffer()));
  return new Response(/** @type {Uint8Array<ArrayBuffer>} */ (answer));
}

// @ts-check
import { load } from 'huiji/procedures';
import program from './program.json';

/**
 * What membership costs, as bytes.
 *
 * @param {Request} request
 */
export async function feesRequest(request) {
  const { value: procedures, problems } = await load(program);
  if (!procedures) return Response.json(problems, { status: 500 });
  const answer = procedures.feesBytes(new Uint8Array(await request.arrayBuffer()));
  return new Response(/** @type {Uint8Array<ArrayBuffer>} */ (answer));
}

// @ts-check
import { load, start } from 'huiji/procedures';
import program from '../program.json';

const starting = start();

export default {
  /** @param {Request} request */
  async fetch(request) {
    await starting;
    const { value: procedures, problems } = await load(program);
    if (!procedures) return Response.json(problems, { status: 500 });
    const answer = procedures.feesBytes(new Uint8Array(await request.arrayBuffer()));
    procedures.free();
    return new Response(/** @type {Uint8Array<ArrayBuffer>} */ (answer));
  },
};

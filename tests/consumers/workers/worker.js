// @ts-check
import { EngineError, load, loadNow, start } from 'huiji';
import program from './program.json';

const early = askedEarly();
const starting = start();

/** The code of what a Worker is told that asks before it loads. */
function askedEarly() {
  try {
    loadNow(program);
    return 'none';
  } catch (error) {
    return error instanceof EngineError ? error.code : String(error);
  }
}

export default {
  /** @param {Request} request */
  async fetch(request) {
    await starting;
    const { value: regulations, problems } = await load(program);
    if (!regulations) return Response.json(problems, { status: 500 });
    const answer = regulations.quoteBytes(new Uint8Array(await request.arrayBuffer()));
    regulations.free();
    return new Response(/** @type {Uint8Array<ArrayBuffer>} */ (answer), { headers: { early } });
  },
};

// @ts-check
/**
 * The steps in workerd, whose clock stands still while a worker computes: each is a request, and is
 * timed from outside. Compiling is done before the first one.
 */
import module from '../../pkg/dist/huiji_bg.wasm?module';

import * as glue from '../../pkg/dist/huiji.js';
import { warmUp } from '../../pkg/warm-up.js';

const { program, request } = GIVEN;
const bytes = (/** @type {unknown} */ value) => new TextEncoder().encode(JSON.stringify(value));
const [programBytes, requestBytes] = [bytes(program), bytes(request)];
/** @type {any} */
let regulations;

/** @type {Record<string, () => unknown>} */
const steps = {
  nothing: () => undefined,
  instantiate: () => glue.default({ module_or_path: module }),
  'warm-up': () => warmUp((document) => /** @type {any} */ (glue.Regulations.load(document))),
  program: () => {
    regulations = glue.Regulations.loadBytes(programBytes).value;
  },
  quote: () => regulations.quoteBytes(requestBytes),
};

export default {
  /** @param {Request} request */
  async fetch(request) {
    await steps[new URL(request.url).pathname.slice(1)]?.();
    return new Response('done');
  },
};

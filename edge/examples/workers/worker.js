// @ts-check
/** The regulations in `program.json` on Cloudflare Workers. */
import { worker } from 'huiji-edge/workers';

import program from './program.json';

// As text, for TypeScript takes the words of an imported JSON file for any words.
export default await worker(JSON.stringify(program), {
  // The origins of the pages that may ask from a browser.
  allowedOrigins: [],
});

// @ts-check
/** workerd: a worker to which questions are posted. */
import * as engine from 'huiji';
import * as validator from 'huiji/application';
import * as desk from 'huiji/audit';
import * as office from 'huiji/procedures';

import { answerBytes } from '../answer-all.js';

export default {
  /** @param {Request} request */
  async fetch(request) {
    return new Response(await answerBytes({ engine, validator, office, desk }, new Uint8Array(await request.arrayBuffer())));
  },
};

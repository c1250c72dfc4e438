// @ts-check
/** Fees and workflows around its generated glue. The loaders say where its wasm comes from. */
import { engineAround } from '../around-glue.js';
import initialize, { Procedures, initSync } from '../dist/huiji-procedures.js';
import { warmUp } from './warm-up.js';

export const createEngine = engineAround({ initialize, initSync, handle: Procedures, ownExport: 'procedures_loadBytes', warmUp });

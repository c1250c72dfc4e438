// @ts-check
/** The whole engine around its generated glue. The loaders say where its wasm comes from. */
import { engineAround } from './around-glue.js';
import initialize, { Regulations, initSync } from './dist/huiji.js';
import { warmUp } from './warm-up.js';

export { EngineError } from './life.js';

export const createEngine = engineAround({ initialize, initSync, handle: Regulations, ownExport: 'regulations_loadBytes', warmUp });

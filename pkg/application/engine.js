// @ts-check
/** The validator of applications around its generated glue. The loaders say where its wasm comes from. */
import { engineAround } from '../around-glue.js';
import initialize, { Forms, initSync } from '../dist/huiji-application.js';
import { warmUp } from './warm-up.js';

export const createEngine = engineAround({ initialize, initSync, handle: Forms, ownExport: 'forms_loadBytes', warmUp });

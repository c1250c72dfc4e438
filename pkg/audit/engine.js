// @ts-check
/** The audit around its generated glue. The loaders say where its wasm comes from. */
import { engineAround } from '../around-glue.js';
import initialize, { Audit, initSync } from '../dist/huiji-audit.js';
import { warmUp } from './warm-up.js';

export const createEngine = engineAround({ initialize, initSync, handle: Audit, ownExport: 'audit_loadBytes', warmUp });

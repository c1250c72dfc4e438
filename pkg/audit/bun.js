// @ts-check
/** The audit in Bun. The file is imported for the same reason as in `bun.js` of the whole engine. */
import file from '../dist/huiji-audit_bg.wasm' with { type: 'file' };
import { compileFileOfBun } from '../wasm-of-bun.js';
import { createEngine } from './engine.js';

export * from './everywhere.js';

export const { load, loadNow, start, state } = createEngine(() => compileFileOfBun(file));

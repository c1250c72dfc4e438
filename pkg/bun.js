// @ts-check
/**
 * The engine in Bun: `bun build` knows of a file that is imported, and copies it beside its output
 * or into its executable.
 */
import file from './dist/huiji_bg.wasm' with { type: 'file' };
import { createEngine } from './engine.js';
import { compileFileOfBun } from './wasm-of-bun.js';

export { EngineError } from './engine.js';

export const { load, loadNow, start, state } = createEngine(() => compileFileOfBun(file));

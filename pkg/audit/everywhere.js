// @ts-check
/** What this entry has in every host, besides the engine. */
export { EngineError } from '../life.js';

// @ts-check
/** What this entry has in every host, besides the engine. */
export { EngineError } from '../life.js';
export { applicationOf } from './application-of.js';
export { formInForce } from './form-in-force.js';
export { identityRules } from './identity-rules.js';
export { standardSchema } from './standard-schema.js';

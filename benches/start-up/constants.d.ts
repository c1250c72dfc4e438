/** Put in by the bundler: see `workerd.js`. */
declare const GIVEN: { program: unknown, request: unknown };

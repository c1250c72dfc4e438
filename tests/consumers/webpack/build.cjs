// @ts-check
/** Pages for browsers and a program for Node, each with webpack's own settings for it. */
const webpack = require('webpack');

/** The engine is larger than what webpack would have a page fetch. */
const shared = { mode: /** @type {const} */ ('production'), context: __dirname, performance: /** @type {const} */ (false) };

webpack([
  { ...shared, name: 'page', target: 'web', entry: './main.js', output: { path: `${__dirname}/dist` } },
  { ...shared, name: 'form', target: 'web', entry: './check.js', output: { path: `${__dirname}/check-dist` } },
  { ...shared, name: 'fees', target: 'web', entry: './fees.js', output: { path: `${__dirname}/fees-dist` } },
  { ...shared, name: 'audit', target: 'web', entry: './audit.js', output: { path: `${__dirname}/audit-dist` } },
  { ...shared, name: 'readme', target: 'web', entry: './readme/main.js', output: { path: `${__dirname}/readme/dist` } },
  { ...shared, name: 'program', target: 'node20', entry: './price.js', output: { path: `${__dirname}/program` } },
]).run((error, stats) => {
  if (error || stats?.hasErrors() || stats?.hasWarnings()) {
    console.error(error ?? stats?.toString());
    process.exitCode = 1;
  }
});

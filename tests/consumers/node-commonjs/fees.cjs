// @ts-check
const { readFileSync } = require('node:fs');
const { EngineError } = require('huiji');
const required = require('huiji/procedures');

(async () => {
  const imported = await import('huiji/procedures');
  if (imported.load !== required.load) throw new Error('`import` and `require` load fees and workflows twice');
  if (required.EngineError !== EngineError) throw new Error('the entries have two kinds of `EngineError`');
  const { value: procedures, problems } = await required.load(readFileSync('program.json'));
  if (!procedures) throw new Error(JSON.stringify(problems));
  process.stdout.write(procedures.feesBytes(readFileSync('fee.json')));
})();

// @ts-check
const { readFileSync } = require('node:fs');
const { EngineError } = require('huiji');
const required = require('huiji/application');

(async () => {
  const imported = await import('huiji/application');
  if (imported.load !== required.load) throw new Error('`import` and `require` give two validators');
  if (required.EngineError !== EngineError) throw new Error('the entries have two kinds of `EngineError`');
  const { value: forms, problems } = await required.load(readFileSync('form.json'));
  if (!forms) throw new Error(JSON.stringify(problems));
  process.stdout.write(forms.checkBytes(readFileSync('application.json')));
})();

// @ts-check
const { readFileSync } = require('node:fs');
const { EngineError } = require('huiji');
const required = require('huiji/audit');

(async () => {
  const imported = await import('huiji/audit');
  if (imported.load !== required.load) throw new Error('`import` and `require` load the audit twice');
  if (required.EngineError !== EngineError) throw new Error('the entries have two kinds of `EngineError`');
  const { value: audit, problems } = await required.load(readFileSync('audited.json'));
  if (!audit) throw new Error(JSON.stringify(problems));
  for (const answer of [audit.rehearsalBytes(Buffer.from('{}')), audit.reportBytes()]) {
    process.stdout.write(`${Buffer.from(answer)}\n`);
  }
})();

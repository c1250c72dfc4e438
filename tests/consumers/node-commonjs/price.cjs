// @ts-check
const { readFileSync } = require('node:fs');
const required = require('huiji');
const words = require('huiji/words');

(async () => {
  const imported = await import('huiji');
  if (imported.load !== required.load) throw new Error('`import` and `require` give two engines');
  if ((await words.renderer('zh-Hans')).rate('0.9') !== '9折') throw new Error('the words are wrong');
  const { value: regulations, problems } = await required.load(readFileSync('program.json'));
  if (!regulations) throw new Error(JSON.stringify(problems));
  process.stdout.write(regulations.quoteBytes(readFileSync('request.json')));
})();

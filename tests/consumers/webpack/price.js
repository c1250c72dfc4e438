// @ts-check
import { readFile } from 'node:fs/promises';
import { load } from 'huiji';
import program from './program.json';

readFile(String(process.argv[2])).then(async (request) => {
  const { value: regulations, problems } = await load(program);
  if (!regulations) throw new Error(JSON.stringify(problems));
  process.stdout.write(regulations.quoteBytes(request));
});

// @ts-check
import { readFile } from 'node:fs/promises';
import { load, state } from 'huiji';

const { value: regulations, problems } = await load(await readFile('program.json'));
if (!regulations) throw new Error(JSON.stringify(problems));
process.stdout.write(regulations.quoteBytes(await readFile('request.json')));
if (state().name !== 'ready') throw new Error('the engine has an answer and is not ready');

// @ts-check
import { readFile } from 'node:fs/promises';
import { load, state } from 'huiji/procedures';

const { value: procedures, problems } = await load(await readFile('program.json'));
if (!procedures) throw new Error(JSON.stringify(problems));
process.stdout.write(procedures.feesBytes(await readFile('fee.json')));
if (state().name !== 'ready') throw new Error('the fees have an answer and are not ready');

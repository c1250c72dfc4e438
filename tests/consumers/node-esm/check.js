// @ts-check
import { readFile } from 'node:fs/promises';
import { load, state } from 'huiji/application';

const { value: forms, problems } = await load(await readFile('form.json'));
if (!forms) throw new Error(JSON.stringify(problems));
process.stdout.write(forms.checkBytes(await readFile('application.json')));
if (state().name !== 'ready') throw new Error('the validator has an answer and is not ready');

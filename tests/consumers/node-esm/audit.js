// @ts-check
import { readFile } from 'node:fs/promises';
import { load, state } from 'huiji/audit';

const { value: audit, problems } = await load(await readFile('audited.json'));
if (!audit) throw new Error(JSON.stringify(problems));
for (const answer of [audit.rehearsalBytes(new TextEncoder().encode('{}')), audit.reportBytes()]) {
  process.stdout.write(`${new TextDecoder().decode(answer)}\n`);
}
if (state().name !== 'ready') throw new Error('the audit has an answer and is not ready');

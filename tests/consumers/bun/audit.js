// @ts-check
import { load } from 'huiji/audit';
import audited from './audited.json' with { type: 'json' };

const { value: audit, problems } = await load(audited);
if (!audit) throw new Error(JSON.stringify(problems));
for (const answer of [audit.rehearsalBytes(new TextEncoder().encode('{}')), audit.reportBytes()]) {
  console.log(new TextDecoder().decode(answer));
}

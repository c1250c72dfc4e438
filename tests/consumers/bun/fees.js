// @ts-check
import { load } from 'huiji/procedures';
import fee from './fee.json' with { type: 'json' };
import program from './program.json' with { type: 'json' };

const { value: procedures, problems } = await load(program);
if (!procedures) throw new Error(JSON.stringify(problems));
const bytes = new TextEncoder().encode(JSON.stringify(fee));
console.log(new TextDecoder().decode(procedures.feesBytes(bytes)));

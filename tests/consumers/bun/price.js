// @ts-check
import { load } from 'huiji';
import program from './program.json' with { type: 'json' };
import request from './request.json' with { type: 'json' };

const { value: regulations, problems } = await load(program);
if (!regulations) throw new Error(JSON.stringify(problems));
const bytes = new TextEncoder().encode(JSON.stringify(request));
console.log(new TextDecoder().decode(regulations.quoteBytes(bytes)));

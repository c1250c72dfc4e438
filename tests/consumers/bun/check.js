// @ts-check
import { load } from 'huiji/application';
import application from './application.json' with { type: 'json' };
import form from './form.json' with { type: 'json' };

const { value: forms, problems } = await load(form);
if (!forms) throw new Error(JSON.stringify(problems));
const bytes = new TextEncoder().encode(JSON.stringify(application));
console.log(new TextDecoder().decode(forms.checkBytes(bytes)));

// @ts-check
import { load } from 'huiji/application';
import { application, on } from './application.json';
import form from './form.json';

/** Shows the answer, or why there is none. */
async function show() {
  const output = /** @type {HTMLOutputElement} */ (document.querySelector('output'));
  try {
    const { value: forms, problems } = await load(form);
    if (!forms) throw new Error(JSON.stringify(problems));
    output.textContent = JSON.stringify(forms.check(application, null, on));
  } catch (error) {
    output.textContent = String(error);
  }
}

void show();

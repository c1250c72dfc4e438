// @ts-check
import { load } from 'huiji/application';
import 'huiji/elements/membership-application';
import request from './application.json';
import form from './form.json';

/** Shows the answer, or why there is none. */
async function show() {
  const output = /** @type {HTMLOutputElement} */ (document.querySelector('output'));
  try {
    const { value: forms, problems } = await load(form);
    if (!forms) throw new Error(JSON.stringify(problems));
    if (!customElements.get('membership-application')) throw new Error('the element was left out');
    output.textContent = JSON.stringify(forms.check(request.application, request.options, request.on));
  } catch (error) {
    output.textContent = String(error);
  }
}

void show();

// @ts-check
import { load } from 'huiji/procedures';
import fee from './fee.json';
import program from './program.json';

/** Shows the answer, or why there is none. */
async function show() {
  const output = /** @type {HTMLOutputElement} */ (document.querySelector('output'));
  try {
    const { value: procedures, problems } = await load(program);
    if (!procedures) throw new Error(JSON.stringify(problems));
    output.textContent = JSON.stringify(procedures.fees(fee.member, fee.asked, fee.on));
  } catch (error) {
    output.textContent = String(error);
  }
}

void show();

// @ts-check
import { load } from 'huiji';
import program from './program.json';

/** Shows the answer's bytes, or why there are none. */
async function show() {
  const output = /** @type {HTMLOutputElement} */ (document.querySelector('output'));
  try {
    const { value: regulations, problems } = await load(program);
    if (!regulations) throw new Error(JSON.stringify(problems));
    const request = await (await fetch('./request.bin')).arrayBuffer();
    output.textContent = new TextDecoder().decode(regulations.quoteBytes(new Uint8Array(request)));
  } catch (error) {
    output.textContent = String(error);
  }
}

void show();

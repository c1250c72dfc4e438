// @ts-check
import { load } from 'huiji/audit';
import audited from './audited.json';

/** Shows both answers, or why there are none. */
async function show() {
  const output = /** @type {HTMLOutputElement} */ (document.querySelector('output'));
  try {
    const { value: audit, problems } = await load(audited);
    if (!audit) throw new Error(JSON.stringify(problems));
    output.textContent = `${JSON.stringify(audit.rehearsal())}\n${JSON.stringify(audit.report())}`;
  } catch (error) {
    output.textContent = String(error);
  }
}

void show();

// @ts-check
/** From a form on a page, or what it sends, to an application. */
import { fileGiven } from './file-given.js';
import { localTime } from './local-time.js';

/**
 * @typedef {import('./index.js').Application} Application
 * @typedef {import('./index.js').FieldDocument} FieldDocument
 */

/**
 * Controls are known by their `name`, which is the field's id; those of no field are left alone.
 *
 * @param {import('./index.js').FormOnPage | import('./index.js').FormEntries} form
 * @param {FieldDocument[]} fields
 * @param {import('./index.js').ApplicationOfOptions} [options]
 * @returns {Promise<Application>}
 */
export async function applicationOf(form, fields, { timeZone, now = () => localTime(new Date(), timeZone) } = {}) {
  // A control may have this name, but none is a function.
  const data = 'getAll' in form && typeof form.getAll === 'function' ? form : new FormData(/** @type {HTMLFormElement} */ (form));
  const read = await Promise.all(
    fields.map(async (field) => /** @type {[string, Application[string]]} */ ([field.id, await entered(/** @type {FormDataEntryValue[]} */ (data.getAll(field.id)), field, now)])),
  );
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
}

/**
 * @param {FormDataEntryValue[]} values
 * @param {FieldDocument} field
 * @param {() => import('./index.js').LocalDateTime} now
 */
async function entered(values, { rule, consent }, now) {
  if (rule === 'file') {
    const files = values.filter((value) => typeof value !== 'string');
    // Where nothing was chosen, a form sends a file without a name.
    const chosen = files.filter(({ name, size }) => name !== '' || size > 0);
    return chosen.length > 0 ? Promise.all(chosen.map(fileGiven)) : undefined;
  }
  const texts = values.filter((value) => typeof value === 'string');
  if (rule === 'choices') {
    return texts.length > 0 ? texts : undefined;
  }
  if (rule === 'consent') {
    return texts.length > 0 ? { version: consent?.version ?? '', purposes: texts, givenAt: now() } : undefined;
  }
  return texts[0];
}

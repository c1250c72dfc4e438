// @ts-check
// What was typed into a form that was not sent yet, by the name of its fields; it stays in this tab.

/** @param {string} form @returns {Record<string, string>} */
export function readDraft(form) {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(form)) ?? '{}');
    return typeof kept === 'object' && kept !== null ? Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === 'string')) : {};
  } catch {
    return {};
  }
}

/** @param {string} form @param {Record<string, string>} values */
export function keepDraft(form, values) {
  try {
    sessionStorage.setItem(keyOf(form), JSON.stringify(values));
  } catch {
    // Full or turned off: the form works without.
  }
}

/** @param {string} form */
export function forgetDraft(form) {
  try {
    sessionStorage.removeItem(keyOf(form));
  } catch {
    // Nothing can have been kept.
  }
}

/** Of every form. */
export function forgetDrafts() {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(keyOf(''))) sessionStorage.removeItem(key);
  } catch {
    // Nothing can have been kept.
  }
}

/** @param {string} form */
function keyOf(form) {
  return `huiji.draft.${form}`;
}

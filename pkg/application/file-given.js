// @ts-check
/** How many bytes of a file's beginning and of its end are looked at. */
const HEAD = 64;
const TAIL = 2_048;

/**
 * What is known of a file. No more of it is read than its beginning and its end.
 *
 * @param {File} file
 * @returns {Promise<import('./index.js').FileGiven>}
 */
export async function fileGiven(file) {
  const { name, type, size } = file;
  try {
    const [head, tail] = await Promise.all([inBase64(file.slice(0, HEAD)), inBase64(file.slice(-TAIL))]);
    return { name, type, size, head, tail };
  } catch {
    // It was moved or changed since it was chosen. That nothing of it can be read is for the validator to say.
    return { name, type, size, head: '' };
  }
}

/** @param {Blob} part */
async function inBase64(part) {
  const bytes = new Uint8Array(await part.arrayBuffer());
  return btoa(String.fromCharCode(...bytes));
}

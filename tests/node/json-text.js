// @ts-check
/**
 * JSON as text. The goldens are compared byte by byte, so they must not go through `JSON.parse`,
 * which forgets how a number was written and in which order some fields stood.
 */

const WHITESPACE = new Set([' ', '\t', '\n', '\r']);

/**
 * The same JSON without the whitespace outside of strings.
 *
 * @param {string} text
 */
export function compact(text) {
  let result = '';
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (inString && character === '\\') {
      result += text.slice(index, index + 2);
      index += 1;
      continue;
    }
    if (character === '"') {
      inString = !inString;
    }
    if (inString || !WHITESPACE.has(character)) {
      result += character;
    }
  }
  return result;
}

/**
 * The texts of an array's elements.
 *
 * @param {string} compactArray
 */
export function elements(compactArray) {
  if (!compactArray.startsWith('[') || !compactArray.endsWith(']')) {
    throw new Error(`not an array: ${compactArray.slice(0, 40)}`);
  }
  return split(compactArray.slice(1, -1), ',');
}

/**
 * The texts of an object's values, by name.
 *
 * @param {string} compactObject
 * @returns {Map<string, string>}
 */
export function members(compactObject) {
  if (!compactObject.startsWith('{') || !compactObject.endsWith('}')) {
    throw new Error(`not an object: ${compactObject.slice(0, 40)}`);
  }
  const entries = split(compactObject.slice(1, -1), ',').map((member) => {
    const [name = '', ...rest] = split(member, ':');
    return /** @type {[string, string]} */ ([JSON.parse(name), rest.join(':')]);
  });
  return new Map(entries);
}

/**
 * Cuts at each `separator` that is in no string and in no inner array or object.
 *
 * @param {string} text
 * @param {string} separator
 */
function split(text, separator) {
  /** @type {string[]} */
  const parts = [];
  let depth = 0;
  let inString = false;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (inString) {
      if (character === '\\') {
        index += 1;
      } else if (character === '"') {
        inString = false;
      }
    } else if (character === '"') {
      inString = true;
    } else if (character === '[' || character === '{') {
      depth += 1;
    } else if (character === ']' || character === '}') {
      depth -= 1;
    } else if (character === separator && depth === 0) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return text === '' ? [] : [...parts, text.slice(start)];
}

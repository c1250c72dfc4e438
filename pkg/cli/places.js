// @ts-check
// Where the values of a JSON text stand in it.

/**
 * From the start of a value to behind its end, in UTF-16 units.
 *
 * @typedef {{ from: number, to: number }} Span
 */

/**
 * Where the values of a JSON text stand, by JSON Pointer: each value, and of one that is missing the nearest thing around it that is there.
 * `null` for a text that is no JSON.
 *
 * @param {string} text
 * @returns {((pointer: string) => Span) | null}
 */
export function placesOf(text) {
  try {
    JSON.parse(text);
  } catch {
    return null;
  }
  return (pointer) => placeOf(text, pointer);
}

/**
 * The place at which a value is looked for: of an entry of many lines its name, which says more than its brace.
 *
 * @param {string} text
 * @param {(pointer: string) => Span} places
 * @param {string} pointer
 * @returns {Span}
 */
export function namedPlace(text, places, pointer) {
  const span = places(pointer);
  const value = text.slice(span.from, span.to);
  if (!value.startsWith('{') || !value.includes('\n')) return span;
  const name = ['id', 'label'].find((field) => typeof JSON.parse(value)[field] === 'string');
  return name === undefined ? span : places(`${pointer}/${name}`);
}

/** @param {string} text sound JSON @param {string} pointer @returns {Span} */
function placeOf(text, pointer) {
  const names = pointer.split('/').slice(1).map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  let value = valueAt(text, 0);
  for (const name of names) {
    const inner = partOf(text, value.from, name);
    // Of a field that is missing the brace is shown that would hold it; of a value that can't have fields, the value.
    if (inner === null) return /[[{]/.test(text[value.from]) ? { from: value.from, to: value.from + 1 } : value;
    value = inner;
  }
  return value;
}

/** The value that starts behind white space. @param {string} text @param {number} from @returns {Span} */
function valueAt(text, from) {
  const start = behindSpace(text, from);
  if (text[start] === '"') return { from: start, to: behindString(text, start) };
  if (!/[[{]/.test(text[start])) return { from: start, to: start + (/^[^\s,\]}]*/.exec(text.slice(start, start + 400))?.[0].length ?? 1) };
  let depth = 0;
  let at = start;
  do {
    const character = text[at];
    if (character === '"') at = behindString(text, at);
    else {
      if (character === '{' || character === '[') depth += 1;
      if (character === '}' || character === ']') depth -= 1;
      at += 1;
    }
  } while (depth > 0 && at < text.length);
  return { from: start, to: at };
}

/**
 * The entry of an object or a list, by its name or its place.
 *
 * @param {string} text
 * @param {number} from
 * @param {string} name
 * @returns {Span | null}
 */
function partOf(text, from, name) {
  const object = text[from] === '{';
  if (!object && text[from] !== '[') return null;
  let at = behindSpace(text, from + 1);
  for (let place = 0; at < text.length && text[at] !== '}' && text[at] !== ']'; place += 1) {
    /** @type {Span | null} */
    let key = null;
    if (object) {
      key = { from: at, to: behindString(text, at) };
      at = behindSpace(text, behindSpace(text, key.to) + 1);
    }
    const value = valueAt(text, at);
    if (key === null ? String(place) === name : JSON.parse(text.slice(key.from, key.to)) === name) return value;
    at = behindSpace(text, value.to);
    if (text[at] === ',') at = behindSpace(text, at + 1);
  }
  return null;
}

/** @param {string} text @param {number} from */
function behindString(text, from) {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** @param {string} text @param {number} from */
function behindSpace(text, from) {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return at;
}

// @ts-check
// The file `_headers`, as Cloudflare Pages and Netlify read it: a path in the first column, its headers indented below.

/** @typedef {import('./site-headers.js').Header} Header */
/** @typedef {import('./site-headers.js').HeaderRule} HeaderRule */

/** @param {HeaderRule[]} rules */
export function writeHeaders(rules) {
  return rules.map(({ path, headers }) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n')).join('\n');
}

/**
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function readHeaders(text) {
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const header = /^\s+([\w-]+): (.+)$/.exec(line);
    if (header) {
      const rule = rules.at(-1);
      if (!rule) throw new Error(`_headers: \`${line}\` stands below no path`);
      rule.headers.push([header[1], header[2]]);
    } else if (/^\/\S*$/.test(line)) {
      rules.push({ path: line, headers: [] });
    } else {
      throw new Error(`_headers: \`${line}\` is neither a path nor a header`);
    }
  }
  return rules;
}

/**
 * The headers that go with a path. Where two rules set the same one, a host joins their values by a comma.
 *
 * @param {HeaderRule[]} rules
 * @param {string} path
 * @returns {Map<string, string>}
 */
export function headersOf(rules, path) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const rule of rules) {
    const meets = rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
    if (!meets) continue;
    for (const [name, value] of rule.headers) found.set(name, found.has(name) ? `${found.get(name)}, ${value}` : value);
  }
  return found;
}

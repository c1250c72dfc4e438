// @ts-check
// Says a message of the compiled catalogues. The words are written in Fluent and compiled where they are built (catalogue.js), so that a
// page loads neither its parser nor what of it no message uses.

/** @typedef {import('../index.js').Locale} Locale */
/** @typedef {import('./index.js').Messages} Messages */
/** @typedef {import('./index.js').Pattern} Pattern */
/** @typedef {Record<string, string | number>} Variables */

/**
 * @param {Locale} locale
 * @param {Messages} messages
 * @returns {(id: string, variables?: Variables) => string | null} `null` where there is no such message, or a variable it needs is not given
 */
export function phrases(locale, messages) {
  const count = new Intl.NumberFormat(locale);
  const plural = new Intl.PluralRules(locale);

  /** @param {Pattern} pattern @param {Variables} variables @returns {string | null} */
  function say(pattern, variables) {
    if (typeof pattern === 'string') return pattern;
    let said = '';
    for (const part of pattern) {
      const text = typeof part === 'string' ? part : fill(part, variables);
      if (text === null) return null;
      said += text;
    }
    return said;
  }

  /** @param {Exclude<Pattern[number], string>} part @param {Variables} variables */
  function fill([name, variants, otherwise = ''], variables) {
    if (!Object.hasOwn(variables, name)) return null;
    const value = variables[name];
    if (!variants) return typeof value === 'number' ? count.format(value) : value;
    const keys = typeof value === 'number' ? [`=${value}`, plural.select(value)] : [value];
    const key = keys.find((one) => Object.hasOwn(variants, one)) ?? otherwise;
    return say(variants[key], variables);
  }

  return (id, variables = {}) => (Object.hasOwn(messages, id) ? say(messages[id], variables) : null);
}

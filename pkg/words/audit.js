// @ts-check
// The words of what the regulations say against themselves. A module of its own, so that only a desk loads them.

import { messageId, sayIn } from './in-locale.js';

/** @typedef {import('../index.js').Locale} Locale */
/** @typedef {import('./audit.js').FindingRenderer} FindingRenderer */

const findingCatalogues = {
  'zh-Hans': () => import('./locales/zh-Hans-findings.js'),
  'zh-Hant': () => import('./locales/zh-Hant-findings.js'),
  en: () => import('./locales/en-findings.js'),
};

/**
 * The words of findings in `locale`.
 *
 * @param {Locale} locale
 * @returns {Promise<FindingRenderer>}
 */
export async function findingRenderer(locale) {
  const say = await sayIn(locale, findingCatalogues);
  const separator = say('names-separator') ?? ', ';

  return {
    finding({ code, path, of, params }) {
      /** @type {Record<string, string | number>} */
      const variables = { of: of ?? '' };
      for (const [name, value] of Object.entries(params)) {
        variables[name] = Array.isArray(value) ? value.join(separator) : value;
        if (Array.isArray(value)) variables[`${name}Count`] = value.length;
      }
      return say(messageId('finding', code), variables) ?? say('finding-other', { code, pointer: path || '/' }) ?? code;
    },
  };
}

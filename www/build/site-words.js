// @ts-check
import { selectMessages } from '../../pkg/words/catalogue.js';

/**
 * Lets a script import a Fluent file and get the messages that scripts show. The words of the HTML and of `huiji/words` are in the same
 * file and stay out, so that a first visit carries each word once.
 *
 * @returns {import('vite').Plugin}
 */
export function siteWords() {
  return {
    name: 'site-words',
    enforce: 'pre',
    transform(text, id) {
      if (!id.endsWith('.ftl')) return null;
      return { code: `export default ${JSON.stringify(selectMessages(text, ['live-']))};`, map: null };
    },
  };
}

// @ts-check
// Runs a component while the site is built, so that what stands in the HTML is what the page shows later, tag for tag.

import { escapeHtml } from './escape-html.js';

/** Elements of HTML without an end. */
const withoutEnd = new Set(['br', 'hr', 'img', 'input']);

/** As much of an element as components use. */
class StaticElement {
  #attributes = '';
  /** @type {(StaticElement | string)[]} */
  #children = [];

  /** @param {string} tag */
  constructor(tag) {
    this.tag = tag;
  }

  /** @param {string} name @param {string} value */
  setAttribute(name, value) {
    this.#attributes += value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
  }

  /** @param {...(StaticElement | string)} children */
  append(...children) {
    this.#children.push(...children);
  }

  /** @returns {string} */
  toString() {
    if (withoutEnd.has(this.tag)) return `<${this.tag}${this.#attributes}>`;
    const inside = this.#children.map((child) => (typeof child === 'string' ? escapeHtml(child) : String(child))).join('');
    return `<${this.tag}${this.#attributes}>${inside}</${this.tag}>`;
  }
}

/**
 * The HTML of what a component makes, for readers of `locale`.
 *
 * @param {import('../types.d.ts').Locale} locale
 * @param {() => Node | string} component
 */
export function htmlOf(locale, component) {
  const { document: before, location: place } = globalThis;
  const document = { documentElement: { lang: locale }, createElement: (/** @type {string} */ tag) => new StaticElement(tag) };
  Object.assign(globalThis, { document, location: { search: '' } });
  try {
    return String(component());
  } finally {
    Object.assign(globalThis, { document: before, location: place });
  }
}

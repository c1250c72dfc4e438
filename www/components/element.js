// @ts-check

/** @typedef {Node | string | null | undefined | false} Child */

/**
 * An HTML element with attributes and children; children that are `null` or `false` are left out, texts are never read as markup.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | boolean | null>} [attributes] `true` is an empty attribute, `false` and `null` none
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...present(children));
  return made;
}

/**
 * @template {keyof SVGElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | boolean | null>} [attributes]
 * @param {...Child} children
 * @returns {SVGElementTagNameMap[Tag]}
 */
export function svgElement(tag, attributes = {}, ...children) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  setAttributes(made, attributes);
  made.append(...present(children));
  return made;
}

/**
 * Fills the place with that id. A reason that stands open there stays open when its figure is shown anew.
 *
 * @param {string} id
 * @param {...Child} children
 */
export function put(id, ...children) {
  const place = document.getElementById(id);
  if (!place) return;
  const opened = new Set([...disclosuresIn(place)].flatMap(([name, details]) => (details.open ? [name] : [])));
  place.replaceChildren(...present(children));
  for (const [name, details] of disclosuresIn(place)) if (opened.has(name)) details.open = true;
}

/** By what their summaries say; those that say the same are told apart by their order. @param {Element} place @returns {Map<string, HTMLDetailsElement>} */
function disclosuresIn(place) {
  /** @type {Map<string, HTMLDetailsElement>} */
  const found = new Map();
  for (const details of place.querySelectorAll('details')) {
    const said = details.querySelector('summary')?.textContent ?? '';
    let name = said;
    for (let other = 2; found.has(name); other += 1) name = `${said} ${other}`;
    found.set(name, details);
  }
  return found;
}

/** @param {Element} target @param {Record<string, string | boolean | null>} attributes */
function setAttributes(target, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null) continue;
    target.setAttribute(name, value === true ? '' : value);
  }
}

/** @param {Child[]} children @returns {(Node | string)[]} */
function present(children) {
  return children.flatMap((child) => (child === null || child === undefined || child === false ? [] : [child]));
}

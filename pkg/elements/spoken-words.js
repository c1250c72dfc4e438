// @ts-check
/** Words for those who listen to a page, and nobody sees. */
export class SpokenWords {
  /** @type {HTMLElement | null} */
  #place = null;

  /** @param {HTMLElement} host */
  constructor(host) {
    this.host = host;
  }

  /** @param {string} words */
  say(words) {
    const place = (this.#place ??= this.#made());
    place.textContent = words;
  }

  #made() {
    const place = document.createElement('p');
    place.setAttribute('role', 'status');
    // By rule and not by class: the element needs no stylesheet.
    Object.assign(place.style, { position: 'absolute', width: '1px', height: '1px', margin: '0', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' });
    this.host.append(place);
    return place;
  }
}

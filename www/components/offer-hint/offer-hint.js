// @ts-check
import { element } from '../element.js';

/**
 * @typedef {object} OfferHintView
 * @property {string} text what is missing, and what it brings
 * @property {string} offer
 * @property {string | null} note what it would take the place of
 * @property {{ have: number, need: number, label: string }} share
 * @property {string} see what leads to the goods
 */

/** The one offer that is nearest to being reached. @param {OfferHintView} view @param {() => void} showGoods */
export function offerHint({ text, offer, note, share, see }, showGoods) {
  const button = element('button', { type: 'button', class: 'button button--quiet' }, see);
  button.addEventListener('click', showGoods);
  return element(
    'aside',
    { class: 'offer-hint', 'aria-label': offer },
    element('p', { class: 'offer-hint__text' }, text),
    element('progress', { class: 'slim-progress', max: String(share.need), value: String(share.have), 'aria-label': share.label }),
    element('p', { class: 'offer-hint__offer' }, offer, note && element('span', {}, ` · ${note}`)),
    button,
  );
}

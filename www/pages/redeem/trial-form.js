// @ts-check
// The form of the trial: what, how many, how many points, for which amount. What is typed wrongly stays, with the reason beside it.

import { element } from '../../components/element.js';
import { quantityStepper } from '../../components/quantity-stepper/quantity-stepper.js';
import { readAmount, readCount } from '../../words/typed-figures.js';

/** @typedef {import('../../types.d.ts').RedemptionAsked} RedemptionAsked */
/** @typedef {import('../../types.d.ts').RedemptionDocument} RedemptionDocument */
/** @typedef {import('../../words/typed-figures.js').TypedFigure} TypedFigure */

/** As many of one thing as a person redeems by hand. */
const quantityLimit = 999;

/**
 * @typedef {object} TrialForm
 * @property {(options: { value: string, text: string }[], chosen: string) => void} offer
 * @property {(redemption: RedemptionDocument | undefined) => void} fit shows the fields that a redemption has
 * @property {(id: string) => RedemptionAsked | null} asked `null` while a figure is none
 */

/**
 * Wires the form that stands in the page.
 *
 * @param {import('../../words/site-words.js').SiteWords} words
 * @param {string} currency
 * @param {{ chose: (id: string) => void, changed: () => void }} events
 * @returns {TrialForm}
 */
export function startTrialForm(words, currency, { chose, changed }) {
  const digits = new Intl.NumberFormat(words.locale, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const select = /** @type {HTMLSelectElement} */ (document.getElementById('redemption'));
  let quantity = 1;

  const stepper = quantityStepper(
    {
      id: 'redemption-quantity',
      quantity,
      least: 1,
      limit: quantityLimit,
      label: words.say('live-redeem-quantity'),
      more: words.say('live-redeem-more'),
      less: words.say('live-redeem-less'),
      wrong: words.say('live-redeem-quantity-wrong', { limit: quantityLimit }),
    },
    (next) => {
      quantity = next;
      changed();
    },
  );
  document.getElementById('quantity')?.replaceChildren(stepper.node);
  document.getElementById('trial-form')?.addEventListener('submit', (submit) => submit.preventDefault());
  select.addEventListener('change', () => chose(select.value));

  const payable = figureField('payable', (typed) => readAmount(typed, digits), words.say('live-redeem-amount-wrong'));
  const points = figureField('points', readCount, words.say('live-redeem-points-wrong'));

  /** @param {string} id @param {(typed: string) => TypedFigure} read @param {string} wrong */
  function figureField(id, read, wrong) {
    const input = /** @type {HTMLInputElement} */ (document.getElementById(id));
    const message = document.getElementById(`${id}-message`);
    /** @param {boolean} done the reader has left the field: until then a figure may be half typed */
    const check = (done) => {
      const { figure, empty, folded } = read(input.value);
      const bad = figure === null && !empty;
      if (!bad || done) {
        input.setAttribute('aria-invalid', String(bad));
        if (message) message.textContent = bad ? wrong : folded ? words.say('live-day-folded') : '';
        changed();
      }
    };
    input.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) check(false);
    });
    input.addEventListener('compositionend', () => check(false));
    input.addEventListener('change', () => check(true));
    return () => read(input.value);
  }

  /** @param {string} id @param {boolean} shown */
  function show(id, shown) {
    const field = document.getElementById(`${id}-field`);
    if (field) field.hidden = !shown;
  }

  return {
    offer(options, chosen) {
      select.replaceChildren(...options.map(({ value, text }) => element('option', { value }, text)));
      select.value = chosen;
    },
    fit(redemption) {
      show('quantity', redemption?.item !== undefined);
      show('payable', redemption?.exchange !== undefined && redemption.exchange.for !== 'cash');
      show('points', redemption?.exchange !== undefined);
      stepper.show(quantity);
    },
    asked(id) {
      if (!document.getElementById('quantity-field')?.hidden) return { id, quantity };
      /** @type {RedemptionAsked} */
      const asked = { id };
      for (const [name, read] of /** @type {const} */ ([['payable', payable], ['points', points]])) {
        if (document.getElementById(`${name}-field`)?.hidden) continue;
        const { figure, empty } = read();
        if (figure === null && !empty) return null;
        if (figure !== null && name === 'payable') asked.payable = figure;
        if (figure !== null && name === 'points') asked.points = Number(figure);
      }
      return asked;
    },
  };
}

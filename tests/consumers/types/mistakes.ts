/** Every line has a mistake; a type that were `any` would let it pass. */
import { load, loadNow, state } from 'huiji';
import { renderer } from 'huiji/words';

export const unanswered: string = (await load('{}')).value.id;
export const number: number = loadNow('{}').value?.id;
export const document = load({ id: 'x' });
export const cart = loadNow('{}').value?.quote(null, { lines: [{ sku: 'x', quantity: 1, price: 1 }] }, '2026-11-22');
export const unheard = state().name === 'asleep';
export const locale = renderer('fr');
export const words: number = (await renderer('en')).rate('0.9');

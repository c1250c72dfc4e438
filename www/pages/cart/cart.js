// @ts-check
// 购物车试算: what a cart costs a member on a day, and why.

import catalogues from 'virtual:page-words/cart';
import { element, put } from '../../components/element.js';
import { goodsList } from '../../components/goods-list/goods-list.js';
import { notApplied } from '../../components/not-applied/not-applied.js';
import { quoteReceipt } from '../../components/quote-receipt/quote-receipt.js';
import { loadGoods } from '../../data/company-data.js';
import { openPortal, problemsInWords, showSource } from '../portal.js';
import { notAppliedView, receiptView, spokenTotal } from './quote-view.js';

/** @typedef {import('../portal.js').Portal} Portal */
/** @typedef {import('../../types.d.ts').Product} Product */

/** As many of one thing as a person orders by hand; the engine itself takes up to a million. */
const quantityLimit = 9999;

/** @type {Product[]} */
let goods = [];
/** @type {Map<string, number>} */
let firstBasket = new Map();
/** @type {ReturnType<typeof goodsList> | null} */
let list = null;
/** @type {Portal | null} the choices as they are now, for the goods that were built once */
let latest = null;

openPortal({
  catalogues,
  guests: true,
  async prepare() {
    const loaded = await loadGoods();
    goods = loaded.goods;
    firstBasket = new Map(loaded.basket.lines.map(({ sku, quantity }) => [sku, quantity]));
  },
  show(portal) {
    const first = latest === null;
    latest = portal;
    if (list === null) {
      list = goodsList(goodsView(portal), changeQuantity);
      document.getElementById('goods')?.replaceChildren(list.node);
      document.getElementById('clear-cart')?.addEventListener('click', clearCart);
      list.showQuantities(quantities(portal));
    }
    showQuote(portal, !first);
  },
});

/** @param {Portal} portal */
function quantities({ choices }) {
  return choices.quantities ?? firstBasket;
}

/** @param {string} sku @param {number} quantity */
function changeQuantity(sku, quantity) {
  if (latest === null) return;
  const changed = new Map(quantities(latest));
  if (quantity > 0) changed.set(sku, quantity);
  else changed.delete(sku);
  latest.choose({ quantities: changed });
}

function clearCart() {
  latest?.choose({ quantities: new Map() });
  list?.showQuantities(new Map());
  document.getElementById('goods-heading')?.focus();
}

/** @param {Portal} portal @param {boolean} speak whether the total is news: at first sight it is read with the page */
function showQuote(portal, speak) {
  const { words, names, data, engine, member, on } = portal;
  const chosen = quantities(portal);
  const lines = goods.flatMap(({ sku, category, brand, tags, price }) => {
    const quantity = chosen.get(sku);
    return quantity ? [{ sku, category, brand, tags, price, quantity }] : [];
  });
  const empty = lines.length === 0;
  show('cart-empty', empty);
  show('clear-cart', !empty);
  show('not-applied-section', !empty);
  show('total-bar', !empty);
  if (empty) {
    put('quote');
    put('problems');
    if (speak) say(words.say('live-quote-empty-spoken'));
    return;
  }

  const answer = engine.quote(member, { currency: data.program.currency, lines }, on);
  put('problems', answer.problems.length > 0 && problemsInWords('', answer.problems, words));
  if (!answer.ok) {
    put('quote');
    show('not-applied-section', false);
    show('total-bar', false);
    return;
  }
  const productNames = new Map(goods.map(({ sku, name }) => [sku, words.text(name)]));
  const context = { words, names, program: data.program, productName: (/** @type {string} */ sku) => productNames.get(sku) ?? sku, isGuest: member === null };
  const receipt = receiptView(answer.value, context);
  put('quote', quoteReceipt(receipt));
  put('total-bar', element('span', {}, receipt.payable.label), element('strong', {}, receipt.payable.value));
  put('not-applied', notApplied(notAppliedView(answer.value, context)));
  if (speak) say(spokenTotal(answer.value, context));
  showSource(answer.value.regulations, words);
}

/** @param {Portal} portal */
function goodsView({ words, data }) {
  return {
    goods: goods.map((product, index) => {
      const name = words.text(product.name);
      return {
        sku: product.sku,
        category: product.category,
        name,
        note: product.note ? words.text(product.note) : null,
        price: words.money(product.price, data.program.currency),
        stepper: {
          id: `quantity-${index}`,
          quantity: 0,
          limit: quantityLimit,
          label: words.say('live-goods-quantity', { name }),
          more: words.say('live-goods-more', { name }),
          less: words.say('live-goods-less', { name }),
          wrong: words.say('live-goods-quantity-wrong', { limit: quantityLimit }),
        },
      };
    }),
  };
}

/** @param {string} id @param {boolean} shown */
function show(id, shown) {
  const place = document.getElementById(id);
  if (place) place.hidden = !shown;
}

/** @param {string} text */
function say(text) {
  const place = document.getElementById('spoken-total');
  if (place) place.textContent = text;
}

// @ts-check
// 购物车试算: what a cart costs a member on a day, and why; what else it could cost, and what would come back of it.

import { offerRenderer } from 'huiji/words';
import catalogues from 'virtual:page-words/cart';
import { element, put } from '../../components/element.js';
import { goodsList } from '../../components/goods-list/goods-list.js';
import { notApplied } from '../../components/not-applied/not-applied.js';
import { offerHint } from '../../components/offer-hint/offer-hint.js';
import { quoteReceipt } from '../../components/quote-receipt/quote-receipt.js';
import { tierPrices } from '../../components/tier-prices/tier-prices.js';
import { loadGoods } from '../../data/company-data.js';
import { goodsOf } from '../../words/goods.js';
import { pageLocale } from '../../words/page-locale.js';
import { openPortal, problemsInWords, showSource } from '../portal.js';
import { cartOf } from './asked-cart.js';
import { combinationSentences, couponsView, hintView, nearestOffer, notAppliedView, offersVersion, tierPricesView } from './offers-view.js';
import { startOrderForm } from './order-form.js';
import { pointsWaysView } from './points-view.js';
import { moneyOf, offerName, receiptView, spokenTotal } from './quote-view.js';
import { startReturnForm } from './return-form.js';

/** @typedef {import('../portal.js').Portal} Portal */
/** @typedef {import('../../types.d.ts').Product} Product */
/** @typedef {import('../../types.d.ts').Quote} Quote */
/** @typedef {import('./quote-view.js').QuoteWords} QuoteWords */

/** As many of one thing as a person orders by hand; the engine itself takes up to a million. */
const quantityLimit = 9999;

/** What the page has loaded besides the engine. @type {{ goods: Product[], basket: Map<string, number>, shipping: string | null, offerWords: import('huiji/words').OfferRenderer } | null} */
let shop = null;
/** What is built once. @type {{ list: ReturnType<typeof goodsList>, order: ReturnType<typeof startOrderForm>, back: ReturnType<typeof startReturnForm> } | null} */
let built = null;
/** The choices as they are now, for what was built once. @type {Portal | null} */
let latest = null;

openPortal({
  catalogues,
  guests: true,
  async prepare() {
    const [{ goods, basket }, offerWords] = await Promise.all([loadGoods(), offerRenderer(pageLocale())]);
    shop = { goods, basket: new Map(basket.lines.map(({ sku, quantity }) => [sku, quantity])), shipping: basket.shipping ?? null, offerWords };
  },
  show(portal) {
    const first = latest === null;
    latest = portal;
    if (built === null) built = build(portal);
    showOrder(portal, built, !first);
  },
});

/** @param {Portal} portal */
function build(portal) {
  const list = goodsList(goodsView(portal), changeQuantity);
  document.getElementById('goods')?.replaceChildren(list.node);
  document.getElementById('clear-cart')?.addEventListener('click', clearCart);
  document.getElementById('goods-all')?.addEventListener('click', () => {
    showGoodsOf(null);
    document.getElementById('goods-heading')?.focus();
  });
  list.showQuantities(quantities(portal));
  const choose = (/** @type {Partial<import('../../state/order-choices.js').OrderChoices>} */ changed) => {
    if (latest) latest.choose({ order: { ...latest.choices.order, ...changed } });
  };
  return { list, order: startOrderForm(choose), back: startReturnForm(portal.words, choose) };
}

/** @param {Portal} portal */
function quantities({ choices }) {
  return choices.quantities ?? shop?.basket ?? new Map();
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
  built?.list.showQuantities(new Map());
  document.getElementById('goods-heading')?.focus();
}

/** @param {Portal} portal @param {NonNullable<typeof built>} parts @param {boolean} speak whether the total is news: at first sight it is read with the page */
function showOrder(portal, parts, speak) {
  const { words, names, data, engine, member, on, choices } = portal;
  if (shop === null) return;
  document.getElementById('content')?.toggleAttribute('data-guest', member === null);
  const { goods, shipping, offerWords } = shop;
  const program = data.program;
  const ways = program.versions.flatMap(({ redemptions }) => redemptions ?? []).filter(({ exchange }) => exchange?.for === 'cart');
  const coupons = program.versions.flatMap(({ offers }) => offers ?? []).filter(({ source }) => source === 'coupon');
  const cart = cartOf(goods, quantities(portal), choices.order, { currency: program.currency, shipping, coupons: idsOf(coupons), redemptions: idsOf(member === null ? [] : ways) });
  const empty = cart.lines.length === 0;
  show('cart-empty', empty);
  show('clear-cart', !empty);
  const answer = empty ? null : engine.quote(member, cart, on);
  put('problems', answer !== null && answer.problems.length > 0 && problemsInWords('', answer.problems, words));
  const quote = answer?.ok ? answer.value : null;
  for (const place of ['order-section', 'not-applied-section', 'tiers-section', 'return-section', 'total-bar']) show(place, quote !== null);
  if (empty && speak) say(words.say('live-quote-empty-spoken'));
  if (quote === null) {
    put('quote');
    return;
  }

  const productNames = new Map(goods.map(({ sku, name }) => [sku, words.text(name)]));
  /** @type {QuoteWords} */
  const context = {
    // The reasons of a quote are more than those that every page has.
    words: { ...words, codes: offerWords },
    offerWords,
    names: { ...names, gifts: Object.fromEntries(productNames) },
    program,
    productName: (sku) => productNames.get(sku) ?? sku,
    isGuest: member === null,
  };
  const receipt = receiptView(quote, context);
  put('quote', quoteReceipt(receipt, hintOf(quote, context)));
  const total = receipt.sums.find(({ name }) => name === 'payable');
  put('total-bar', element('span', {}, total?.label), element('strong', {}, total?.value));
  put('not-applied', notApplied(notAppliedView(quote, context)));
  put('tiers', tierPrices(tierPricesView(quote, context)));
  put('next-best', ...combinationSentences(quote, context).map((sentence) => element('p', {}, sentence)));

  const version = offersVersion(quote, context);
  parts.order.showCoupons(couponsView((version?.offers ?? []).filter(({ source }) => source === 'coupon'), choices.order.coupons, quote, context));
  parts.order.showShipping(choices.order.collects, shipping === null ? '' : moneyOf(quote, context)(shipping));
  const known = new Map(ways.map((document) => [document.id, document]));
  const asked = member === null ? [] : [...known.values()].map((document) => ({ document, most: mostOf(portal, document.id, quote) }));
  parts.order.showPoints(pointsWaysView(asked, quote, context));
  parts.back.show({ portal, cart, quote, context });
  if (speak) say(spokenTotal(quote, context));
  showSource(quote.regulations, words);
}

/** What a redemption would pay of the order at most; `null` where the member has none. @param {Portal} portal @param {string} redemption @param {Quote} quote */
function mostOf({ engine, member, on }, redemption, { payable, tier }) {
  if (member === null || tier === null) return null;
  const answer = engine.redemptions(member, { id: redemption, payable }, on);
  return answer.ok ? (answer.value.redemptions[0] ?? null) : null;
}

/** @param {Quote} quote @param {QuoteWords} context */
function hintOf(quote, context) {
  const nearest = nearestOffer(quote, context);
  if (nearest === null) return null;
  return offerHint(hintView(nearest, quote, context), () => {
    const among = goodsOf(shop?.goods ?? [], nearest.document, offersVersion(quote, context)?.noDiscount);
    showGoodsOf({ name: offerName(nearest.document.id, context), skus: among.map(({ sku }) => sku) });
    document.getElementById('goods-heading')?.focus();
  });
}

/** Shows the goods of an offer alone, or all. @param {{ name: string, skus: string[] } | null} offer */
function showGoodsOf(offer) {
  built?.list.showOnly(offer && new Set(offer.skus));
  show('goods-filter', offer !== null);
  const place = document.getElementById('goods-of');
  if (place && offer && latest) place.textContent = latest.words.say('live-cart-goods-of', { offer: offer.name });
}

/** @param {Portal} portal */
function goodsView({ words, data }) {
  const money = (/** @type {string} */ amount) => words.money(amount, data.program.currency);
  return {
    goods: (shop?.goods ?? []).map((product, index) => {
      const name = words.text(product.name);
      return {
        sku: product.sku,
        category: product.category,
        name,
        note: product.note ? words.text(product.note) : null,
        price: money(product.salePrice ?? product.price),
        was: product.salePrice ? { label: words.say('live-quote-was'), price: money(product.price) } : null,
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

/** @param {{ id: string }[]} documents */
function idsOf(documents) {
  return new Set(documents.map(({ id }) => id));
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

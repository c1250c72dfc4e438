// @ts-check
// What a version of the regulations is made of, field by field, as a change of it is told: where the field stands in an entry, what it is
// called, how its value is said, and what nothing at its place means. What is not here is told as other terms that have changed.

/** @typedef {import('./difference-figures.js').Format} Format */

/**
 * @typedef {object} FieldSaid
 * @property {string} at its pointer, from the entry
 * @property {string} label after the part: `fee` is `tiers-fee`
 * @property {Format} [format] absent: that it has changed is told, not what to what
 * @property {string} [absent] what nothing there means
 * @property {string | boolean} [otherwise] the value that nothing there stands for
 * @property {'tiers' | 'actions' | 'caps'} [keys] it has a value by each of these
 */

/** @param {string} at @param {string} label @param {Format} [format] @param {string} [absent] @returns {FieldSaid} */
const field = (at, label, format, absent) => ({ at, label, format, absent });
/** @param {string} at @param {string} label @param {string} otherwise @returns {FieldSaid} */
const choice = (at, label, otherwise) => ({ at, label, format: 'choice', otherwise });
/** @param {string} at @param {string} label @returns {FieldSaid} */
const yes = (at, label) => ({ at, label, format: 'yes', otherwise: false });
/** @param {string} at @param {string} label @param {Format} format @param {FieldSaid['keys']} keys @param {string} [otherwise] @returns {FieldSaid} */
const each = (at, label, format, keys, otherwise) => ({ at, label, format, keys, otherwise });

/** What each entry may have. A name without a part before it is called the same everywhere. */
export const common = [field('/name', 'name', 'text'), field('/clause', 'clause', 'label'), field('/meta', 'meta')];

/** The kinds of offers: each is said as the offer's terms. */
export const offerKinds = ['rate', 'moneyOff', 'steps', 'everyNth', 'bundle', 'fixedPrice', 'gift', 'freeShipping', 'points', 'most'];

/** @type {Record<string, FieldSaid[]>} By part of a version. */
export const fieldsOf = {
  rounding: [choice('/mode', 'mode', 'half_away_from_zero'), field('/step', 'step', 'money', 'currency')],
  leapDayBirthday: [choice('', '', 'february_28')],
  tiers: [
    field('/fee', 'fee', 'money', 'free'),
    field('/reach', 'reach', 'rule'),
    field('/keep', 'keep', 'rule', 'as_reach'),
    field('/hold', 'hold', 'hold'),
    field('/surplus', 'surplus', 'surplus'),
  ],
  tierPolicy: [
    choice('/promotion', 'promotion', 'at_once'),
    choice('/crossing', 'crossing', 'before'),
    choice('/notKept', 'notKept', 'one_down'),
    choice('/refund', 'refund', 'retest'),
    field('/grace', 'grace', 'length'),
    field('/minimumHold', 'minimumHold', 'length'),
  ],
  benefits: [
    field('/rate/rate', '', 'rate'),
    field('/rate/goods', 'goods'),
    field('/service/quota', 'quota', 'quota', 'unlimited'),
    field('/service/when', 'when', 'when', 'always'),
    field('/tiers', 'tiers', 'tiers'),
    choice('/class', 'class', 'basic'),
    field('/partner', 'partner', 'text', 'ours'),
    field('/howToUse', 'howToUse', 'text'),
    field('/exclusions', 'exclusions', 'text'),
    field('/priority', 'priority'),
  ],
  offers: [
    { at: '/source', label: 'source', format: 'source', otherwise: 'campaign' },
    field('/who', 'who', 'who', 'everyone'),
    field('/when', 'when', 'when', 'always'),
    field('/goods', 'goods'),
    yes('/namesNoDiscount', 'namesNoDiscount'),
    ...offerKinds.map((kind) => field(`/${kind}`, 'terms', 'offer')),
    field('/limits/perOrder', 'perOrder', 'times', 'unlimited'),
    field('/limits/perMember', 'perMember', 'quota', 'unlimited'),
    field('/limits/inAll', 'inAll', 'times', 'unlimited'),
    field('/stacking', 'stacking'),
  ],
  returns: [field('/days', 'days', 'days', 'unlimited'), field('/exchangeDays', 'exchangeDays', 'days', 'as_days'), field('/except', 'except')],
  wallets: [
    field('/earn/spend', 'spend', 'spend'),
    field('/earn/purchase', 'purchase', 'points'),
    field('/earn/bonus', 'bonus'),
    field('/earn/registration', 'registration', 'points'),
    each('/earn/actions', 'actions', 'points', 'actions'),
    each('/earn/promotion', 'promotion', 'points', 'tiers'),
    { ...each('/earn/caps', 'caps', 'points', 'caps'), absent: 'unlimited' },
    each('/multipliers', 'multipliers', 'factor', 'tiers', '1'),
    field('/occasions', 'occasions', 'occasions'),
    choice('/combine', 'combine', 'highest'),
    field('/available', 'available', 'available', 'at_once'),
    field('/expiry', 'expiry', 'expiry', 'for_good'),
    choice('/refund', 'refund', 'debt'),
    field('/minimumLife', 'minimumLife', 'length'),
    field('/worth', 'worth', 'worth'),
  ],
  levels: [field('/wallet', 'wallet', 'wallet'), field('/atLeast', 'atLeast', 'points')],
  redemptions: [
    field('/wallet', 'wallet', 'wallet'),
    field('/tiers', 'tiers', 'tiers', 'all_tiers'),
    field('/item/kind', 'kind', 'item'),
    field('/item/points', 'points', 'points'),
    field('/item/money', 'money', 'money'),
    field('/exchange/for', 'for', 'exchangeFor'),
    field('/exchange/points', 'exchange', 'exchange'),
    field('/exchange/amount', 'exchange', 'exchange'),
    field('/exchange/minimum', 'minimum', 'points'),
    field('/exchange/share', 'share', 'share'),
    field('/exchange/most', 'most', 'money', 'unlimited'),
    field('/quota', 'quota', 'quota', 'unlimited'),
  ],
  application: ['purposes', 'fields', 'tiers', 'age', 'review', 'payment'].map((name) => field(`/${name}`, name)),
  fees: [
    field('/termMonths', 'termMonths', 'months'),
    ...['prices', 'promotions', 'renewal', 'replacement', 'cancellation', 'repairs'].map((name) => field(`/${name}`, name)),
  ],
  workflows: ['requirements', 'deadlines', 'places'].map((name) => field(`/${name}`, name)),
  chapters: [field('/text', 'text', 'text'), yes('/byPeople', 'byPeople')],
  checks: [field('/noticeWorkingDays', 'noticeWorkingDays', 'days'), field('/campaigns', 'campaigns'), field('/accepted', 'accepted')],
};

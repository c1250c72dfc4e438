// @ts-check

/** The pages that a member uses, in the order of the navigation: each has its folder below its locale's address. */
export const memberPages = {
  home: '',
  card: 'card/',
  tiers: 'tiers/',
  points: 'points/',
  redeem: 'redeem/',
  cart: 'cart/',
  'what-if': 'what-if/',
  service: 'service/',
  join: 'join/',
  rules: 'rules/',
};

// @ts-check

/** Where each locale's pages are; the first is served at the root. @type {Record<import('../types.d.ts').Locale, string>} */
export const localePaths = { 'zh-Hans': '/', 'zh-Hant': '/zh-Hant/', en: '/en/' };

// @ts-check

/** The locale of the page. @returns {import('../types.d.ts').Locale} */
export function pageLocale() {
  const { lang } = document.documentElement;
  return lang === 'zh-Hant' || lang === 'en' ? lang : 'zh-Hans';
}

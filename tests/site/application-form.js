// @ts-check
// How the tests fill in the application form. The numbers are computed here and are nobody's: the person would be over a hundred years old.

/** @typedef {import('playwright-core').Page} Page */

/** A resident identity number with its last character (GB 11643). @param {string} seventeen */
export function residentId(seventeen) {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = [...seventeen].reduce((total, digit, place) => total + Number(digit) * weights[place], 0);
  return `${seventeen}${'10X98765432'[sum % 11]}`;
}

/** A social credit code (GB 32100) around an organisation's own code, whose last character is worked out too (GB 11714). @param {string} eight @param {string} organisation */
export function creditCode(eight, organisation) {
  const own = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const ownSum = [...organisation].reduce((total, character, place) => total + own.indexOf(character) * [3, 7, 9, 10, 5, 8, 4, 2][place], 0);
  const ownCheck = 11 - (ownSum % 11);
  const first = `${eight}${organisation}${ownCheck === 11 ? '0' : ownCheck === 10 ? 'X' : ownCheck}`;
  const known = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
  const sum = [...first].reduce((total, character, place) => total + known.indexOf(character) * weights[place], 0);
  return `${first}${known[(31 - (sum % 31)) % 31]}`;
}

export const person = { name: '林晓', born: '1901-02-03', number: residentId('11010119010203002'), masked: /^110\*+\d{3}[\dX]$/ };
export const company = { name: '某某茶业有限公司', code: creditCode('91110000', 'MA000000') };

/** A PDF as small as one can be. */
export const document = { mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer <<>>\n%%EOF\n') };

/** Goes on from a step, and waits for the next. @param {Page} page @param {string} step @param {string} next */
export async function goOn(page, step, next) {
  await page.locator(`#${step} [data-goes="on"]`).click();
  await page.locator(`#application[data-step="${next}"]`).waitFor();
}

/** Goes on from a step that is not right yet. @param {Page} page @param {string} step */
export async function goOnInVain(page, step) {
  await page.locator(`#${step} [data-goes="on"]`).click();
  await page.locator('.error-summary:focus').waitFor();
}

/** A person, up to the last look. @param {Page} page @param {string} [tier] */
export async function fillInPerson(page, tier = 'silver') {
  await page.locator('#field-kind-person').check();
  await page.locator(`#field-tier-${tier}`).check();
  await page.locator('#field-channel').selectOption('forum');
  await goOn(page, 'who', 'identity');
  await page.locator('#field-name').fill(person.name);
  await page.locator('#field-birth-date').fill(person.born);
  await page.locator('#field-identity-kind-resident_id').check();
  await page.locator('#field-identity-number').fill(person.number);
  if (tier === 'gold') await page.locator('#field-identity-copy').setInputFiles({ name: 'copy.pdf', ...document });
  await goOn(page, 'identity', 'contact');
  await page.locator('#field-phone').fill('138 0013 8000');
  await page.locator('#field-email').fill('lin@example.com');
  await goOn(page, 'contact', 'consent');
  await agree(page);
  await goOn(page, 'consent', 'check');
}

/** A company, up to the last look. @param {Page} page */
export async function fillInCompany(page) {
  await page.locator('#field-kind-enterprise').check();
  await page.locator('#field-tier-platinum').check();
  await goOn(page, 'who', 'identity');
  await page.locator('#field-organisation').fill(company.name);
  await page.locator('#field-uscc').fill(company.code);
  await page.locator('#field-representative').fill(person.name);
  await page.locator('#field-licence').setInputFiles({ name: 'licence.pdf', ...document });
  await page.locator('#field-annual-spend').fill('50000');
  await page.locator('#field-performance').setInputFiles([{ name: 'one.pdf', ...document }, { name: 'two.pdf', ...document }]);
  await goOn(page, 'identity', 'contact');
  await page.locator('#field-office-phone').fill('010-88888888');
  await goOn(page, 'contact', 'consent');
  await agree(page);
  await goOn(page, 'consent', 'check');
}

/** @param {Page} page */
export async function agree(page) {
  await page.locator('#field-consent-membership').check();
  await page.locator('#field-consent-contact').check();
}

/** What stands behind a label in the list of answers. @param {Page} page @param {string} label @param {string} [within] */
export async function answerTo(page, label, within = '#answers') {
  const row = page.locator(`${within} .answer-list dl > div`, { has: page.locator('dt', { hasText: new RegExp(`^${label}$`) }) });
  return (await row.locator('.answer-list__answer').innerText()).replace(/\s+/g, ' ').trim();
}

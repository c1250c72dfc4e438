// @ts-check
// One issue of each code, in the order of src/application/code.rs: the parameters that its words need, and what it is about. Where the
// words differ by a parameter, or by whether it is there, `further` has another.

/** @typedef {import('../../pkg/words/application.js').FieldWords} FieldWords */
/** @typedef {Record<string, string | number | string[]>} Params */
/** @typedef {[code: string, params: Params, field: FieldWords]} Sample */

const phone = { label: 'Phone' };
const email = { label: 'E-mail' };
const name = { label: 'Name' };
const address = { label: 'Address' };
const number = { label: 'Identity number' };
const code = { label: 'Credit code' };
const day = { label: 'Founded on' };
const turnover = { label: 'Turnover', currency: 'CNY' };
const staff = { label: 'Employees' };
const licence = /** @type {FieldWords} */ ({ label: 'Licence', rule: 'file' });
const consent = /** @type {FieldWords} */ ({ label: 'Use of your data', rule: 'consent', names: { membership: 'Keeping the membership' } });
const birthDate = /** @type {FieldWords} */ ({ label: 'Birth date', rule: 'birth_date' });
const tier = /** @type {FieldWords} */ ({ label: 'Tier', rule: 'tier', names: { gold: 'Gold', partner: 'Partner', 'gold/turnover': 'Turnover of ¥100,000' } });
const channel = /** @type {FieldWords} */ ({ label: 'Channel', rule: 'choice', names: { fair: 'Fair', forum: 'Forum', partner: 'Partner' } });

/** @type {Sample[]} */
export const samples = [
  ['field.missing', {}, phone],
  ['field.unknown', { nearest: 'phone' }, { label: 'phne', names: { phone: 'Phone' } }],
  ['field.duplicate', {}, phone],
  ['field.not_asked', {}, licence],
  ['field.type', { expected: 'string', found: 'number' }, phone],

  ['text.folded', {}, phone],
  ['text.too_short', { least: 5 }, address],
  ['text.too_long', { most: 200 }, address],
  ['text.control', {}, address],
  ['choice.unknown', { known: ['fair', 'forum', 'partner'] }, channel],
  ['choice.repeated', {}, channel],
  ['amount.syntax', { digits: 2 }, turnover],
  ['amount.out_of_range', { least: '0.00', most: '5000000.00' }, turnover],
  ['count.syntax', {}, staff],
  ['count.out_of_range', { least: 1, most: 10000 }, staff],
  ['date.syntax', {}, day],
  ['date.not_a_day', {}, day],
  ['date.out_of_range', { first: '1900-01-01', last: '2026-11-22' }, day],

  ['name.digit', {}, name],
  ['name.character', {}, name],
  ['name.rare', {}, name],
  ['name.empty', {}, name],

  ['resident_id.length', { length: 17 }, number],
  ['resident_id.characters', {}, number],
  ['resident_id.province', {}, number],
  ['resident_id.birth_date', {}, number],
  ['resident_id.born_later', {}, number],
  ['resident_id.checksum', {}, number],
  ['resident_id.old', {}, number],
  ['resident_id.other_kind', { kind: 'residence_permit' }, number],
  ['residence_permit.region', {}, number],
  ['permanent_residence.form', {}, number],
  ['permanent_residence.birth_date', {}, number],
  ['permanent_residence.born_later', {}, number],
  ['permanent_residence.country', {}, number],
  ['permanent_residence.province', {}, number],
  ['permanent_residence.checksum', {}, number],
  ['hk_mo_permit.form', {}, number],
  ['taiwan_permit.form', {}, number],
  ['taiwan_id.form', {}, number],
  ['taiwan_id.second_digit', {}, number],
  ['taiwan_id.old', {}, number],
  ['taiwan_id.checksum', {}, number],
  ['taiwan_ubn.form', {}, code],
  ['taiwan_ubn.checksum', {}, code],
  ['hk_id.form', {}, number],
  ['hk_id.checksum', {}, number],
  ['mo_id.form', {}, number],
  ['passport.form', {}, number],
  ['passport.unusual', {}, number],
  ['mrz.form', {}, number],
  ['mrz.checksum', { part: 'number' }, number],
  ['mrz.date', { part: 'expiry' }, number],
  ['mrz.country', { part: 'nationality' }, number],
  ['mrz.expired', {}, number],
  ['identity.birth_date', {}, { ...number, related: ['Birth date'] }],
  ['identity.sex', {}, { ...number, related: ['Sex'] }],
  ['identity.kind', { kind: 'hk_id', known: ['resident_id', 'passport'] }, number],
  ['identity.form', { known: ['resident_id', 'passport'] }, number],

  ['uscc.length', { length: 15 }, code],
  ['uscc.characters', {}, code],
  ['uscc.authority', {}, code],
  ['uscc.province', {}, code],
  ['uscc.organisation', {}, code],
  ['uscc.checksum', {}, code],
  ['uscc.old', {}, code],
  ['uscc.old_checksum', {}, code],

  ['phone.form', { region: 'CN' }, phone],
  ['phone.length', { region: 'CN', length: 10 }, phone],
  ['phone.area_code', { region: 'CN' }, phone],
  ['phone.kind', { kind: 'service', known: ['mobile', 'landline'] }, phone],
  ['email.at_missing', {}, email],
  ['email.at_repeated', {}, email],
  ['email.local_length', { most: 64 }, email],
  ['email.local_dots', {}, email],
  ['email.characters', {}, email],
  ['email.domain', {}, email],
  ['email.too_long', { most: 254 }, email],
  ['email.unicode', {}, email],
  ['email.maybe_mistyped', {}, email],
  ['postcode.form', { region: 'CN' }, { label: 'Postcode' }],

  ['file.empty', {}, licence],
  ['file.too_large', { most: 10_485_760, size: 12_000_000 }, licence],
  ['file.too_many', { most: 2, count: 3 }, licence],
  ['file.type', { known: ['jpeg', 'png', 'pdf'], type: 'heic' }, licence],
  ['file.extension', { type: 'pdf' }, licence],
  ['file.declared', { type: 'pdf' }, licence],
  ['file.encrypted', {}, licence],
  ['file.unread', {}, licence],

  ['consent.purpose_missing', { purpose: 'membership' }, consent],
  ['consent.purpose_unknown', {}, consent],
  ['consent.version', { expected: '2026-01' }, consent],
  ['consent.time', {}, consent],

  ['age.too_young', { from: 18 }, birthDate],
  ['age.guardian_should_agree', { from: 18 }, birthDate],
  ['age.guardian_must_agree', { below: 14 }, birthDate],
  ['tier.not_for_kind', {}, tier],
  ['tier.condition_not_met', { tier: 'gold', condition: 'turnover' }, tier],
];

/** @type {Sample[]} */
export const further = [
  ['field.missing', {}, channel],
  ['field.missing', {}, licence],
  ['field.missing', {}, consent],
  ['field.unknown', {}, { label: 'xyz' }],
  ['text.too_short', { least: 1 }, address],
  ['text.too_long', { most: 1 }, address],
  ['choice.unknown', { known: ['female', 'male'] }, { label: 'Sex', rule: 'sex' }],
  ['choice.unknown', { known: ['person', 'enterprise'] }, { label: 'You are', rule: 'kind' }],
  ['choice.unknown', { known: ['gold'] }, tier],
  ['choice.unknown', { known: ['constructor', 'gold'] }, tier],
  ['amount.syntax', { digits: 0 }, turnover],
  ['amount.syntax', { digits: 1 }, turnover],
  ['amount.out_of_range', { least: '1000.50' }, turnover],
  ['amount.out_of_range', { most: '1000.50' }, { label: 'Turnover' }],
  ['resident_id.length', { length: 1 }, number],
  ['mrz.checksum', { part: 'vehicle' }, number],
  ['resident_id.other_kind', { kind: 'resident_id' }, number],
  ['identity.birth_date', {}, number],
  ['identity.sex', {}, number],
  ['uscc.length', { length: 1 }, code],
  ['phone.form', {}, phone],
  ['phone.length', { region: 'HK', length: 7 }, phone],
  ['phone.length', { region: 'MO', length: 1 }, phone],
  ['phone.length', { region: 'TW', length: 8 }, phone],
  ['phone.length', { region: 'FR', length: 8 }, phone],
  ['phone.area_code', { region: 'TW' }, phone],
  ['phone.area_code', { region: 'FR' }, phone],
  ['phone.kind', { kind: 'landline', known: ['mobile'] }, phone],
  ['postcode.form', { region: 'TW' }, { label: 'Postcode' }],
  ['postcode.form', { region: 'HK' }, { label: 'Postcode' }],
  ['file.too_large', { most: 10_485_760, size: 10_485_761 }, licence],
  ['file.too_many', { most: 1, count: 2 }, licence],
  ['file.type', { known: ['pdf'] }, licence],
  ['file.extension', { type: 'zip' }, licence],
  ['consent.purpose_missing', { purpose: 'unnamed' }, consent],
  ['tier.condition_not_met', { tier: 'unnamed', condition: 'unnamed' }, tier],
  ['no.such_code', {}, phone],
  ['phone.kind', {}, phone],
];

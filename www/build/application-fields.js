// @ts-check
// A field of the application form as plain HTML: what it is called, what helps to fill it in, and the control that its rule asks for. The
// form can be read, filled in and printed before any script runs; what checks it finds each field by its id.

import { hasFee, tiersAppliedFor } from './application-facts.js';
import { clauseText } from './clause-html.js';
import { escapeHtml } from './escape-html.js';
import { identityRules } from '../../pkg/application/identity-rules.js';
import { textIn } from '../../pkg/words/index.js';
import { applicantKinds, fieldConditionOf } from '../words/field-conditions.js';

/** @typedef {import('../types.d.ts').FieldDocument} FieldDocument */
/** @typedef {import('../types.d.ts').FileDocument} FileDocument */
/** @typedef {import('./application-facts.js').JoinFacts} JoinFacts */
/** @typedef {{ value: string, text: string, note?: string, kinds?: readonly string[], isOptional?: boolean }} Choice */

/** So many choices of a required field stand side by side; more, or of a field that may stay empty, are a list to open. */
const mostRadios = 6;
/** A text of more characters has several lines. */
const longLine = 100;
const defaultMostBytes = 10_485_760;

/** How a field's text is typed: what a browser may fill in, and which keyboard a phone shows. @type {Partial<Record<FieldDocument['rule'], Record<string, string>>>} */
const typing = {
  organisation_name: { autocomplete: 'organization' },
  birth_date: { autocomplete: 'bday', inputmode: 'numeric' },
  date: { inputmode: 'numeric' },
  phone: { type: 'tel', autocomplete: 'tel', inputmode: 'tel' },
  // A browser rewrites what is typed into a field of type `email`, and tells nobody where in it the mistake is.
  email: { autocomplete: 'email', inputmode: 'email', autocapitalize: 'none' },
  address: { autocomplete: 'street-address' },
  postcode: { autocomplete: 'postal-code', inputmode: 'numeric' },
  amount: { inputmode: 'decimal' },
  count: { inputmode: 'numeric' },
};

/** Numbers of documents, whose letters are capitals. @type {Set<FieldDocument['rule']>} */
const documentNumbers = new Set([...identityRules, 'uscc', 'taiwan_ubn']);

/** @type {Record<FileDocument['types'][number], { accept: string, name: string }>} */
const fileTypes = {
  jpeg: { accept: 'image/jpeg,.jpg,.jpeg', name: 'JPEG' },
  png: { accept: 'image/png,.png', name: 'PNG' },
  pdf: { accept: 'application/pdf,.pdf', name: 'PDF' },
  webp: { accept: 'image/webp,.webp', name: 'WebP' },
  heic: { accept: 'image/heic,image/heif,.heic,.heif', name: 'HEIC' },
};

/** @param {FieldDocument} field @param {JoinFacts} facts */
export function fieldHtml(field, facts) {
  const choices = choicesOf(field, facts);
  const attributes = `class="field" data-field="${escapeHtml(field.id)}" data-rule="${field.rule}"`;
  const several = field.rule === 'choices' || field.rule === 'consent';
  if (choices && (several || (field.required && choices.length <= mostRadios))) {
    const inputs = choices.map((choice) => choiceHtml(field, choice, several ? 'checkbox' : 'radio')).join('\n');
    return `<fieldset ${attributes} id="${idOf(field)}" tabindex="-1"${described(field, facts)}>
  <legend>${labelHtml(field, facts)}</legend>
  ${hintHtml(field, facts)}
  <div class="choices">${inputs}</div>
  ${messageHtml(field)}
</fieldset>`;
  }
  const control = choices ? selectHtml(field, choices, facts) : controlHtml(field, facts);
  return `<div ${attributes}>
  <label for="${idOf(field)}">${labelHtml(field, facts)}</label>
  ${hintHtml(field, facts)}
  ${control}
  ${messageHtml(field)}
</div>`;
}

/** @param {FieldDocument} field */
function idOf({ id }) {
  return `field-${escapeHtml(id)}`;
}

/** @param {FieldDocument} field */
function messageHtml(field) {
  return `<div class="field__message" id="${idOf(field)}-message"></div>`;
}

/** The label, for whom the field is where not for everyone, and whether it has to be given. @param {FieldDocument} field @param {JoinFacts} facts */
function labelHtml(field, facts) {
  const { locale, say } = facts;
  const when = field.visibleWhen && `<span class="field__when">${escapeHtml(say('page-join-field-when', { when: conditionWords(field.visibleWhen, facts) }))}</span>`;
  const mark = field.required ? say('page-join-field-required') : field.requiredWhen ? say('page-join-field-required-when', { when: conditionWords(field.requiredWhen, facts) }) : say('page-join-field-optional');
  return [`<span class="field__label">${escapeHtml(textIn(field.label, locale))}</span>`, when, `<span class="field__mark" data-required="${field.required === true}">${escapeHtml(mark)}</span>`]
    .filter((part) => part)
    .join(' ');
}

/** @param {import('../types.d.ts').ConditionDocument} condition @param {JoinFacts} facts */
function conditionWords(condition, facts) {
  const { application, locale, say, money } = facts;
  const labels = new Map(application.fields.map(({ id, label }) => [id, textIn(label, locale)]));
  return fieldConditionOf(condition, {
    say,
    money,
    label: (field) => labels.get(field) ?? field,
    value(field, value) {
      const of = application.fields.find(({ id }) => id === field);
      return (of && choicesOf(of, facts)?.find((choice) => choice.value === value)?.text) ?? value;
    },
  });
}

/** What helps to fill it in. @param {FieldDocument} field @param {JoinFacts} facts */
function hintOf(field, { program, locale, say }) {
  const region = field.region ?? 'CN';
  if (identityRules.has(field.rule)) return say('page-join-hint-identity');
  if (field.rule === 'phone') return say(field.phones?.some((kind) => kind !== 'mobile') ? 'page-join-hint-phone-any' : 'page-join-hint-phone', { region });
  if (field.rule === 'postcode') return say('page-join-hint-postcode', { region });
  if (field.rule === 'amount') return say('page-join-hint-amount', { currency: currencyName(program.currency, locale) });
  if (field.rule === 'file') return fileHint(field.file ?? { types: [] }, locale, say);
  if (field.rule === 'consent') return say('page-join-hint-consent', { version: field.consent?.version ?? '' });
  const hinted = ['name', 'organisation_name', 'birth_date', 'date', 'uscc', 'taiwan_ubn', 'email', 'address', 'member'];
  return hinted.includes(field.rule) ? say(`page-join-hint-${field.rule}`) : '';
}

/** @param {FileDocument} file @param {import('../types.d.ts').Locale} locale @param {import('./program-facts.js').Say} say */
function fileHint({ types, mostBytes = defaultMostBytes, most = 1 }, locale, say) {
  const size = new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(mostBytes / 1_048_576);
  return say('page-join-hint-file', { types: types.map((type) => fileTypes[type].name).join(say('names-separator')), size, count: most });
}

/** @param {string} currency @param {import('../types.d.ts').Locale} locale */
function currencyName(currency, locale) {
  return new Intl.DisplayNames(locale, { type: 'currency' }).of(currency) ?? currency;
}

/** The hint, and the clause that asks for the field. @param {FieldDocument} field @param {JoinFacts} facts */
function hintHtml(field, facts) {
  const told = [escapeHtml(hintOf(field, facts)), clauseText(field.clause, facts.locale)].filter((part) => part !== '');
  return told.length === 0 ? '' : `<p class="field__hint" id="${idOf(field)}-hint">${told.join(' ')}</p>`;
}

/** @param {FieldDocument} field @param {JoinFacts} facts */
function described(field, facts) {
  const hint = hintHtml(field, facts) === '' ? '' : `${idOf(field)}-hint `;
  return ` aria-describedby="${hint}${idOf(field)}-message"`;
}

/** What can be chosen, in the order of the document; `null` where something is entered instead. @param {FieldDocument} field @param {JoinFacts} facts @returns {Choice[] | null} */
function choicesOf(field, facts) {
  const { application, locale, say, money } = facts;
  if (field.rule === 'kind') return applicantKinds.map((kind) => ({ value: kind, text: say(`page-join-kind-${kind}`) }));
  if (field.rule === 'sex') return ['female', 'male'].map((sex) => ({ value: sex, text: say(`page-join-sex-${sex}`) }));
  if (field.rule === 'tier') {
    return tiersAppliedFor(facts).map(({ tier, asked }) => {
      const fee = hasFee(tier) ? say('page-join-fee', { fee: money(tier.fee ?? '') }) : say('page-join-free');
      const only = asked.kinds && asked.kinds.length < applicantKinds.length ? [say('page-join-tier-only', { kinds: asked.kinds.map((kind) => say(`page-join-kind-${kind}`)).join(say('names-separator')) })] : [];
      return { value: tier.id, text: textIn(tier.name, locale), note: [fee, ...only].join(' · '), kinds: asked.kinds };
    });
  }
  if (field.rule === 'choice' || field.rule === 'choices') return (field.choices ?? []).map(({ id, name }) => ({ value: id, text: textIn(name, locale) }));
  if (field.rule !== 'consent' || !field.consent) return null;
  const { purposes, optional = [] } = field.consent;
  return [...purposes, ...optional].map((id) => {
    const purpose = application.purposes.find((one) => one.id === id);
    return { value: id, text: purpose ? textIn(purpose.name, locale) : id, note: say(purposes.includes(id) ? 'page-join-consent-needed' : 'page-join-data-optional'), isOptional: !purposes.includes(id) };
  });
}

/** @param {FieldDocument} field @param {Choice} choice @param {'radio' | 'checkbox'} type */
function choiceHtml(field, { value, text, note, kinds, isOptional }, type) {
  const id = `${idOf(field)}-${escapeHtml(value)}`;
  const of = kinds ? ` data-kinds="${kinds.join(' ')}"` : '';
  const told = note ? ` <span class="choices__note">${escapeHtml(note)}</span>` : '';
  return `<label class="choices__one" for="${id}"${isOptional ? ' data-optional' : ''}><input type="${type}" id="${id}" name="${escapeHtml(field.id)}" value="${escapeHtml(value)}" autocomplete="off"${of}> <span><span class="choices__text">${escapeHtml(text)}</span>${told}</span></label>`;
}

/** @param {FieldDocument} field @param {Choice[]} choices @param {JoinFacts} facts */
function selectHtml(field, choices, facts) {
  const options = [{ value: '', text: facts.say('page-join-field-choose') }, ...choices].map(({ value, text }) => `<option value="${escapeHtml(value)}">${escapeHtml(text)}</option>`);
  return `<div class="field__select"><select id="${idOf(field)}" name="${escapeHtml(field.id)}" autocomplete="off"${asked(field)}${described(field, facts)}>${options.join('')}</select><span class="icon icon--down" aria-hidden="true"></span></div>`;
}

/** A control into which something is typed, or a file chosen. @param {FieldDocument} field @param {JoinFacts} facts */
function controlHtml(field, facts) {
  const about = `id="${idOf(field)}" name="${escapeHtml(field.id)}"${asked(field)}${described(field, facts)}`;
  if (field.rule === 'file') {
    const { types = [], most = 1 } = field.file ?? {};
    return `<input type="file" ${about} accept="${types.map((type) => fileTypes[type].accept).join(',')}"${most > 1 ? ' multiple' : ''}>`;
  }
  const attributes = { type: 'text', autocomplete: 'off', spellcheck: 'false', ...(documentNumbers.has(field.rule) ? { autocapitalize: 'characters' } : {}), ...typing[field.rule], ...ownName(field, facts), ...languageOf(field, facts) };
  const { type, ...typed } = attributes;
  const written = (/** @type {Record<string, string>} */ all) => Object.entries(all).map(([name, value]) => ` ${name}="${value}"`).join('');
  const isLong = field.rule === 'address' || (field.rule === 'text' && (field.length?.most ?? 500) > longLine);
  return isLong ? `<textarea ${about} rows="2"${written(typed)}></textarea>` : `<input type="${type}" ${about}${written(typed)}>`;
}

/** @param {FieldDocument} field */
function asked({ required }) {
  return required ? ' required' : '';
}

/** The first name of the form is the applicant's own, which a browser may know. @param {FieldDocument} field @param {JoinFacts} facts */
function ownName(field, { application }) {
  return field === application.fields.find(({ rule }) => rule === 'name') ? { autocomplete: 'name' } : {};
}

/** What is entered in Chinese is shown and read as Chinese, whatever the page is written in. @param {FieldDocument} field @param {JoinFacts} facts @returns {Record<string, string>} */
function languageOf(field, { locale }) {
  if (!['name', 'organisation_name', 'address'].includes(field.rule) || locale !== 'en') return {};
  return { lang: (field.region ?? 'CN') === 'CN' ? 'zh-Hans' : 'zh-Hant' };
}

// @ts-check
// What the document of a form calls its fields, and the ids in them.

import { textIn } from './in-locale.js';

/** @typedef {import('../index.js').Locale} Locale */
/** @typedef {import('../index.js').Text} Text */
/** @typedef {import('../index.js').FieldDocument} FieldDocument */
/** @typedef {import('../index.js').ProgramDocument} ProgramDocument */
/** @typedef {import('../index.js').VersionDocument} VersionDocument */
/** @typedef {import('./application.js').FieldWords} FieldWords */

/**
 * What the words of an issue need of the form, by the issue.
 *
 * @param {ProgramDocument} program
 * @param {VersionDocument['id']} version
 * @param {Locale} locale
 * @returns {(about: { path: string, related?: string[] }) => FieldWords}
 */
export function fieldsOf(program, version, locale) {
  const regulations = program.versions.find(({ id }) => id === version);
  const fields = regulations?.application?.fields ?? [];

  /** @param {string} id */
  const labelOf = (id) => {
    const field = fields.find((one) => one.id === id);
    return field ? textIn(field.label, locale) : id;
  };

  return ({ path, related = [] }) => {
    const id = fieldAt(path);
    const field = fields.find((one) => one.id === id);
    return {
      label: labelOf(id),
      ...(field && { rule: field.rule }),
      related: related.map(fieldAt).map(labelOf),
      names: Object.fromEntries(named(field, fields, regulations).map(([name, text]) => [name, textIn(text, locale)])),
      currency: program.currency,
    };
  };
}

/** The id of the field at, or around, a pointer: of `/copies/0` too. @param {string} pointer */
export function fieldAt(pointer) {
  return pointer.split('/')[1] ?? '';
}

/**
 * The ids that an issue of a field can name.
 *
 * @param {FieldDocument | undefined} field
 * @param {FieldDocument[]} fields
 * @param {VersionDocument | undefined} regulations
 * @returns {[id: string, text: Text][]} conditions by their tier's id too, since two tiers may each have one of the same id
 */
function named(field, fields, regulations) {
  if (!field) return fields.map(({ id, label }) => [id, label]);
  switch (field.rule) {
    case 'choice':
    case 'choices':
      return (field.choices ?? []).map(({ id, name }) => [id, name]);
    case 'consent':
      return (regulations?.application?.purposes ?? []).map(({ id, name }) => [id, name]);
    case 'tier': {
      const offered = regulations?.application?.tiers ?? [];
      const conditions = offered.flatMap(({ tier, conditions = [] }) => conditions.map(({ id, name }) => ({ id: `${tier}/${id}`, name })));
      return [...conditions, ...(regulations?.tiers ?? [])].map(({ id, name }) => [id, name]);
    }
    default:
      return [];
  }
}

// @ts-check
import { element } from '../element.js';

/**
 * @typedef {object} ActionField
 * @property {string} name
 * @property {'text' | 'select' | 'score' | 'check' | 'number'} kind
 * @property {string} label
 * @property {string} note
 * @property {boolean} required
 * @property {string} missing what is said where it is not filled in
 * @property {{ value: string, text: string }[]} options of a choice
 */

/**
 * @typedef {object} ActionView
 * @property {string} event
 * @property {string} label
 * @property {string} about what it is done to, for those who do not see where it stands
 * @property {'main' | 'quiet'} weight
 * @property {string} note what it leads to
 * @property {string} send
 * @property {ActionField[]} fields none: it is done by pressing
 */

/**
 * @typedef {object} RecordActionsView
 * @property {string} key of the record, by which what is typed is kept
 * @property {string | null} head
 * @property {boolean} staff whether it is the staff's part
 * @property {ActionView[]} actions
 */

/**
 * @typedef {object} ActionEvents
 * @property {(event: string, values: Record<string, string>) => void} done
 * @property {(event: string) => Record<string, string>} kept what was typed before
 * @property {(event: string, values: Record<string, string>) => void} typed
 */

/** What can be done now: a button each, or a small form that opens. @param {RecordActionsView} view @param {ActionEvents} events */
export function recordActions({ key, head, staff, actions }, events) {
  return element(
    'div',
    { class: 'record-actions', 'data-staff': String(staff) },
    head && element('p', { class: 'record-actions__head' }, head),
    element('div', { class: 'record-actions__list' }, ...actions.map((action) => (action.fields.length > 0 ? actionForm(key, action, events) : actionButton(action, events)))),
  );
}

/** @param {ActionView} view @param {ActionEvents} events */
function actionButton({ event, label, about, weight, note }, { done }) {
  const button = element('button', { type: 'button', class: weight === 'main' ? 'button' : 'button button--quiet', 'data-event': event }, label, element('span', { class: 'visually-hidden' }, ` ${about}`));
  button.addEventListener('click', () => done(event, {}));
  if (note === '') return button;
  return element('div', { class: 'record-actions__noted' }, button, element('p', { class: 'record-actions__note' }, note));
}

/** @param {string} key @param {ActionView} view @param {ActionEvents} events */
function actionForm(key, { event, label, about, weight, note, send, fields }, { done, kept, typed }) {
  const before = kept(event);
  const start = `${key}-${event}`;
  const form = element('form', { class: 'record-actions__form', novalidate: true }, note !== '' && element('p', { class: 'record-actions__note' }, note));
  for (const field of fields) form.append(fieldOf(start, field, before[field.name] ?? ''));
  form.append(element('button', { type: 'submit', class: 'button' }, send));
  form.addEventListener('input', () => typed(event, valuesOf(form)));
  form.addEventListener('submit', (submit) => {
    submit.preventDefault();
    const values = valuesOf(form);
    const wrong = fields.filter(({ name, required }) => required && (values[name] ?? '').trim() === '');
    for (const field of fields) showMissing(form, field, wrong.includes(field));
    if (wrong.length === 0) return done(event, values);
    const [first] = wrong;
    const control = form.elements.namedItem(first.name);
    (control instanceof RadioNodeList ? /** @type {HTMLElement} */ (control[0]) : /** @type {HTMLElement} */ (control)).focus();
  });
  const summary = element('summary', { class: weight === 'main' ? 'button' : 'button button--quiet', 'data-event': event }, label, element('span', { class: 'visually-hidden' }, ` ${about}`));
  return element('details', { class: 'disclosure record-actions__opens', open: Object.values(before).some((value) => value !== '') }, summary, form);
}

/** @param {string} start @param {ActionField} field @param {string} value */
function fieldOf(start, field, value) {
  const { name, kind, label, note, options, required } = field;
  const id = `${start}-${name}`;
  const noteNode = note === '' ? null : element('p', { class: 'field__note', id: `${id}-note` }, note);
  const message = element('p', { class: 'field__message', id: `${id}-message` });
  const described = [noteNode && `${id}-note`, `${id}-message`].filter((part) => part).join(' ');
  if (kind === 'score') {
    const choices = options.map((option) =>
      element('label', {}, element('input', { type: 'radio', name, value: option.value, checked: option.value === value, 'aria-describedby': described }), element('span', {}, option.text)),
    );
    return element('fieldset', { class: 'field radio-choice score-choice', 'data-field': name }, element('legend', {}, label), ...choices, noteNode, message);
  }
  if (kind === 'check') {
    const box = element('input', { type: 'checkbox', id, name, value: 'yes', checked: value === 'yes', 'aria-describedby': described });
    return element('div', { class: 'field', 'data-field': name }, element('label', { class: 'check', for: id }, box, element('span', {}, label)), noteNode, message);
  }
  const control =
    kind === 'select'
      ? element('select', { id, name, autocomplete: 'off', 'aria-describedby': described }, ...options.map((option) => element('option', { value: option.value, selected: option.value === value }, option.text)))
      : kind === 'number'
        ? element('input', { id, name, type: 'text', inputmode: 'numeric', maxlength: '2', autocomplete: 'off', value, 'aria-describedby': described })
        : element('textarea', { id, name, rows: '3', maxlength: '1000', autocomplete: 'off', 'aria-describedby': described, 'aria-required': required && 'true' }, value);
  return element('div', { class: 'field', 'data-field': name }, element('label', { for: id }, label), noteNode, kind === 'select' ? element('div', { class: 'select-box' }, control, element('span', { class: 'icon icon--down', 'aria-hidden': 'true' })) : control, message);
}

/** @param {HTMLFormElement} form @param {ActionField} field @param {boolean} missing */
function showMissing(form, field, missing) {
  const place = form.querySelector(`[data-field="${field.name}"]`);
  const message = place?.querySelector('.field__message');
  if (message) message.textContent = missing ? field.missing : '';
  for (const control of place?.querySelectorAll('input, select, textarea') ?? []) control.setAttribute('aria-invalid', String(missing));
}

/** @param {HTMLFormElement} form @returns {Record<string, string>} */
function valuesOf(form) {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}

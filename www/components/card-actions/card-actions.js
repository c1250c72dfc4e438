// @ts-check
// What can be done about a card now. Each opens to what it costs and why, what must be shown and by whom, and to its form.

import { readDay } from '../../words/typed-dates.js';
import { element } from '../element.js';
import { clauseLabel } from '../why/why.js';

/**
 * @typedef {object} ActionField
 * @property {string} name
 * @property {'day' | 'text' | 'check'} kind
 * @property {string} label
 * @property {string} note
 * @property {boolean} required
 * @property {string} missing what is said where it is not filled in
 */

/**
 * @typedef {object} CardActionView
 * @property {string} event
 * @property {string} label
 * @property {string} about what it does, in a sentence
 * @property {boolean} urgent
 * @property {{ total: string, free: boolean, lines: { amount: string, reason: string, clause: string | null }[], notes: string[] } | null} cost
 * @property {{ name: string, label: string, text: string }[]} facts
 * @property {string | null} clause
 * @property {{ confirm: string, fields: ActionField[], day: { wrong: string, late: string, folded: string, last: string }, next: string } | null} form `null`: others do it
 * @property {string} other who does it then
 */

/**
 * @typedef {object} CardActionsView
 * @property {{ text: string, go: string, day: string } | null} later
 * @property {string | null} none
 * @property {CardActionView[]} actions
 * @property {{ text: string, note: string } | null} reset
 */

/**
 * @typedef {object} CardActionsEvents
 * @property {(event: string) => Record<string, string>} values what was typed before
 * @property {(event: string, values: Record<string, string>) => void} typed
 * @property {(event: string, values: Record<string, string>) => void} act
 * @property {(day: string) => void} goTo
 * @property {() => void} reset
 */

/** @param {CardActionsView} view @param {CardActionsEvents} events */
export function cardActions({ later, none, actions, reset }, events) {
  return element(
    'div',
    { class: 'card-actions' },
    later && element('div', { class: 'notice card-actions__later' }, element('p', {}, later.text), button('button button--quiet', later.go, () => events.goTo(later.day))),
    none && element('p', { class: 'empty' }, none),
    actions.length > 0 && element('ul', { class: 'card-actions__list' }, ...actions.map((action) => element('li', {}, actionNode(action, events)))),
    reset && element('div', { class: 'card-actions__reset' }, element('p', { class: 'quiet' }, reset.note), button('button button--quiet', reset.text, events.reset)),
  );
}

/** @param {string} name @param {string} text @param {() => void} pressed */
function button(name, text, pressed) {
  const node = element('button', { type: 'button', class: name }, text);
  node.addEventListener('click', pressed);
  return node;
}

/** @param {CardActionView} view @param {CardActionsEvents} events */
function actionNode({ event, label, about, urgent, cost, facts, clause, form, other }, events) {
  return element(
    'details',
    { class: 'disclosure card-action', 'data-event': event, 'data-urgent': urgent, 'data-mine': form !== null },
    element(
      'summary',
      {},
      element('span', { class: 'card-action__name' }, label),
      element('span', { class: 'card-action__about' }, about),
      element('span', { class: 'card-action__cost', 'data-free': cost?.free ?? false }, cost?.total ?? ''),
    ),
    element(
      'div',
      { class: 'card-action__body' },
      element('dl', { class: 'card-action__facts' }, ...facts.map((fact) => element('div', { 'data-fact': fact.name }, element('dt', {}, fact.label), element('dd', {}, fact.text)))),
      cost && costNode(cost),
      clause && element('p', { class: 'card-action__clause' }, clauseLabel(clause)),
      form ? formNode(event, form, events) : element('p', { class: 'card-action__other' }, other),
    ),
  );
}

/** @param {NonNullable<CardActionView['cost']>} cost */
function costNode({ lines, notes, total }) {
  return element(
    'div',
    { class: 'card-action__fee' },
    lines.length > 0 &&
      element(
        'ul',
        {},
        ...lines.map(({ amount, reason, clause }) => element('li', {}, element('span', {}, reason, ' ', clause && clauseLabel(clause)), element('span', { class: 'card-action__amount' }, amount))),
      ),
    element('p', { class: 'card-action__total' }, total),
    ...notes.map((note) => element('p', { class: 'card-action__note' }, note)),
  );
}

/** @param {string} event @param {NonNullable<CardActionView['form']>} view @param {CardActionsEvents} events */
function formNode(event, { confirm, fields, day, next }, events) {
  const before = events.values(event);
  const form = element('form', { class: 'card-action__form', novalidate: true }, ...fields.map((field) => fieldNode(event, field, before[field.name] ?? '', day.last)));
  form.append(element('p', { class: 'card-action__next' }, next), element('button', { type: 'submit', class: 'button' }, confirm));
  form.addEventListener('input', () => events.typed(event, valuesOf(form)));
  form.addEventListener('submit', (submit) => {
    submit.preventDefault();
    const values = valuesOf(form);
    const wrong = fields.filter((field) => {
      const message = messageOf(field, values, day);
      showMessage(form, field.name, message);
      return message !== '';
    });
    const [first] = wrong;
    if (first) /** @type {HTMLElement | null} */ (form.querySelector(`[name="${first.name}"]`))?.focus();
    else events.act(event, values);
  });
  return form;
}

/** What is wrong with what stands in a field; a day is written as the engine reads it. @param {ActionField} field @param {Record<string, string>} values @param {NonNullable<CardActionView['form']>['day']} day */
function messageOf({ name, kind, required, missing }, values, day) {
  const value = (values[name] ?? '').trim();
  if (value === '') return required ? missing : '';
  if (kind !== 'day') return '';
  const read = readDay(value).day;
  if (read === null) return day.wrong;
  if (read > day.last) return day.late;
  values[name] = read;
  return '';
}

/** @param {HTMLFormElement} form @param {string} name @param {string} message */
function showMessage(form, name, message) {
  const control = form.querySelector(`[name="${name}"]`);
  control?.setAttribute('aria-invalid', String(message !== ''));
  const place = control?.closest('.field')?.querySelector('.field__message');
  if (place) place.textContent = message;
}

/** @param {string} event @param {ActionField} field @param {string} value @param {string} today what an empty day stands for */
function fieldNode(event, { name, kind, label, note, required }, value, today) {
  const id = `${event}-${name}`;
  const noteNode = note !== '' && element('p', { class: 'card-action__note', id: `${id}-note` }, note);
  const message = element('p', { class: 'field__message', id: `${id}-message`, 'aria-live': 'polite' });
  const described = noteNode ? `${id}-note ${id}-message` : `${id}-message`;
  if (kind === 'check') {
    const box = element('input', { type: 'checkbox', id, name, value: 'yes', checked: value === 'yes', 'aria-describedby': described, 'aria-required': String(required) });
    return element('div', { class: 'field card-action__check' }, element('label', { for: id }, box, element('span', {}, label)), message);
  }
  const typed = { type: 'text', id, name, value, autocomplete: 'off', 'aria-describedby': described, 'aria-required': String(required) };
  const control = kind === 'day' ? element('input', { ...typed, inputmode: 'numeric', spellcheck: 'false', maxlength: '20', placeholder: today }) : element('input', { ...typed, maxlength: '200' });
  return element('div', { class: 'field' }, element('label', { for: id }, label), control, noteNode, message);
}

/** @param {HTMLFormElement} form @returns {Record<string, string>} */
function valuesOf(form) {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}

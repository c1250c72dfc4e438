// @ts-check
/** What is said beside a field: words, and buttons that enter a text instead. */
import { isOption } from './field-on-page.js';

/**
 * @typedef {import('./field-on-page.js').FieldOnPage} FieldOnPage
 * @typedef {{ code: string, severity: 'error' | 'warning' | 'info', words: string, suggestions: string[], span: { start: number, end: number } | null }} Message
 */

/**
 * @param {FieldOnPage} field
 * @param {Message[]} messages
 * @param {{ words: (text: string) => string, enter: (text: string) => void }} suggestion
 */
export function showMessages(field, messages, suggestion) {
  const place = messages.length > 0 ? madePlace(field) : placeOf(field);
  if (place) {
    place.replaceChildren(...messages.flatMap((message) => [line(message), ...message.suggestions.map((text) => button(text, suggestion))]));
  }
  const [worst = null] = ['error', 'warning', 'info'].filter((severity) => messages.some((message) => message.severity === severity));
  if (field.place && worst) field.place.dataset.severity = worst;
  else field.place?.removeAttribute('data-severity');
  const { controls } = field;
  for (const control of controls) {
    // Of several to choose from none is wrong by itself, and a radio button has no such state at all.
    const isOneOfSeveral = isOption(control) && (control.type === 'radio' || controls.length > 1);
    if (worst === 'error' && !isOneOfSeveral) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }
}

/** @param {FieldOnPage} field @returns {HTMLElement | null} */
function placeOf(field) {
  const place = field.place?.querySelector('.field__message');
  return place instanceof HTMLElement ? place : null;
}

/** The place for messages, made unless the page has one; the controls, or their group, are described by it. @param {FieldOnPage} field */
function madePlace(field) {
  const place = placeOf(field) ?? appended(field);
  if (place.id === '') place.id = `${field.id}-message-${Math.random().toString(36).slice(2, 8)}`;
  const group = field.place;
  for (const described of group instanceof HTMLFieldSetElement ? [group] : field.controls) {
    const ids = described.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
    if (!ids.includes(place.id)) described.setAttribute('aria-describedby', [...ids, place.id].join(' ').trim());
  }
  return place;
}

/** @param {FieldOnPage} field */
function appended(field) {
  const place = document.createElement('div');
  place.className = 'field__message';
  if (field.place && !(field.place instanceof HTMLLabelElement)) field.place.append(place);
  else (field.place ?? field.first)?.after(place);
  return place;
}

/** @param {Message} message */
function line({ code, severity, words }) {
  const paragraph = document.createElement('p');
  paragraph.className = 'field__issue';
  paragraph.dataset.code = code;
  paragraph.dataset.severity = severity;
  paragraph.textContent = words;
  return paragraph;
}

/** @param {string} text @param {{ words: (text: string) => string, enter: (text: string) => void }} suggestion */
function button(text, { words, enter }) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'field__suggestion';
  button.textContent = words(text);
  button.addEventListener('click', () => enter(text));
  return button;
}

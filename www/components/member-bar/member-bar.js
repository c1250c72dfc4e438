// @ts-check
// Whose membership and which day: a list of members, a file from disk, a day that can be typed, stepped and picked.

import { element } from '../element.js';
import { readDay, readTime, stepDay } from '../../words/typed-dates.js';

/**
 * @typedef {object} MemberBarWords
 * @property {string} dayWrong
 * @property {string} timeWrong
 * @property {string} folded what is said when full-width characters were changed to plain ones
 */

/**
 * @typedef {object} MemberBarEvents
 * @property {(value: string) => void} member
 * @property {(day: string) => void} day
 * @property {(time: string | null) => void} time
 * @property {(file: File) => void} file
 */

/**
 * Wires the form that stands in the page.
 *
 * @param {MemberBarWords} words
 * @param {MemberBarEvents} events
 */
export function startMemberBar(words, events) {
  const select = /** @type {HTMLSelectElement} */ (document.getElementById('member'));
  select.addEventListener('change', () => events.member(select.value));
  document.getElementById('member-bar')?.addEventListener('submit', (submit) => submit.preventDefault());

  startDayField(words, events);
  startTimeField(words, events);
  startFileField(events);
}

/**
 * @param {{ value: string, text: string }[]} options
 * @param {string} current
 * @param {string} message why it is another member than the one asked for, else empty
 */
export function showMembers(options, current, message) {
  const select = /** @type {HTMLSelectElement} */ (document.getElementById('member'));
  select.replaceChildren(...options.map(({ value, text }) => element('option', { value }, text)));
  select.value = current;
  const place = document.getElementById('member-message');
  if (place && place.textContent !== message) place.textContent = message;
}

/** @param {string} day @param {string | null} time */
export function showDay(day, time) {
  fieldOf('day').value = day;
  fieldOf('day-picker').value = day;
  const timeField = document.getElementById('time');
  if (timeField instanceof HTMLInputElement) timeField.value = time ?? '';
}

/** @param {MemberBarWords} words @param {MemberBarEvents} events */
function startDayField(words, events) {
  const field = fieldOf('day');
  const picker = fieldOf('day-picker');

  /** @param {string} day */
  function choose(day) {
    field.value = day;
    picker.value = day;
    events.day(day);
  }
  whenTyped(field, () => {
    const { day, folded } = readDay(field.value);
    say('day', day ? (folded ? words.folded : '') : words.dayWrong, day === null);
    if (day) choose(day);
  });
  document.getElementById('day-calendar')?.addEventListener('click', () => picker.showPicker());
  picker.addEventListener('change', () => {
    if (picker.value === '') return;
    say('day', '', false);
    choose(picker.value);
  });
  for (const [id, days] of /** @type {const} */ ([['day-before', -1], ['day-after', 1]])) {
    document.getElementById(id)?.addEventListener('click', () => {
      const { day } = readDay(field.value);
      const next = day && stepDay(day, days);
      say('day', next ? '' : words.dayWrong, !next);
      if (next) choose(next);
    });
  }
}

/** @param {MemberBarWords} words @param {MemberBarEvents} events */
function startTimeField(words, events) {
  if (!document.getElementById('time')) return;
  const field = fieldOf('time');
  whenTyped(field, () => {
    const { time, empty, folded } = readTime(field.value);
    say('time', time || empty ? (folded ? words.folded : '') : words.timeWrong, !time && !empty);
    if (time) field.value = time;
    if (time || empty) events.time(time);
  });
}

/**
 * Acts on Enter and on leaving the field, never in the middle of an input method's composition. What Enter did, leaving does not do again:
 * the page would be drawn anew under the very press that left the field.
 *
 * @param {HTMLInputElement} field
 * @param {() => void} act
 */
function whenTyped(field, act) {
  let isDone = false;
  field.addEventListener('input', () => void (isDone = false));
  field.addEventListener('change', () => {
    if (!isDone) act();
    isDone = false;
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    act();
    isDone = true;
  });
}

/** @param {MemberBarEvents} events */
function startFileField(events) {
  if (!document.getElementById('file')) return;
  const input = fieldOf('file');
  document.getElementById('open-file')?.addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    // Emptied, so that choosing the same file again after mending it is a change.
    if (file) events.file(file);
    input.value = '';
  });

  const veil = document.getElementById('drop-veil');
  /** @param {boolean} shown */
  const showVeil = (shown) => veil && (veil.hidden = !shown);
  document.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    showVeil(true);
  });
  document.addEventListener('dragleave', (event) => event.relatedTarget === null && showVeil(false));
  document.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    showVeil(false);
    const [file] = event.dataTransfer.files;
    if (file) events.file(file);
  });
}

/** @param {'day' | 'time'} name @param {string} message @param {boolean} wrong */
function say(name, message, wrong) {
  const place = document.getElementById(`${name}-message`);
  if (place) place.textContent = message;
  fieldOf(name).setAttribute('aria-invalid', String(wrong));
}

/** @param {string} id */
function fieldOf(id) {
  return /** @type {HTMLInputElement} */ (document.getElementById(id));
}

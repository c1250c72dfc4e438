// @ts-check
/**
 * A field of the form as it stands on a page: the controls that have its id as `name`, and what is around them. What is
 * on the page is looked up each time, since a page may draw its form anew.
 */

/**
 * @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control
 * @typedef {import('../application/index.js').FieldDocument} FieldDocument
 */

export class FieldOnPage {
  /** Controls that are off because the field is not asked for; a page's own may be off for other reasons. @type {Set<Control>} */
  #off = new Set();
  #isHidden = false;

  /**
   * @param {HTMLFormElement} form
   * @param {FieldDocument} document
   */
  constructor(form, document) {
    this.form = form;
    this.document = document;
  }

  get id() {
    return this.document.id;
  }

  get controls() {
    return [...this.form.elements].filter(isControl).filter(({ name }) => name === this.id);
  }

  /** Where the focus goes. */
  get first() {
    const { controls } = this;
    return controls.find((control) => isOption(control) && control.checked) ?? controls[0];
  }

  /** What is shown and hidden with the field: the element with `data-field`, else what the control stands in. @returns {HTMLElement | null} */
  get place() {
    const named = this.form.querySelector(`[data-field="${CSS.escape(this.id)}"]`);
    if (named instanceof HTMLElement) return named;
    const { first } = this;
    const around = first?.closest(isOption(first) ? 'fieldset' : 'p, div, li, fieldset, label');
    return around instanceof HTMLElement && this.form.contains(around) && around !== this.form ? around : null;
  }

  /** What is entered. @returns {string | string[]} */
  get value() {
    const { controls } = this;
    const [first] = controls;
    if (first instanceof HTMLSelectElement && first.multiple) return [...first.selectedOptions].map(({ value }) => value);
    if (!isOption(first)) return first?.value ?? '';
    const checked = controls.filter((control) => isOption(control) && control.checked).map(({ value }) => value);
    return first.type === 'radio' ? (checked[0] ?? '') : checked;
  }

  /** Enters a value where nobody has entered one, as far as there is such a choice. @param {string | string[]} value */
  fill(value) {
    const { controls } = this;
    if (!controls.every(isUntouched)) return;
    const values = [value].flat();
    for (const control of controls) {
      if (isOption(control)) {
        control.checked = values.includes(control.value);
      } else if (control instanceof HTMLSelectElement) {
        for (const option of control.options) if (values.includes(option.value)) option.selected = true;
      } else if (typeof value === 'string' && control.type !== 'file') {
        control.value = value;
      }
    }
  }

  /**
   * Whether the field is asked for. What is entered into one that is not stays, but is not sent.
   *
   * @param {boolean} visible
   */
  show(visible) {
    const { place } = this;
    if (place && (!visible || this.#isHidden)) place.hidden = !visible;
    this.#isHidden = !visible;
    for (const control of this.controls) {
      if (visible && this.#off.delete(control)) {
        control.disabled = false;
      } else if (!visible && !control.disabled) {
        control.disabled = true;
        this.#off.add(control);
      }
    }
  }

  /** @param {boolean} required @param {string} words beside the label, where the page has a place for them */
  mark(required, words) {
    for (const control of this.controls) {
      // A group of boxes has none that must be checked.
      if (!(isOption(control) && control.type === 'checkbox')) control.required = required;
    }
    const mark = this.place?.querySelector('.field__mark');
    if (mark instanceof HTMLElement && mark.dataset.required !== String(required)) {
      mark.dataset.required = String(required);
      mark.textContent = words;
    }
  }

  /** @param {{ start: number, end: number } | null} [span] of the text, to be selected */
  focus(span) {
    const { first } = this;
    first?.focus();
    first?.scrollIntoView({ block: 'center' });
    if (!span || !first || !('setSelectionRange' in first)) return;
    try {
      first.setSelectionRange(span.start, span.end);
    } catch {
      // Some types of controls have a text and no selection.
    }
  }

  /** Enters a text as if it were typed, so that the browser can undo it. @param {string} text */
  type(text) {
    const { first } = this;
    if (!first || first instanceof HTMLSelectElement) return;
    first.focus();
    first.select();
    if (!document.execCommand('insertText', false, text)) {
      first.value = text;
      first.dispatchEvent(new Event('input', { bubbles: true }));
    }
    first.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** Whether it is as the page brought it. What a browser brings back on the way back counts as entered. @param {Control} control */
function isUntouched(control) {
  if (isOption(control)) return control.checked === control.defaultChecked;
  if (!(control instanceof HTMLSelectElement)) return control.value === '';
  const options = [...control.options];
  const byDefault = options.filter(({ defaultSelected }) => defaultSelected);
  return options.every((option) => option.selected === (byDefault.length > 0 || control.multiple ? byDefault.includes(option) : option === options[0]));
}

/** @param {Element} element @returns {element is Control} */
function isControl(element) {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;
}

/** A radio button or a box to check. @param {Control | undefined} control @returns {control is HTMLInputElement} */
export function isOption(control) {
  return control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox');
}

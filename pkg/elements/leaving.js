// @ts-check
/**
 * When a control was left for good: not while an input method is composing, not for a button that belongs to the same field, and not
 * before a click that made it lose the focus has arrived: words that come in between would push the button away from under the pointer.
 */
export class Leaving {
  isComposing = false;
  #isPressed = false;
  /** What was left while something kept it from being told. @type {Element | null} */
  #waiting = null;
  /** @type {(control: Element) => void} */
  #left;

  /**
   * @param {HTMLFormElement} form
   * @param {AbortSignal} signal
   * @param {(control: Element) => void} left
   */
  constructor(form, signal, left) {
    this.#left = left;
    const options = { signal, capture: true };
    form.addEventListener('compositionstart', () => (this.isComposing = true), options);
    form.addEventListener(
      'compositionend',
      () => {
        this.isComposing = false;
        this.#tell();
      },
      options,
    );
    document.addEventListener('pointerdown', () => (this.#isPressed = true), options);
    for (const end of ['pointerup', 'pointercancel', 'dragend']) {
      // The click comes after the pointer goes up.
      document.addEventListener(end, () => setTimeout(() => this.#released()), options);
    }
    form.addEventListener(
      'focusout',
      ({ target, relatedTarget }) => {
        if (!(target instanceof Element)) return;
        const place = target.closest('[data-field], fieldset, p, div, li') ?? target;
        if (relatedTarget instanceof Element && relatedTarget.matches('.field__suggestion') && place.contains(relatedTarget)) return;
        this.#waiting = target;
        this.#tell();
      },
      options,
    );
    // A file, and a choice from a list, are entered by one act.
    form.addEventListener(
      'change',
      ({ target }) => {
        const isEntered = target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && ['file', 'radio', 'checkbox'].includes(target.type));
        if (isEntered) left(target);
      },
      options,
    );
  }

  #released() {
    this.#isPressed = false;
    this.#tell();
  }

  #tell() {
    if (this.#waiting === null || this.isComposing || this.#isPressed) return;
    const control = this.#waiting;
    this.#waiting = null;
    this.#left(control);
  }
}

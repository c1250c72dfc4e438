// @ts-check
/** What stands in the way, above the form: it takes the focus, and each line leads to its field. */

/** @typedef {{ field: import('./field-on-page.js').FieldOnPage, words: string, span: { start: number, end: number } | null }} SummaryLine */

export class ErrorSummary {
  /** @type {HTMLElement | null} */
  #shown = null;
  /** What the lines say. */
  #told = '';
  /** The page's title without what is put before it. */
  #title = '';
  #prefixed = '';

  /**
   * @param {HTMLFormElement} form
   * @param {(line: SummaryLine) => void} lead called when a line is followed
   */
  constructor(form, lead) {
    this.form = form;
    this.lead = lead;
  }

  get isShown() {
    return this.#shown !== null;
  }

  /**
   * @param {SummaryLine[]} lines
   * @param {{ heading: string, level: number, title: (title: string) => string }} words
   */
  show(lines, { heading, level, title }) {
    if (lines.length === 0) {
      this.hide();
      return;
    }
    this.#shown ??= this.#made();
    const told = JSON.stringify([heading, lines.map(({ words }) => words)]);
    // Who stands on a line keeps it, unless there is something new to say.
    if (told !== this.#told) this.#draw(this.#shown, lines, heading, level);
    this.#told = told;
    if (document.title !== this.#prefixed) this.#title = document.title;
    this.#prefixed = title(this.#title);
    document.title = this.#prefixed;
  }

  /** @param {HTMLElement} shown @param {SummaryLine[]} lines @param {string} heading @param {number} level */
  #draw(shown, lines, heading, level) {
    const hadFocus = shown.contains(document.activeElement);
    const head = document.createElement(`h${level}`);
    head.id = `${shown.id}-heading`;
    head.className = 'error-summary__heading';
    head.textContent = heading;
    const list = document.createElement('ul');
    list.append(...lines.map((line) => this.#item(line)));
    shown.setAttribute('aria-labelledby', head.id);
    shown.replaceChildren(head, list);
    if (hadFocus) shown.focus();
  }

  hide() {
    this.#shown?.remove();
    this.#shown = null;
    this.#told = '';
    if (this.#prefixed !== '' && document.title === this.#prefixed) document.title = this.#title;
    this.#prefixed = '';
  }

  focus() {
    this.#shown?.focus();
    this.#shown?.scrollIntoView({ block: 'start' });
  }

  #made() {
    const summary = document.createElement('section');
    summary.className = 'error-summary';
    summary.id = `error-summary-${Math.random().toString(36).slice(2, 8)}`;
    summary.tabIndex = -1;
    this.form.prepend(summary);
    return summary;
  }

  /** @param {SummaryLine} line */
  #item(line) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    const { first } = line.field;
    if (first && first.id === '') first.id = `${line.field.id}-control-${Math.random().toString(36).slice(2, 8)}`;
    link.href = `#${first?.id ?? ''}`;
    link.textContent = line.words;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      this.lead(line);
    });
    item.append(link);
    return item;
  }
}

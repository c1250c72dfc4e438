// @ts-check
// The steps of the form. Each has an address, so that the browser's own way back works, and a reload stays where it was; what was entered
// stays in the form, whichever step is shown.

import { applicationSteps, formSteps } from '../../words/application-steps.js';

/** @typedef {typeof applicationSteps[number]} Step */

/**
 * @typedef {object} Steps
 * @property {() => Step} current
 * @property {(step: Step, target?: string) => void} goTo shows a step, and takes the focus to a control in it
 * @property {() => void} refresh shows the step of the address, if it can be shown by now
 * @property {(aside: boolean) => void} setAside shows the whole form, where nothing can be checked
 */

/**
 * @param {object} events
 * @param {(step: Step) => boolean} events.mayShow whether a step has something to show yet; if not, the one before is shown
 * @param {(step: Step) => Promise<boolean>} events.mayLeave whether a step is done, and the next one may come
 * @param {(step: Step) => void} events.shown
 * @returns {Steps}
 */
export function startSteps({ mayShow, mayLeave, shown }) {
  const application = /** @type {HTMLElement} */ (document.getElementById('application'));
  const main = /** @type {HTMLElement} */ (document.getElementById('content'));
  const toInvitation = document.getElementById('to-invitation');
  const { title } = document;
  /** @type {Step} */
  let current = applicationSteps[0];
  /** The control that takes the focus once its step is shown. @type {string | null} */
  let awaited = null;
  let isAside = false;

  /** @returns {Step | null} the step that the address names */
  function named() {
    return applicationSteps.find((step) => `#${step}` === location.hash) ?? null;
  }

  /** @param {Step} step @returns {Step} */
  function shownFor(step) {
    const place = applicationSteps.indexOf(step);
    return place === 0 || mayShow(step) ? step : shownFor(applicationSteps[place - 1]);
  }

  function show() {
    if (isAside) return showWhole();
    const asked = named();
    current = shownFor(asked ?? applicationSteps[0]);
    application.dataset.step = current;
    main.toggleAttribute('data-applying', asked !== null);
    if (toInvitation) toInvitation.hidden = asked === null;
    for (const step of applicationSteps) {
      const section = document.getElementById(step);
      if (section) section.hidden = step !== current;
    }
    const place = applicationSteps.indexOf(current);
    const items = application.querySelectorAll('.application__progress li');
    items.forEach((item, index) => {
      item.setAttribute('data-place', index < place ? 'passed' : index === place ? 'current' : 'ahead');
      const link = item.querySelector('a');
      if (index === place) link?.setAttribute('aria-current', 'step');
      else link?.removeAttribute('aria-current');
    });
    const heading = document.getElementById(`${current}-heading`)?.textContent;
    document.title = asked === null ? title : `${heading} · ${title}`;
    showSummary(false);
    shown(current);
  }

  /** What stands in the way of a step is no business of another. It is the form's own, so it is only hidden. @param {boolean} shown */
  function showSummary(shown) {
    const summary = application.querySelector('.error-summary');
    if (summary instanceof HTMLElement) summary.hidden = !shown;
  }

  function showWhole() {
    delete application.dataset.step;
    document.title = title;
    main.removeAttribute('data-applying');
    if (toInvitation) toInvitation.hidden = true;
    for (const step of applicationSteps) {
      const section = document.getElementById(step);
      if (section) section.hidden = !formSteps.some((one) => one === step);
    }
  }

  /** To the control that was asked for, else to the head of the step, which is what a reader hears first. */
  function takeFocus() {
    const control = awaited === null ? null : document.getElementById(awaited);
    awaited = null;
    application.scrollIntoView({ block: 'start' });
    (control ?? document.getElementById(`${current}-heading`))?.focus();
  }

  function moved() {
    const before = current;
    show();
    // Also from the invitation to its own first step: it was asked for.
    if (named() !== null || before !== current) takeFocus();
    else main.focus();
  }

  /** @param {Step} step @param {string} [target] */
  function goTo(step, target) {
    awaited = target ?? null;
    // At once, and not when the browser tells of it: whoever sends a reader here may take the focus further.
    if (location.hash !== `#${step}`) history.pushState(null, '', `${location.pathname}${location.search}#${step}`);
    moved();
  }

  async function goOn() {
    const place = applicationSteps.indexOf(current);
    const next = applicationSteps[place + 1];
    // So that it can take the focus where there is still something in it.
    showSummary(true);
    if (next && (await mayLeave(current))) goTo(next);
  }

  window.addEventListener('hashchange', moved);
  // Heard before anything else that listens to the form: until the last step there is nothing to finish.
  application.addEventListener(
    'submit',
    (submit) => {
      submit.preventDefault();
      submit.stopImmediatePropagation();
      goOn();
    },
    { capture: true },
  );
  application.addEventListener('click', (click) => {
    const { target } = click;
    if (!(target instanceof Element)) return;
    const before = applicationSteps[applicationSteps.indexOf(current) - 1];
    if (target.closest('[data-goes="back"]') && before) goTo(before);
    // Followed by the browser, a link to the address that it has already, of a step that had to give way, would do nothing.
    const link = target.closest('.application__progress a');
    const step = applicationSteps.find((one) => `#${one}` === link?.getAttribute('href'));
    if (step) {
      click.preventDefault();
      goTo(step);
    }
  });
  show();
  return {
    current: () => current,
    goTo,
    refresh: show,
    setAside(aside) {
      if (aside === isAside) return;
      isAside = aside;
      show();
    },
  };
}

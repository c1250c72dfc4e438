// @ts-check

/**
 * Shows the notice that stands in the page: a newer build is there. It goes away when put off, and the page stays as it is.
 *
 * @param {() => void} accept
 */
export function showUpdateNotice(accept) {
  const notice = document.getElementById('update-notice');
  const button = document.getElementById('update-accept');
  const later = document.getElementById('update-later');
  if (!notice || !button || !later) return;
  button.onclick = accept;
  later.onclick = () => {
    notice.hidden = true;
  };
  notice.hidden = false;
}

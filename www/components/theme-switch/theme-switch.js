// @ts-check

const key = 'huiji.theme';

/** Shows the kept theme and follows the visitor's choice. Without a choice the page follows the system. */
export function startThemeSwitch() {
  const fieldset = document.getElementById('theme-switch');
  if (!fieldset) return;
  const kept = localStorage.getItem(key) ?? 'auto';
  applyTheme(kept);
  for (const input of fieldset.querySelectorAll('input')) {
    input.checked = input.value === kept;
    input.addEventListener('change', () => {
      localStorage.setItem(key, input.value);
      applyTheme(input.value);
    });
  }
  fieldset.hidden = false;
}

/** @param {string} theme */
function applyTheme(theme) {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

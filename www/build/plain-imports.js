// @ts-check

const helper = '\0vite/preload-helper.js';

/**
 * What the scripts load later brings no styles and loads no other scripts. So the helper that Vite puts around every `import()`, to load
 * such things ahead, has nothing to do here, and is left out of every page.
 *
 * @returns {import('vite').Plugin}
 */
export function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : null),
  };
}

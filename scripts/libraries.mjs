// What esbuild is told about libraries and word lists, in bundles of the product and of its tests.
import { readFileSync } from 'node:fs';

/** gray-matter's own engines evaluate `---js`; Milepost brings its own, and no other is in any bundle. */
export const withoutGrayMatterEngines = {
  name: 'without-gray-matter-engines',
  /** @param {import('esbuild').PluginBuild} context */
  setup(context) {
    context.onLoad({ filter: /gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** gray-matter keeps each text's bytes as well, which nobody reads; a browser has no `Buffer` for them. */
export const WITHOUT_BUFFER = { 'Buffer.from': 'String' };

/** Word lists are broken into lines for those who read them; a blank says the same in one byte. */
export const onOneLine = {
  name: 'on-one-line',
  /** @param {import('esbuild').PluginBuild} context */
  setup(context) {
    context.onLoad({ filter: /smart[\\/]language[\\/]en[\\/][a-z]+\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/`[^`]*`/g, (list) => list.replace(/\s+/g, ' ')),
      loader: 'ts',
    }));
  },
};

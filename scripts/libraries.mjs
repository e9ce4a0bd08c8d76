// What esbuild is told about libraries, in bundles of the product and of its tests.
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

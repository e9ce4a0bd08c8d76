// mocha's browser build, which sets globals and exports nothing.
declare module 'mocha/mocha.js';
/** All *.test.ts of this folder; the bundler makes this module. */
declare module 'milepost:suites';

/** The language that statements are read in. */
export { ENGLISH as LANGUAGE } from './en/index';

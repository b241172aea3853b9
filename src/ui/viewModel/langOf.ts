import { CATALOGUE_LANG, type Lang } from "../../core/words/lang";

const HAN = /\p{Script=Han}/u;

/**
 * Language of a text that names forms, rules or cells, whatever the language of the pane: the voice that
 * reads Chinese reads the Latin beside it as well. undefined = that of the pane.
 */
export const langOf = (text: string): Lang | undefined =>
  HAN.test(text) ? CATALOGUE_LANG : undefined;

/** The page's own words, in the chosen language; `{name}` in a text is replaced. */
import { settings } from './settings.js';
import { english } from '../texts/english.js';
import { indonesian } from '../texts/indonesian.js';

/** Names are the same in every language. */
const NAMES = {
  'universe.authority': 'BPJS',
  'universe.statistics-office': 'BPS',
  'regency.51.01': 'Jembrana',
  'regency.51.02': 'Tabanan',
  'regency.51.03': 'Badung',
  'regency.51.04': 'Gianyar',
  'regency.51.05': 'Klungkung',
  'regency.51.06': 'Bangli',
  'regency.51.07': 'Karangasem',
  'regency.51.08': 'Buleleng',
  'regency.51.71': 'Denpasar',
};
const TEXTS = { id: { ...NAMES, ...indonesian }, en: { ...NAMES, ...english } };

/** The text, or null where there is none: codes that are new to the page are shown as they are. */
export function known(key, values = {}) {
  const pattern = TEXTS[settings.language][key];
  return pattern === undefined ? null : pattern.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

export const t = (key, values) => known(key, values) ?? key;

/** `codes('occupation', 'TRADER')` */
export const code = (kind, value) => known(`${kind}.${value}`) ?? value;

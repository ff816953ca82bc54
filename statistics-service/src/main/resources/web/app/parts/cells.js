/** How one value is shown: a cell of fewer than five people is withheld, and says so. */
import { count, rupiah } from '../base/format.js';
import { t } from '../base/text.js';

export const people = (value) => (value === null || value === undefined ? t('cell.withheld') : count(value));

export const money = (value) => (value === null || value === undefined ? t('cell.withheld') : rupiah(value));

export const peopleCell = (value) => ({ shown: people(value), raw: value });

export const moneyCell = (value) => ({ shown: money(value), raw: value });

/** `Kabupaten Badung` → `Badung` */
export const shortName = (name) => name.replace(/^(Kabupaten|Kota) /, '');

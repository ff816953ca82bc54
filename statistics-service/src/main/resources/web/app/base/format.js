/** Numbers, money and days as the chosen language writes them. */
import { settings } from './settings.js';

const TAGS = { id: 'id-ID', en: 'en-GB' };
const NBSP = '\u00a0';
const made = new Map();

function formatter(name, make) {
  const key = `${settings.language}.${name}`;
  if (!made.has(key)) {
    made.set(key, make(TAGS[settings.language]));
  }
  return made.get(key);
}

const numbers = (digits) =>
  formatter(`number${digits}`, (tag) => new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits }));
const days = (name, options) => formatter(name, (tag) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options }));
const dated = (day) => new Date(`${day}T00:00:00Z`);

/** 1.300.000 */
export const count = (value) => numbers(0).format(value);

/** 12,34: a rate, with the two places the API gives */
export const rate = (value) => numbers(2).format(value);

/** 52,45 % */
export const percent = (value) => `${numbers(2).format(value)}${NBSP}%`;

/** Rp 36.800 */
export const rupiah = (value) => `Rp${NBSP}${numbers(0).format(value)}`;

/** 30 Juni 2025 */
export const day = (iso) => days('day', { day: 'numeric', month: 'long', year: 'numeric' }).format(dated(iso));

/** 30 Jun 2025 */
export const shortDay = (iso) => days('shortDay', { day: 'numeric', month: 'short', year: 'numeric' }).format(dated(iso));

/** Jun 2025 */
export const month = (iso) => days('month', { month: 'short', year: 'numeric' }).format(dated(iso));

/** 30 Jun */
export const dayOfMonth = (iso) => days('dayOfMonth', { day: 'numeric', month: 'short' }).format(dated(iso));

/** 14.03.22 in Bali */
export const time = (instant) =>
  formatter('time', (tag) => new Intl.DateTimeFormat(tag, { timeZone: 'Asia/Makassar', timeStyle: 'medium' })).format(new Date(instant));

/** 24 Nov, 14.03 in Bali */
export const moment = (instant) =>
  formatter('moment', (tag) =>
    new Intl.DateTimeFormat(tag, { timeZone: 'Asia/Makassar', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }),
  ).format(new Date(instant));

/** What the viewer chose: day, language, theme, universe. Kept in the address, so that a view can be linked; language and theme also in the browser. */
const LANGUAGES = ['id', 'en'];
const THEMES = ['light', 'dark'];
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The first day there are figures for. */
export const FIRST_DAY = '2025-01-01';

/** Today in Bali, whatever the viewer's own clock zone is. */
export const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Makassar' }).format(new Date());

class Settings extends EventTarget {
  constructor() {
    super();
    const address = new URLSearchParams(location.search);
    this.language = oneOf(LANGUAGES, address.get('lang')) ?? oneOf(LANGUAGES, stored('lang')) ?? spoken();
    this.theme = oneOf(THEMES, address.get('theme')) ?? oneOf(THEMES, stored('theme'));
    this.asOf = pastDay(address.get('asOf'));
    this.universe = address.get('universe');
    this.#apply();
  }

  /** Live figures are those of today; a day of the past never changes before the viewer's eyes. */
  get live() {
    return this.asOf === null;
  }

  get dark() {
    return this.theme ? this.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  }

  speak(language) {
    this.language = language;
    store('lang', language);
    this.#changed('language');
  }

  paint(theme) {
    this.theme = theme;
    store('theme', theme);
    this.#changed('theme');
  }

  goTo(day) {
    this.asOf = pastDay(day);
    this.#changed('asOf');
  }

  /** Whose count of the workers to measure against; null for the authority's, or whichever comes first. */
  measureAgainst(universe) {
    this.universe = universe;
    this.#changed('universe');
  }

  #changed(what) {
    const address = new URL(location.href);
    set(address.searchParams, 'asOf', this.asOf);
    set(address.searchParams, 'lang', this.language);
    set(address.searchParams, 'theme', this.theme);
    set(address.searchParams, 'universe', this.universe);
    history.replaceState(null, '', address);
    this.#apply();
    this.dispatchEvent(new CustomEvent('change', { detail: what }));
  }

  #apply() {
    document.documentElement.lang = this.language;
    if (this.theme) {
      document.documentElement.dataset.theme = this.theme;
    }
  }
}

function oneOf(known, wanted) {
  return known.includes(wanted) ? wanted : null;
}

/** Null for today, for days to come and for what is no day: all of them mean "now". */
function pastDay(day) {
  const isDay = day && ISO_DAY.test(day) && !Number.isNaN(Date.parse(day));
  return isDay && day < today() ? day : null;
}

function spoken() {
  return navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => LANGUAGES.includes(tag)) ?? 'id';
}

function set(parameters, name, value) {
  if (value) {
    parameters.set(name, value);
  } else {
    parameters.delete(name);
  }
}

/** A browser may refuse storage; the page works without. */
function stored(name) {
  try {
    return localStorage.getItem(`jangkau.${name}`);
  } catch {
    return null;
  }
}

function store(name, value) {
  try {
    localStorage.setItem(`jangkau.${name}`, value);
  } catch {
    // kept for this visit only
  }
}

export const settings = new Settings();

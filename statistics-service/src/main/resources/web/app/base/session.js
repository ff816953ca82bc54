/** The access token of who signed in, for this tab only; null for the public. */
const KEY = 'jangkau.token';

export function token() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return kept && kept.until > Date.now() ? kept.value : null;
  } catch {
    return null;
  }
}

export function keep(value, seconds) {
  sessionStorage.setItem(KEY, JSON.stringify({ value, until: Date.now() + seconds * 1000 }));
}

export function forget() {
  sessionStorage.removeItem(KEY);
}

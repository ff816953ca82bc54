/** The access token that this tab was given, as `{"value", "until"}` in its session storage; null for the public. */
const KEY = 'jangkau.token';

export function token() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return kept && kept.until > Date.now() ? kept.value : null;
  } catch {
    return null;
  }
}

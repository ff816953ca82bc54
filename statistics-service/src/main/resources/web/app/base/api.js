/** Questions to the service. What fails is an AskFailed with the problem's own words, never a silent nothing. */
import { settings } from './settings.js';
import { session } from './session.js';

const PATIENCE_MS = 15_000;

export class AskFailed extends Error {
  constructor(status, detail) {
    super(detail ?? `HTTP ${status}`);
    this.status = status;
    this.detail = detail;
  }
}

export async function ask(path, { accept = 'application/json', signal } = {}) {
  const headers = { Accept: accept, 'Accept-Language': settings.language };
  const giveUp = AbortSignal.timeout(PATIENCE_MS);
  const question = { headers, signal: signal ? AbortSignal.any([signal, giveUp]) : giveUp };
  let answer = await fetch(path, question);
  if (answer.status === 401) {
    // only what is public is asked without a session: one that has ended was brought along
    await session.end();
    answer = await fetch(path, question);
  }
  if (!answer.ok) {
    throw new AskFailed(answer.status, await problemOf(answer));
  }
  return answer;
}

export const json = async (path, options) => (await ask(path, options)).json();

/** The path with those parameters that have a value. */
export function withQuery(path, parameters) {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined));
  return query.size ? `${path}?${query}` : path;
}

async function problemOf(answer) {
  if (!answer.headers.get('Content-Type')?.startsWith('application/problem+json')) {
    return null;
  }
  const problem = await answer.json().catch(() => null);
  return problem?.detail ?? problem?.title ?? null;
}

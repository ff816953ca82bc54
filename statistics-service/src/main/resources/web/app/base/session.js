/** Who looks at the page, as the service says: the public, until somebody has signed in. No token is ever here. */
class Session extends EventTarget {
  offered = false;
  name = null;
  reader = false;

  async load() {
    let answer = await this.#ask('GET');
    if (answer?.status === 401) {
      await this.end();
      answer = await this.#ask('GET');
    }
    if (answer?.ok) {
      this.#becomes(await answer.json());
    }
  }

  /** Where one signs in, and comes back to what was chosen. */
  get entrance() {
    return `/sign-in${location.search}`;
  }

  /** It is over, although the browser still brings it along: the page goes on as the public's. */
  async end() {
    await this.#ask('DELETE');
    this.#becomes({ name: null, reader: false });
  }

  #becomes(known) {
    Object.assign(this, known);
    this.dispatchEvent(new Event('change'));
  }

  #ask(method) {
    return fetch('/session', { method }).catch(() => null);
  }
}

export const session = new Session();

/**
 * Coverage as it changes. A browser reconnects by itself when a connection breaks, but gives up for good on an error
 * answer; then we try again, more and more slowly.
 */
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

class Live extends EventTarget {
  #source = null;
  #retry = null;
  #wait = FIRST_WAIT_MS;
  connected = false;

  start() {
    if (this.#source || this.#retry) {
      return;
    }
    this.#source = new EventSource('/v1/coverage/stream?region=51');
    this.#source.addEventListener('open', () => this.#becomes(true));
    this.#source.addEventListener('coverage', (event) => {
      this.dispatchEvent(new CustomEvent('coverage', { detail: JSON.parse(event.data) }));
    });
    this.#source.addEventListener('error', () => this.#broken());
  }

  stop() {
    clearTimeout(this.#retry);
    this.#source?.close();
    this.#source = null;
    this.#retry = null;
    this.#becomes(false);
  }

  #broken() {
    const gaveUp = this.#source?.readyState === EventSource.CLOSED;
    this.#becomes(false);
    if (gaveUp) {
      const wait = this.#wait;
      this.stop();
      this.#wait = Math.min(wait * 2, LONGEST_WAIT_MS);
      this.#retry = setTimeout(() => {
        this.#retry = null;
        this.start();
      }, wait);
    }
  }

  #becomes(connected) {
    if (connected) {
      this.#wait = FIRST_WAIT_MS;
    }
    if (this.connected !== connected) {
      this.connected = connected;
      this.dispatchEvent(new Event('connection'));
    }
  }
}

export const live = new Live();

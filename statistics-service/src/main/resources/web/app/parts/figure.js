/** A figure that says where it comes from, on hover, on focus and on touch. Escape hides what it says. */
import { html } from 'lit';
import { Light } from './light.js';

let made = 0;

class Figure extends Light {
  static properties = { value: {}, source: {}, hushed: { state: true }, atEnd: { state: true } };

  constructor() {
    super();
    this.tipId = `source-${made++}`;
  }

  render() {
    return html`<span
      class="figure ${this.hushed ? 'figure-quiet' : ''} ${this.atEnd ? 'figure-end' : ''}"
      @mouseenter=${this.arrive}
      @focusin=${this.arrive}
      @keydown=${this.key}
      ><button type="button" class="figure-value" aria-describedby=${this.tipId}>${this.value}</button
      ><span role="tooltip" class="figure-source" id=${this.tipId}>${this.source}</span></span
    >`;
  }

  arrive() {
    this.hushed = false;
    const widest = 24 * parseFloat(getComputedStyle(document.documentElement).fontSize);
    this.atEnd = this.getBoundingClientRect().left + widest > document.documentElement.clientWidth;
  }

  key(event) {
    if (event.key === 'Escape') {
      this.hushed = true;
    }
  }
}

customElements.define('jangkau-figure', Figure);

/** The tag, ready to be put in a template. */
export const figure = (value, source) => html`<jangkau-figure .value=${value} .source=${source}></jangkau-figure>`;

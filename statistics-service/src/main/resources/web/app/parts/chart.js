/**
 * A drawn chart. The library that draws comes only when the first chart is there to be drawn, so the headline never waits
 * for it. What the chart says in words and where it comes from stands beside it for those who do not see it.
 */
import { html } from 'lit';
import { settings } from '../base/settings.js';
import { t } from '../base/text.js';
import { Light } from './light.js';

let made = 0;

class Chart extends Light {
  static properties = { kind: {}, shown: {}, described: {}, source: {}, failed: { state: true } };
  #drawn = null;

  constructor() {
    super();
    this.tipId = `chart-source-${made++}`;
  }

  connectedCallback() {
    super.connectedCallback();
    this.listen(settings, 'change', () => this.#draw());
    this.listen(matchMedia('(prefers-color-scheme: dark)'), 'change', () => this.#draw());
    this.size = new ResizeObserver(() => this.#drawn?.resize());
    this.size.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.size.disconnect();
    this.#drawn?.dispose();
    this.#drawn = null;
  }

  render() {
    return this.failed
      ? html`<p class="panel-failed" role="status">${t('chart.failed')}</p>`
      : html`<div class="chart figure">
          <div class="chart-canvas" role="img" tabindex="0" aria-label=${this.described} aria-describedby=${this.tipId}></div>
          <span role="tooltip" class="figure-source" id=${this.tipId}>${this.source}</span>
        </div>`;
  }

  updated() {
    this.#draw();
  }

  async #draw() {
    try {
      const { draw } = await import('../charts/draw.js');
      const place = this.isConnected && this.querySelector('.chart-canvas');
      if (place) {
        this.#drawn = draw(this.#drawn, place, this.kind, this.shown);
      }
    } catch (failure) {
      this.failed = true;
      throw failure;
    }
  }
}

customElements.define('jangkau-chart', Chart);

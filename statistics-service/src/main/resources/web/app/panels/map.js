/** The nine regencies: an outline drawn by hand, coloured in five steps, numbered by rank; the list beside it is its legend. */
import { html, nothing, svg } from 'lit';
import { withQuery } from '../base/api.js';
import { day } from '../base/format.js';
import { settings } from '../base/settings.js';
import { t } from '../base/text.js';
import { money, moneyCell, people, peopleCell, shortName } from '../parts/cells.js';
import { choice } from '../parts/choice.js';
import { figure } from '../parts/figure.js';
import { Panel } from '../parts/panel.js';
import { OUTLINE, SIZE } from './bali.js';

const MEASURES = ['registered', 'active', 'contributions'];
const STEPS = 5;

class RegencyMap extends Panel {
  static properties = { measure: { state: true }, pointed: { state: true } };
  name = 'map';

  constructor() {
    super();
    this.measure = 'registered';
  }

  path() {
    return withQuery('/v1/coverage/regions', { asOf: settings.asOf });
  }

  controls() {
    return choice(
      'map-measure',
      t('map.measure'),
      MEASURES.map((measure) => [measure, t(`measure.${measure}`)]),
      this.measure,
      (measure) => (this.measure = measure),
    );
  }

  table({ items }) {
    return {
      columns: [
        { title: t('map.regency') },
        { title: t('measure.registered'), numeric: true },
        { title: t('measure.active'), numeric: true },
        { title: t('measure.lapsed'), numeric: true },
        { title: t('measure.contributions'), numeric: true },
      ],
      rows: items.map((item) => [
        item.name,
        peopleCell(item.registered),
        peopleCell(item.active),
        peopleCell(item.lapsed),
        moneyCell(item.contributions),
      ]),
    };
  }

  chart({ asOf, items }) {
    const ranked = items.toSorted((a, b) => (b[this.measure] ?? -1) - (a[this.measure] ?? -1));
    const most = Math.max(1, ranked[0][this.measure] ?? 0);
    const regencies = ranked.map((item, i) => ({ item, rank: i + 1, step: stepOf(item[this.measure], most) }));
    return html`<div class="map">
      <svg class="map-outline" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-label=${this.#described(ranked)}>
        ${regencies.map((regency) => this.#shape(regency))} ${regencies.map(number)}
      </svg>
      <ol class="ranks">
        ${regencies.map((regency) => this.#row(regency, asOf))}
      </ol>
    </div>`;
  }

  #described(ranked) {
    return t('map.described', {
      measure: t(`measure.${this.measure}`),
      list: ranked.map((item) => `${shortName(item.name)} ${this.#shown(item)}`).join(', '),
    });
  }

  #shown(item) {
    return this.measure === 'contributions' ? money(item.contributions) : people(item[this.measure]);
  }

  #shape({ item, step }) {
    const shape = OUTLINE[item.region];
    return shape
      ? svg`<path d=${shape.path} class="regency step-${step} ${this.pointed === item.region ? 'pointed' : ''}"
          @mouseenter=${() => (this.pointed = item.region)} @mouseleave=${() => (this.pointed = null)} />`
      : nothing;
  }

  #row({ item, rank, step }, asOf) {
    const source = t(`source.map.${this.measure}`, { name: item.name, day: day(asOf) });
    return html`<li
      class=${this.pointed === item.region ? 'pointed' : ''}
      @mouseenter=${() => (this.pointed = item.region)}
      @mouseleave=${() => (this.pointed = null)}
      @focusin=${() => (this.pointed = item.region)}
      @focusout=${() => (this.pointed = null)}
    >
      <span class="rank step-${step}" aria-hidden="true">${rank}</span>
      <span class="rank-name">${shortName(item.name)}</span>
      <span class="rank-value">${figure(this.#shown(item), source)}</span>
    </li>`;
  }
}

/** Five equal steps from nothing to the most, the darkest (in the dark theme the lightest) for the most. */
function stepOf(value, most) {
  return value === null || value === undefined ? 0 : Math.min(STEPS - 1, Math.floor((STEPS * value) / most));
}

function number({ item, rank, step }) {
  const shape = OUTLINE[item.region];
  return shape ? svg`<text class="regency-rank on-step-${step}" x=${shape.at[0]} y=${shape.at[1]}>${rank}</text>` : nothing;
}

customElements.define('jangkau-map', RegencyMap);

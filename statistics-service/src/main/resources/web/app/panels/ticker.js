/** The newest enrollments as they come: what and where, never who. */
import { html } from 'lit';
import { moment } from '../base/format.js';
import { code, t } from '../base/text.js';
import { shortName } from '../parts/cells.js';
import { Panel } from '../parts/panel.js';

class Ticker extends Panel {
  name = 'ticker';
  refreshMs = 5_000;

  /** Always of now: what came last has no day of the past to be asked for. */
  path() {
    return '/v1/coverage/ticker?limit=20';
  }

  table({ items }) {
    return {
      columns: [{ title: t('ticker.at') }, { title: t('ticker.what') }, { title: t('occupations.occupation') }, { title: t('map.regency') }],
      rows: items.map((item) => [
        { shown: moment(item.at), raw: item.at },
        code('kind', item.kind),
        code('occupation', item.occupation),
        place(item.regency),
      ]),
    };
  }

  chart({ items }) {
    return html`<ol class="ticker" tabindex="0" aria-label=${t('ticker.title')}>
      ${items.map(
        (item) =>
          html`<li class="ticker-${item.kind.toLowerCase()}">
            <span class="ticker-mark" aria-hidden="true">${item.kind === 'ACTIVATED' ? '●' : '○'}</span>
            <span class="ticker-what"><b>${code('occupation', item.occupation)}</b>, ${place(item.regency)}</span>
            <span class="ticker-kind">${code('kind', item.kind)}</span>
            <time datetime=${item.at}>${moment(item.at)}</time>
          </li>`,
      )}
    </ol>`;
  }
}

/** A regency comes as its code or its name. */
const place = (regency) => shortName(code('regency', regency));

customElements.define('jangkau-ticker', Ticker);

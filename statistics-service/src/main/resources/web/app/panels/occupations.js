/** Who they are: workers registered in each occupation, and how many of them are protected now. */
import { html } from 'lit';
import { withQuery } from '../base/api.js';
import { day } from '../base/format.js';
import { settings } from '../base/settings.js';
import { code, t } from '../base/text.js';
import { moneyCell, people, peopleCell } from '../parts/cells.js';
import { figure } from '../parts/figure.js';
import { Panel } from '../parts/panel.js';

class Occupations extends Panel {
  name = 'occupations';

  path() {
    return withQuery('/v1/coverage/occupations', { region: '51', asOf: settings.asOf });
  }

  table({ items }) {
    return {
      columns: [
        { title: t('occupations.occupation') },
        { title: t('measure.registered'), numeric: true },
        { title: t('measure.active'), numeric: true },
        { title: t('measure.lapsed'), numeric: true },
        { title: t('measure.contributions'), numeric: true },
      ],
      rows: items.map((item) => [
        code('occupation', item.occupation),
        peopleCell(item.registered),
        peopleCell(item.active),
        peopleCell(item.lapsed),
        moneyCell(item.contributions),
      ]),
    };
  }

  chart({ asOf, items }) {
    const most = Math.max(1, ...items.map((item) => item.registered ?? 0));
    const width = (value) => `${(100 * (value ?? 0)) / most}%`;
    const values = { day: day(asOf) };
    return html`<ul class="bars">
        ${items.map(
          (item) =>
            html`<li>
              <span class="bar-name">${code('occupation', item.occupation)}</span>
              <span class="bar-value"
                >${figure(people(item.active), t('source.occupations.active', values))}
                <span class="bar-of">/ ${figure(people(item.registered), t('source.occupations.registered', values))}</span></span
              >
              <svg class="bar-line" aria-hidden="true">
                <rect class="bar-registered" width=${width(item.registered)} height="100%" rx="3" />
                <rect class="bar-active" width=${width(item.active)} height="100%" rx="3" />
              </svg>
            </li>`,
        )}
      </ul>
      <p class="legend">
        <span><i class="key key-active"></i>${t('measure.active')}</span>
        <span><i class="key key-registered"></i>${t('measure.registered')}</span>
      </p>`;
  }
}

customElements.define('jangkau-occupations', Occupations);

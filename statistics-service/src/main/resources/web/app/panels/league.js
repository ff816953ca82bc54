/** The agencies, ranked by the workers they brought: for readers who signed in, so it is only asked for with a token. */
import { html } from 'lit';
import { withQuery } from '../base/api.js';
import { day, shortDay } from '../base/format.js';
import { settings } from '../base/settings.js';
import { code, t } from '../base/text.js';
import { money, moneyCell, people, peopleCell, shortName } from '../parts/cells.js';
import { choice } from '../parts/choice.js';
import { figure } from '../parts/figure.js';
import { Panel } from '../parts/panel.js';

const SORTS = ['enrolled', 'active', 'contributions'];
const SHOWN = 10;

class League extends Panel {
  static properties = { sort: { state: true } };
  name = 'league';

  constructor() {
    super();
    this.sort = 'enrolled';
  }

  path() {
    return withQuery('/v1/agencies', { sort: this.sort, asOf: settings.asOf, limit: 200 });
  }

  controls() {
    return choice(
      'league-sort',
      t('league.sort'),
      SORTS.map((sort) => [sort, t(`measure.${sort}`)]),
      this.sort,
      (sort) => {
        this.sort = sort;
        this.load();
      },
    );
  }

  table({ items }) {
    return {
      columns: [
        { title: t('league.bank') },
        { title: t('map.regency') },
        { title: t('funnel.status') },
        { title: t('measure.enrolled'), numeric: true },
        { title: t('measure.active'), numeric: true },
        { title: t('measure.contributions'), numeric: true },
        { title: t('league.last') },
      ],
      rows: items.map((item) => [
        item.name,
        shortName(code('regency', item.regency)),
        code('status', item.status),
        peopleCell(item.enrolled),
        peopleCell(item.active),
        moneyCell(item.contributions),
        { shown: item.lastEnrollmentOn ? shortDay(item.lastEnrollmentOn) : '–', raw: item.lastEnrollmentOn },
      ]),
    };
  }

  chart({ items }) {
    const agents = items.filter((item) => item.enrolled > 0).slice(0, SHOWN);
    const most = Math.max(1, ...agents.map((item) => item[this.sort] ?? 0));
    const asOf = day(settings.asOf ?? new Date().toISOString().slice(0, 10));
    return html`<ol class="bars league">
      ${agents.map(
        (item) =>
          html`<li>
            <span class="bar-name">${item.name} <small>${shortName(code('regency', item.regency))}</small></span>
            <span class="bar-value">${figure(this.#shown(item), t('source.league', { name: item.name, day: asOf }))}</span>
            <svg class="bar-line" aria-hidden="true">
              <rect class="bar-active" width="${(100 * (item[this.sort] ?? 0)) / most}%" height="100%" rx="3" />
            </svg>
          </li>`,
      )}
    </ol>`;
  }

  #shown(item) {
    return this.sort === 'contributions' ? money(item.contributions) : people(item[this.sort]);
  }
}

customElements.define('jangkau-league', League);

/** How enrollment went: protected workers at the end of each day, week or month, and how many registered in it. */
import { html } from 'lit';
import { withQuery } from '../base/api.js';
import { dayOfMonth, month, shortDay } from '../base/format.js';
import { FIRST_DAY, settings, today } from '../base/settings.js';
import { t } from '../base/text.js';
import { moneyCell, people, peopleCell } from '../parts/cells.js';
import { choice } from '../parts/choice.js';
import { Panel } from '../parts/panel.js';
import '../parts/chart.js';

const DAY_MS = 86_400_000;
const BUCKETS = ['day', 'week', 'month'];
/** How far back each bucket looks: as many points as an eye can tell apart. */
const REACH_DAYS = { day: 60, week: 26 * 7, month: 24 * 31 };

class Timeline extends Panel {
  static properties = { bucket: { state: true } };
  name = 'timeline';

  constructor() {
    super();
    this.bucket = 'month';
  }

  path() {
    const to = settings.asOf ?? today();
    const back = new Date(Date.parse(to) - REACH_DAYS[this.bucket] * DAY_MS).toISOString().slice(0, 10);
    const reach = this.bucket === 'month' ? `${back.slice(0, 7)}-01` : back;
    const from = reach < FIRST_DAY ? FIRST_DAY : reach;
    return withQuery('/v1/coverage/timeline', { region: '51', from, to, bucket: this.bucket });
  }

  controls() {
    return choice(
      'timeline-bucket',
      t('timeline.bucket'),
      BUCKETS.map((bucket) => [bucket, t(`timeline.${bucket}`)]),
      this.bucket,
      (bucket) => {
        this.bucket = bucket;
        this.load();
      },
    );
  }

  table({ items }) {
    const numeric = (key) => ({ title: t(`measure.${key}`), numeric: true });
    const flows = ['registered', 'activated', 'lapsed', 'resumed', 'ended'];
    return {
      columns: [
        { title: t('timeline.from') },
        { title: t('timeline.to') },
        ...[...flows, 'contributions', 'active', 'total'].map(numeric),
      ],
      rows: items.map((item) => [
        { shown: shortDay(item.from), raw: item.from },
        { shown: shortDay(item.to), raw: item.to },
        ...flows.map((flow) => peopleCell(item[flow])),
        moneyCell(item.contributions),
        peopleCell(item.active),
        { shown: item.total === null ? '–' : people(item.total), raw: item.total },
      ]),
    };
  }

  chart({ items, bucket }) {
    const last = items.at(-1);
    const name = (item) => (bucket === 'month' ? month(item.from) : dayOfMonth(item.from));
    return html`<jangkau-chart
      .kind=${'timeline'}
      .shown=${{
        names: items.map(name),
        full: items.map(span),
        active: items.map((item) => item.active),
        registered: items.map((item) => item.registered),
        labels: { active: t('timeline.active'), registered: t('timeline.registered') },
      }}
      .described=${t('timeline.described', { active: people(last.active), day: shortDay(last.to) })}
      .source=${t('source.timeline')}
    ></jangkau-chart>`;
  }
}

const span = ({ from, to }) => (from === to ? shortDay(from) : `${shortDay(from)} – ${shortDay(to)}`);

customElements.define('jangkau-timeline', Timeline);

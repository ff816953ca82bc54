/** Of the listed rural banks, how many have come how far on the way to being agents. */
import { html, svg } from 'lit';
import { withQuery } from '../base/api.js';
import { count, day, percent } from '../base/format.js';
import { settings } from '../base/settings.js';
import { code, t } from '../base/text.js';
import { figure } from '../parts/figure.js';
import { Panel } from '../parts/panel.js';

const COLUMNS = 16;
const PITCH = 10;
const DOT = 7;

class AgencyFunnel extends Panel {
  name = 'funnel';

  path() {
    return withQuery('/v1/agencies/funnel', { asOf: settings.asOf });
  }

  isEmpty(funnel) {
    return funnel.listed === 0;
  }

  table(funnel) {
    const share = (value) => ({ shown: value === null ? '–' : percent(value), raw: value });
    return {
      columns: [
        { title: t('funnel.status') },
        { title: t('funnel.banks'), numeric: true },
        { title: t('funnel.share'), numeric: true },
      ],
      rows: [
        [t('funnel.listed'), { shown: count(funnel.listed), raw: funnel.listed }, share(100)],
        [t('funnel.active'), { shown: count(funnel.active), raw: funnel.active }, share(funnel.percent)],
        ...funnel.byStatus.map((step) => [
          t('funnel.now', { status: code('status', step.status) }),
          { shown: count(step.count), raw: step.count },
          share(step.percent),
        ]),
      ],
    };
  }

  chart(funnel) {
    const asOf = day(funnel.asOf);
    return html`<div class="funnel">
      <p class="funnel-number">
        ${figure(count(funnel.active), t('source.funnel.active', { day: asOf }))}
        <span>${t('funnel.of')} ${figure(count(funnel.listed), t('source.funnel.listed', { day: asOf }))}</span>
        <span class="funnel-share"
          >${funnel.percent === null ? '–' : figure(percent(funnel.percent), t('source.funnel.percent', { day: asOf }))}</span
        >
      </p>
      ${dots(funnel)}
      <ul class="funnel-steps" aria-label=${t('funnel.nowLead')}>
        <li aria-hidden="true">${t('funnel.nowLead')}:</li>
        ${funnel.byStatus.map(
          (step) =>
            html`<li>
              <span>${code('status', step.status)}</span>
              <b>${figure(count(step.count), t('source.funnel.step', { share: step.percent === null ? '–' : percent(step.percent) }))}</b>
            </li>`,
        )}
      </ul>
    </div>`;
  }
}

/** One square a bank, those in force filled: nobody needs to read a scale to see how many are left. */
function dots({ listed, active }) {
  const rows = Math.ceil(listed / COLUMNS);
  const squares = Array.from({ length: listed }, (_, i) => {
    const inset = i < active ? 0 : 0.5;
    return svg`<rect class=${i < active ? 'dot-active' : 'dot-open'} rx="1.5"
      x=${(i % COLUMNS) * PITCH + inset} y=${Math.floor(i / COLUMNS) * PITCH + inset}
      width=${DOT - 2 * inset} height=${DOT - 2 * inset} />`;
  });
  return html`<svg
    class="dots"
    viewBox="0 0 ${COLUMNS * PITCH - (PITCH - DOT)} ${rows * PITCH - (PITCH - DOT)}"
    role="img"
    aria-label=${t('funnel.described', { active: count(active), listed: count(listed) })}
  >
    ${squares}
  </svg>`;
}

customElements.define('jangkau-funnel', AgencyFunnel);

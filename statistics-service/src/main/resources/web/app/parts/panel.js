/**
 * A panel: one question to the API, a chart of the answer, the same as a table, and as CSV. It waits, is empty or fails by
 * itself, whatever its neighbours do. Subclasses say: name, path(), chart(data), table(data); and isEmpty(data) where
 * nothing may come.
 */
import { html, nothing } from 'lit';
import { json } from '../base/api.js';
import { download } from '../base/csv.js';
import { live } from '../base/live.js';
import { settings } from '../base/settings.js';
import { t } from '../base/text.js';
import { Light } from './light.js';
import { tableOf } from './table.js';

const REFRESH_MS = 60_000;

export class Panel extends Light {
  static properties = { data: { state: true }, failure: { state: true }, tabular: { state: true } };

  /** How soon after a change of the figures the panel asks again, at the soonest. */
  refreshMs = REFRESH_MS;
  #asked = null;
  #shown = null;
  #question = null;
  #refresh = null;

  connectedCallback() {
    super.connectedCallback();
    this.listen(settings, 'change', (event) => (event.detail === 'asOf' ? this.load() : this.requestUpdate()));
    this.listen(live, 'coverage', () => this.#refreshSoon());
    this.load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#refresh);
    this.#question?.abort();
  }

  async load() {
    const path = this.path();
    this.#question?.abort();
    const question = new AbortController();
    this.#question = question;
    this.#asked = Date.now();
    if (path !== this.#shown) {
      this.data = undefined;
    }
    this.failure = undefined;
    try {
      const data = await json(path, { signal: question.signal });
      if (question === this.#question) {
        this.#shown = path;
        this.data = data;
      }
    } catch (failure) {
      if (question === this.#question) {
        this.failure = failure;
      }
    }
  }

  isEmpty(data) {
    return data.items?.length === 0;
  }

  /** What stands beside the title, such as a choice of measures. */
  controls() {
    return nothing;
  }

  render() {
    const titleId = `title-${this.name}`;
    return html`<section class="panel panel-${this.name}" aria-labelledby=${titleId} aria-busy=${!this.data && !this.failure}>
      <header class="panel-head">
        <div>
          <h2 id=${titleId}>${t(`${this.name}.title`)}</h2>
          <p class="panel-lead">${t(`${this.name}.lead`)}</p>
        </div>
        ${this.data ? this.tools(titleId) : nothing}
      </header>
      ${this.body()}
    </section>`;
  }

  tools(titleId) {
    return html`<div class="tools">
      ${this.controls()}
      <button
        type="button"
        class="tool"
        id="table-${this.name}"
        aria-labelledby="table-${this.name} ${titleId}"
        aria-pressed=${!!this.tabular}
        @click=${() => (this.tabular = !this.tabular)}
      >
        ${t('panel.table')}
      </button>
      <button
        type="button"
        class="tool"
        id="csv-${this.name}"
        aria-labelledby="csv-${this.name} ${titleId}"
        @click=${() => download(`jangkau-${this.name}`, this.path(), this.table(this.data))}
      >
        CSV
      </button>
    </div>`;
  }

  body() {
    if (this.data && this.isEmpty(this.data)) {
      return html`<p class="panel-empty">${t('panel.empty')}</p>`;
    }
    if (this.data) {
      return this.tabular ? tableOf(this.table(this.data), t(`${this.name}.title`)) : this.chart(this.data);
    }
    if (this.failure) {
      return this.failed();
    }
    return html`<div class="skeleton" role="status"><span class="unseen">${t('panel.loading')}</span></div>`;
  }

  failed() {
    return html`<div class="panel-failed" role="status">
      <p><b>${t('panel.failed')}</b></p>
      <p>${this.failure.detail ?? t(this.failure.status === 404 ? 'panel.missing' : 'panel.unreachable')}</p>
      <button type="button" class="tool" @click=${() => this.load()}>${t('panel.retry')}</button>
    </div>`;
  }

  #refreshSoon() {
    if (settings.live && !this.#refresh) {
      const wait = Math.max(0, this.#asked + this.refreshMs - Date.now());
      this.#refresh = setTimeout(() => {
        this.#refresh = null;
        this.load();
      }, wait);
    }
  }
}

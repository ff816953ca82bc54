/** How far coverage has come, in one number; beside it what is missing, how fast it goes, and when it would be done. */
import { html, nothing, svg } from 'lit';
import { withQuery } from '../base/api.js';
import { count, day, moment, percent, shortDay } from '../base/format.js';
import { live } from '../base/live.js';
import { settings } from '../base/settings.js';
import { code, t } from '../base/text.js';
import { choice } from '../parts/choice.js';
import { figure } from '../parts/figure.js';
import { Panel } from '../parts/panel.js';
import { figuresOf } from './headline-figures.js';
import { sourcesOf } from './headline-sources.js';

const ANNOUNCE_EVERY_MS = 15_000;

class Headline extends Panel {
  name = 'headline';
  #announced = 0;
  #said = '';

  connectedCallback() {
    super.connectedCallback();
    this.listen(live, 'coverage', (event) => this.#moved(event.detail));
    this.listen(settings, 'change', (event) => event.detail === 'language' && this.load());
  }

  path() {
    return withQuery('/v1/coverage', { region: '51', asOf: settings.asOf });
  }

  isEmpty() {
    return false;
  }

  controls() {
    const { universes } = this.data;
    return universes.length < 2
      ? nothing
      : choice(
          'universe',
          t('headline.against'),
          universes.map(({ name }) => [name, code('universe', name), `${t('headline.against')}: ${code('universe', name)}`]),
          (chosenOf(this.data) ?? universes[0]).name,
          (name) => settings.measureAgainst(name === universes[0].name ? null : name),
        );
  }

  table(coverage) {
    return {
      columns: [
        { title: t('headline.figure') },
        { title: t('headline.value'), numeric: true },
        { title: t('headline.source') },
      ],
      rows: figuresOf(measured(coverage)).map(({ label, shown, raw, source }) => [label, { shown, raw }, source]),
    };
  }

  render() {
    return html`<section class="headline" aria-labelledby="title-headline" aria-busy=${!this.data && !this.failure}>
      <div class="headline-top">
        <h1 id="title-headline">${t('headline.title')}</h1>
        ${this.data ? this.tools('title-headline') : nothing}
      </div>
      ${this.body()}
      <p class="unseen" aria-live="polite">${this.data ? this.#announcement(measured(this.data)) : nothing}</p>
    </section>`;
  }

  chart(answer) {
    const coverage = measured(answer);
    const sources = sourcesOf(coverage);
    const covered = coverage.coveragePercent;
    return html`<div class="headline-main">
        <div class="headline-lead">
          <p class="headline-number">${figure(covered === null ? '–' : percent(covered), sources.coverage)}</p>
          <p class="headline-sentence">${sentence(coverage, sources)}</p>
          <p class="headline-day">
            ${t('headline.asOf', { day: day(coverage.asOf) })}${settings.live && coverage.dataAsOf
              ? html`<span class="headline-data"> · ${t('headline.dataAsOf', { moment: moment(coverage.dataAsOf) })}</span>`
              : nothing}
          </p>
        </div>
        <dl class="headline-figures">${figuresOf(coverage).filter((one) => one.note).map(aside)}</dl>
      </div>
      ${bar(coverage)} ${notes(coverage.notes)}`;
  }

  /** The stream speaks the browser's language, the page the chosen one: texts stay those that were asked for. */
  #moved(coverage) {
    if (settings.live && this.failure) {
      this.load();
    }
    if (!settings.live || !this.data) {
      return;
    }
    const texts = new Map(this.data.notes.map((note) => [note.code, note]));
    const known = coverage.notes.every((note) => texts.has(note.code));
    this.data = { ...coverage, notes: known ? coverage.notes.map((note) => texts.get(note.code)) : this.data.notes };
    if (!known) {
      this.load();
    }
  }

  /** A reader who listens is told at most four times a minute, however fast workers come. */
  #announcement(coverage) {
    const key = `${settings.language}${settings.asOf}${settings.universe}`;
    if (Date.now() - this.#announced > ANNOUNCE_EVERY_MS || this.announcedFor !== key) {
      this.announcedFor = key;
      this.#announced = Date.now();
      this.#said = plain(coverage);
    }
    return this.#said;
  }
}

const chosenOf = ({ universes }) => universes.find(({ name }) => name === settings.universe);

/** The same answer, against the universe that was chosen; all of them came with it. */
function measured(coverage) {
  const universe = chosenOf(coverage);
  return universe ? { ...coverage, universe, coveragePercent: universe.coveragePercent, uncovered: universe.uncovered } : coverage;
}

const plain = (coverage) =>
  coverage.coveragePercent === null
    ? t('headline.unknown')
    : t('headline.announcement', {
        percent: percent(coverage.coveragePercent),
        total: count(coverage.participants.total),
        universe: count(coverage.universe.value),
        day: day(coverage.asOf),
      });

function sentence(coverage, sources) {
  if (coverage.coveragePercent === null) {
    return t('headline.unknown');
  }
  const [before, between, after] = t('headline.sentence').split(/\{total\}|\{universe\}/);
  return html`${before}${figure(count(coverage.participants.total), sources.total)}${between}${figure(
    count(coverage.universe.value),
    sources.universe,
  )}${after}`;
}

const aside = ({ label, shown, source, note }) =>
  html`<div>
    <dt>${label}</dt>
    <dd>${figure(shown, source)}</dd>
    <dd class="headline-note">${note}</dd>
  </div>`;

/** All workers as one line: covered, short of the target, beyond it. */
function bar(coverage) {
  const { universe, target, participants } = coverage;
  if (!universe || participants.total === null) {
    return nothing;
  }
  const at = (value) => `${Math.min(100, (100 * value) / universe.value)}%`;
  const described = target
    ? t('headline.bar', { total: count(participants.total), target: count(target.value), universe: count(universe.value) })
    : plain(coverage);
  return html`<svg class="headline-bar" role="img" aria-label=${described}>
    <defs>
      <pattern id="short" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line class="bar-hatch" y2="8" />
      </pattern>
    </defs>
    <rect class="bar-all" width="100%" height="1.5rem" rx="4" />
    ${target ? svg`<rect class="bar-short" width=${at(target.value)} height="1.5rem" rx="4" fill="url(#short)" />` : nothing}
    <rect class="bar-covered" width=${at(participants.total)} height="1.5rem" rx="4" />
    ${target ? targetMark(at(target.value), target) : nothing}
  </svg>`;
}

const targetMark = (x, target) => svg`<line class="bar-target" x1=${x} x2=${x} y1="0" y2="2.4rem" />
  <text class="bar-label" x=${x} y="3.4rem" text-anchor="end">
    ${t('headline.targetMark', { target: count(target.value), due: shortDay(target.due) })}
  </text>`;

const notes = (all) =>
  all.length === 0
    ? nothing
    : html`<aside class="notes" aria-label=${t('headline.notes')}>
        ${all.map((note) => html`<p data-code=${note.code}>${note.text}</p>`)}
      </aside>`;

customElements.define('jangkau-headline', Headline);

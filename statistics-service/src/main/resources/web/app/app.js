/** The page: what is chosen at the top, the headline, then the panels. */
import { html, nothing } from 'lit';
import { live } from './base/live.js';
import { FIRST_DAY, settings, today } from './base/settings.js';
import { session } from './base/session.js';
import { t } from './base/text.js';
import { choice } from './parts/choice.js';
import { Light } from './parts/light.js';
import './panels/headline.js';
import './panels/map.js';
import './panels/timeline.js';
import './panels/funnel.js';
import './panels/occupations.js';
import './panels/ticker.js';
import './panels/league.js';

class App extends Light {
  connectedCallback() {
    super.connectedCallback();
    this.listen(settings, 'change', () => this.#follow());
    this.listen(live, 'connection', () => this.requestUpdate());
    this.listen(session, 'change', () => this.requestUpdate());
    session.load();
    this.#follow();
  }

  #follow() {
    if (settings.live) {
      live.start();
    } else {
      live.stop();
    }
    document.title = t('page.title');
    this.requestUpdate();
  }

  render() {
    return html`<a class="skip" href="#figures">${t('page.skip')}</a>
      <header class="page-head">
        <p class="brand"><img src="/icon.svg" alt="" width="32" height="32" /><b>Jangkau</b><span>${t('page.subtitle')}</span></p>
        ${this.#state()}
        <div class="settings">
          ${this.#day()}
          ${choice(
            'language',
            t('page.language'),
            [
              ['id', 'ID', 'Bahasa Indonesia'],
              ['en', 'EN', 'English'],
            ],
            settings.language,
            (language) => settings.speak(language),
          )}
          <button
            type="button"
            class="tool theme"
            aria-pressed=${settings.dark}
            aria-label=${t('page.dark')}
            title=${t('page.dark')}
            @click=${() => settings.paint(settings.dark ? 'light' : 'dark')}
          >
            <span aria-hidden="true">◐</span>
          </button>
          ${this.#viewer()}
        </div>
      </header>
      <main id="figures" tabindex="-1">
        <jangkau-headline></jangkau-headline>
        <div class="panels">
          <jangkau-map></jangkau-map>
          <jangkau-timeline></jangkau-timeline>
          <jangkau-funnel></jangkau-funnel>
          <jangkau-occupations></jangkau-occupations>
          <jangkau-ticker></jangkau-ticker>
          ${session.reader ? html`<jangkau-league></jangkau-league>` : nothing}
        </div>
      </main>
      <footer class="page-foot">
        <p>${t('page.hint')}</p>
        <p>${t('page.privacy')} <a href="/q/openapi">OpenAPI</a></p>
      </footer>`;
  }

  #state() {
    if (!settings.live) {
      return html`<p class="state">${t('page.past')}</p>`;
    }
    return live.connected
      ? html`<p class="state state-live">${t('page.live')}</p>`
      : html`<p class="state state-waiting">${t('page.connecting')}</p>`;
  }

  #viewer() {
    if (session.name) {
      // whoever leaves comes back to the plain address, in the language that is kept
      return html`<a class="tool" href="/sign-out" title=${session.name} @click=${() => settings.speak(settings.language)}>${t('page.signOut')}<span class="viewer"> ${session.name}</span></a>`;
    }
    return session.offered ? html`<a class="tool" href=${session.entrance}>${t('page.signIn')}</a>` : nothing;
  }

  #day() {
    return html`<div class="as-of">
      <label for="as-of">${t('page.asOf')}</label>
      <input
        id="as-of"
        type="date"
        min=${FIRST_DAY}
        max=${today()}
        .value=${settings.asOf ?? today()}
        @change=${(event) => settings.goTo(event.target.value)}
      />
      ${settings.live
        ? nothing
        : html`<button type="button" class="tool" @click=${() => settings.goTo(null)}>${t('page.today')}</button>`}
    </div>`;
  }
}

customElements.define('jangkau-app', App);

/** A few choices side by side, of which one holds: real radio buttons, so that arrow keys work. */
import { html } from 'lit';

export const choice = (name, legend, options, chosen, choose) =>
  html`<fieldset class="choice">
    <legend class="unseen">${legend}</legend>
    ${options.map(
      ([value, label, title]) =>
        html`<label title=${title ?? label}
          ><input
            type="radio"
            name=${name}
            value=${value}
            .checked=${value === chosen}
            aria-label=${title ?? label}
            @change=${() => choose(value)}
          /><span aria-hidden="true">${label}</span></label
        >`,
    )}
  </fieldset>`;

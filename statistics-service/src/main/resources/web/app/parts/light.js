/** An element without a shadow: one stylesheet for the page, and ids that labels and descriptions can refer to. */
import { LitElement } from 'lit';

export class Light extends LitElement {
  createRenderRoot() {
    this.replaceChildren();
    return this;
  }

  /** Listens while the element is on the page. */
  listen(target, type, heard) {
    this.heard ??= [];
    this.heard.push([target, type, heard]);
    target.addEventListener(type, heard);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.heard?.forEach(([target, type, heard]) => target.removeEventListener(type, heard));
    this.heard = [];
  }
}

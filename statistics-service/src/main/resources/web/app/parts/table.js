/** The table behind a chart. A cell is a value, or `{shown, raw}` where a person and a program read different things. */
import { html } from 'lit';

export const tableOf = ({ columns, rows }, caption) =>
  html`<div class="table-frame" tabindex="0" role="group" aria-label=${caption}>
    <table>
      <caption class="unseen">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col" class=${column.numeric ? 'numeric' : ''}>${column.title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, i) =>
                i === 0
                  ? html`<th scope="row">${shown(cell)}</th>`
                  : html`<td class=${columns[i].numeric ? 'numeric' : ''}>${shown(cell)}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

const shown = (cell) => cell?.shown ?? cell ?? '–';

/** A table as a file: the API's own CSV where it has one, else what is shown. */
import { ask, AskFailed } from './api.js';

const CSV = 'text/csv';

export async function download(name, path, table) {
  save(name, (await fromApi(path)) ?? new Blob([ofTable(table)], { type: CSV }));
}

async function fromApi(path) {
  try {
    const answer = await ask(path, { accept: CSV });
    return answer.headers.get('Content-Type')?.startsWith(CSV) ? await answer.blob() : null;
  } catch (failure) {
    if (failure instanceof AskFailed) {
      return null;
    }
    throw failure;
  }
}

/** RFC 4180; raw values, not formatted ones, so that programs can read them. */
export function ofTable({ columns, rows }) {
  const lines = [columns.map((column) => column.title), ...rows.map((row) => row.map((cell) => cell?.raw ?? cell))];
  return lines.map((line) => line.map(quoted).join(',')).join('\r\n') + '\r\n';
}

function quoted(value) {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function save(name, blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${name}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}

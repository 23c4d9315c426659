/** What a page without a window does with the clipboard. `execCommand` is old, and needs neither focus nor a click. */

export type ClipboardTask =
  | { readonly kind: 'copy'; readonly text: string }
  /** Only if the clipboard still holds `text`. */
  | { readonly kind: 'clear'; readonly text: string };

/** Does it; `false` when the browser refused. */
export function runClipboardTask(task: ClipboardTask): boolean {
  if (task.kind === 'copy') return writeClipboard(task.text);
  return readClipboard() === task.text && writeClipboard('');
}

/** The one copy command writes this text, whatever is selected. */
function writeClipboard(text: string): boolean {
  const write = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', write, { once: true });
  return document.execCommand('copy');
}

function readClipboard(): string {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.focus();
  document.execCommand('paste');
  field.remove();
  return field.value;
}

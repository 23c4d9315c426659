/** Where the focus goes when what had it is gone: the heading of its section, from where the next Tab goes on. */

export function focusSection(id: string): void {
  document.getElementById(`${id}-title`)?.focus();
}

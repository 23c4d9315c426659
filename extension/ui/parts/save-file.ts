/** Hands a file to the browser's downloads. */

interface FileToSave {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mimeType: string;
  readonly fileName: string;
}

/** Long enough for the browser to have taken the file over. */
const REVOKE_AFTER_MS = 10_000;

export function saveFile({ bytes, mimeType, fileName }: FileToSave): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: mimeType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
}

/** The first step of bringing something in: which file, and why the last one could not be used. */

import { FileButton } from '../parts/file-button.tsx';

interface ChooseFileProps {
  readonly body: string;
  readonly label: string;
  readonly kind: 'primary' | 'plain';
  readonly accept?: string;
  readonly problem: string | null;
  readonly onFile: (file: File) => void;
}

export function ChooseFile({ body, problem, ...button }: ChooseFileProps) {
  return (
    <>
      <p>{body}</p>
      <div role="alert">{problem !== null && <p class="notice notice-warning">{problem}</p>}</div>
      <FileButton {...button} />
    </>
  );
}

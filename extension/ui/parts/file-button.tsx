/** A button that takes a file. The same file chosen again is taken again. */

import { useId } from 'preact/hooks';

interface FileButtonProps {
  readonly label: string;
  readonly kind: 'primary' | 'plain' | 'quiet';
  /** As the attribute of the same name: what the browser's dialog shows first. */
  readonly accept?: string;
  readonly onFile: (file: File) => void;
}

export function FileButton({ label, kind, accept, onFile }: FileButtonProps) {
  const id = useId();
  return (
    <label class={`button button-${kind} file-button`} for={id}>
      {label}
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </label>
  );
}

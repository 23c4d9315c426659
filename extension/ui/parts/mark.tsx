/** The product's mark, as in the toolbar. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 128 128" aria-hidden="true">
      <rect width="128" height="128" rx="30" fill="#0b7a68" />
      <rect x="20" y="20" width="58" height="58" rx="14" fill="#9fe6d3" />
      <rect x="42" y="42" width="74" height="74" rx="21" fill="#0b7a68" />
      <rect x="50" y="50" width="58" height="58" rx="14" fill="#fff" />
      <path
        d="M65 80l10 10 19-20"
        fill="none"
        stroke="#0b7a68"
        stroke-width="10"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** Time as discs: filled ones are left, hollow ones are spent. Always beside the same in words. */

export function Stunder({ left, of }: { readonly left: number; readonly of: number }) {
  const discs = Array.from({ length: of }, (_, place) => place);
  if (of === 0) return undefined;
  return (
    <svg class="stunder" viewBox={`0 0 ${of * 14} 14`} aria-hidden="true" focusable="false">
      {discs.map((place) => (
        <circle key={place} class={place < left ? 'left' : 'spent'} cx={place * 14 + 7} cy="7" r="5" />
      ))}
    </svg>
  );
}

/** The picture on the first page: two wings, two people, and the zone between them. The only gold on the page. */

const FLOORS = [376, 446, 516, 586];
const COLUMNS = [88, 132, 176, 220, 350, 394, 438, 482];
/** Windows where somebody still works. */
const LIT = new Set(['446 220', '516 220', '446 350', '586 132', '376 438']);

/** Drawn wider than its frame, so that any window is filled from side to side. */
export function Poster() {
  return (
    <svg
      class="poster"
      viewBox="0 40 600 750"
      preserveAspectRatio="xMidYMax meet"
      aria-hidden="true"
      focusable="false"
    >
      <path class="p-hill" d="M-900 500c500-120 700 120 1000 40s420-110 700-10 500-90 700 0v140h-2400z" />
      <path class="p-brick" d="M64 340h206v330H64z" />
      <path class="p-shade" d="M330 340h206v330H330zM270 192h60v154h-60z" />
      <path
        class="p-roof"
        d="m36 340 36-64h198v64zM330 276h198l36 64H330zM254 196l24-46h44l24 46zM290 150v-42h20v42zM298 110l2-48 2 48z"
      />
      <path class="p-gold" d="M270 340h60v330h-60z" />
      <path class="p-brick" d="m256 346 44-46 44 46z" />
      <circle class="p-paper" cx="300" cy="244" r="19" />
      <path class="p-line" d="M300 231v13l9 6" />
      {FLOORS.map((y) =>
        COLUMNS.map((x) => {
          const window = `${y} ${x}`;
          return (
            <path key={window} class={LIT.has(window) ? 'p-lit' : 'p-pane'} d={`M${x} ${y}h26v42h-26z`} />
          );
        }),
      )}
      <path class="p-ground" d="M-900 660h2400v180H-900z" />
      <path class="p-gold" d="M270 659h60l100 140H170z" />
      <path class="p-shadow" d="m243 724 36 0-46 76h-56zM322 724h32l46 76h-50z" />
      <path
        class="p-ink"
        d="M261 598a13 13 0 1 0 .1 0zM243 724v-72q0-22 18-22t18 22v72zM338 612a12 12 0 1 0 .1 0zM322 724v-64q0-18 16-18t16 18v64z"
      />
    </svg>
  );
}

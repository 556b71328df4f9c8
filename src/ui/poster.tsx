/** The picture on the first page: two wings, two people, and the zone between them. The only gold on the page. */

const FLOORS = [376, 446, 516, 586];
const LEFT = [88, 132, 176, 220];
const RIGHT = [350, 394, 438, 482];
/** Windows where somebody still works. */
const LIT = new Set(['446 220', '516 220', '446 350', '586 132', '376 438']);

export function Poster() {
  return (
    <svg
      class="poster"
      viewBox="0 0 600 800"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <path class="p-sky" d="M0 0h600v800H0z" />
      <path class="p-hill" d="M0 560c90-70 180-90 300-60s220-40 300-20v200H0z" />
      <path class="p-brick" d="M64 340h206v320H64zM330 340h206v320H330z" />
      <path class="p-shade" d="M330 340h206v320H330zM272 196h56v150h-56z" />
      <path
        class="p-roof"
        d="m40 340 34-62h204v62zM322 278h204l34 62H322zM256 196l22-44h44l22 44zM290 152v-46h20v46zM298 106l2-40 2 40z"
      />
      <path class="p-gold" d="M270 346h60v314h-60z" />
      <circle class="p-paper" cx="300" cy="244" r="19" />
      <path class="p-line" d="M300 231v13l9 6" />
      <path class="p-brick" d="M262 340l38-36 38 36z" />
      {FLOORS.map((y) =>
        [...LEFT, ...RIGHT].map((x) => (
          <path
            key={`${y} ${x}`}
            class={LIT.has(`${y} ${x}`) ? 'p-lit' : 'p-pane'}
            d={`M${x} ${y}h26v42h-26z`}
          />
        )),
      )}
      <path class="p-ground" d="M0 660h600v140H0z" />
      <path class="p-gold" d="M270 660h60l92 140H178z" />
      <path
        class="p-ink"
        d="M281 603a8 8 0 1 0-.1 0zM270 660v-36q0-16 11-16t11 16v36zM319 609a7.500 7.500 0 1 0-.1 0zM309 660v-34q0-13 10-13t10 13v34z"
      />
      <path class="p-shadow" d="m270 660 22 0-36 140h-56zM309 660h20l63 140h-52z" />
    </svg>
  );
}

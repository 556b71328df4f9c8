/** How the marks, the lines and the card over the picture look: ink on paper in every theme, since what lies under them is the picture. */

/** Width and height in CSS pixels of what can be pressed. */
export const SIZE = 44;
/** From the middle of one mark to the next when they belong to the same spot: for a mouse, and for a finger. */
export const GAP = { mouse: 28, finger: SIZE } as const;

const LIT = `.gz-mark[data-lit='true'], .gz-mark:hover, .gz-mark:focus-visible`;
const STYLES = `
.gz-marks { --pin: clamp(26px, 1.625rem, 36px); --edge: 3px; position: absolute; inset: 0; overflow: hidden; pointer-events: none; }
.gz-marks[data-small='true'] { --pin: 21px; --edge: 2px; }
.gz-mark { position: absolute; display: grid; place-items: start center; isolation: isolate; width: ${SIZE}px; height: ${SIZE}px; padding: calc(43.5px - 0.72 * var(--pin) - 0.5em) 0 0; border: 0; background: none; color: #2b2735; font: inherit; font-weight: 800; font-size: clamp(15px, 0.9375rem, 21px); line-height: 1; font-variant-numeric: tabular-nums; cursor: pointer; pointer-events: auto; transform: translate(-50%, -100%); }
.gz-mark[hidden] { display: none; }
[data-small='true'] .gz-mark { font-size: 13px; }
.gz-mark::before { content: ''; position: absolute; z-index: -1; left: 50%; top: calc(43.5px - 1.22 * var(--pin)); width: var(--pin); height: var(--pin); margin-left: calc(var(--pin) / -2); box-sizing: border-box; border-radius: 50% 50% 50% 0; transform: rotate(-45deg); background: #fbf6ec; border: var(--edge) solid #2b2735; box-shadow: 0 1px 3px rgb(20 18 40 / 0.45); }
${LIT} { z-index: 1; color: #fbf6ec; }
${LIT.replaceAll(/(?=,|$)/g, '::before')} { background: #2b2735; border-color: #fbf6ec; outline: 3px solid #2b2735; }
.gz-mark:focus-visible { outline: none; }
.gz-edge { position: absolute; display: flex; align-items: center; min-width: ${SIZE}px; min-height: ${SIZE}px; padding: 0; border: 0; background: none; color: #fbf6ec; font: inherit; font-weight: 800; font-size: 14px; line-height: 1; font-variant-numeric: tabular-nums; cursor: pointer; pointer-events: auto; }
.gz-edge > span { display: flex; align-items: center; gap: 5px; padding: 5px 6px; background: #2b2735; border: 1px solid #fbf6ec; }
.gz-edge b { padding: 1px 2px; }
.gz-edge b[data-lit='true'] { background: #fbf6ec; color: #2b2735; outline: 2px solid #fbf6ec; }
.gz-edge[data-side='left'], .gz-edge[data-side='right'] { top: 0.6rem; max-height: calc(100% - 3rem); align-items: start; }
.gz-edge[data-side='left'] > span, .gz-edge[data-side='right'] > span { flex-flow: column wrap; max-height: inherit; gap: 1px 4px; padding: 6px 5px; }
.gz-edge[data-side='left'] { left: 0; }
.gz-edge[data-side='left'] > span { border-left: 0; border-radius: 0 14px 14px 0; }
.gz-edge[data-side='right'] { right: 0; justify-content: end; }
[data-large='true'] .gz-edge[data-side='right'] { top: 3.2rem; }
.gz-edge[data-side='right'] > span { border-right: 0; border-radius: 14px 0 0 14px; }
.gz-edge[data-side='up'], .gz-edge[data-side='down'] { left: 35%; transform: translateX(-50%); justify-content: center; }
.gz-edge[data-side='up'] { top: 0; align-items: start; }
.gz-edge[data-side='up'] > span { border-top: 0; border-radius: 0 0 14px 14px; }
.gz-edge[data-side='down'] { left: 22%; bottom: 0; align-items: end; }
.gz-edge[data-side='down'] > span { border-bottom: 0; border-radius: 14px 14px 0 0; }
.gz-card { position: absolute; left: 1.5%; top: 2%; display: flex; align-items: center; gap: 0.5em; max-width: 42%; margin: 0; padding: 2px 9px 2px 5px; box-sizing: border-box; background: #fbf6ec; color: #2b2735; border: 2px solid #2b2735; border-radius: 4px; font-weight: 700; font-size: clamp(13px, 0.875rem, 22px); line-height: 1.1; pointer-events: none; }
.gz-card canvas { flex: none; display: block; width: clamp(40px, 9cqi, 100px); height: auto; }
.gz-look { position: absolute; left: 0; right: 0; bottom: 0; margin: 0; padding: 6px 12px 7px; box-sizing: border-box; background: #fbf6ec; color: #2b2735; border-top: 1px solid #2b2735; font-size: 0.875rem; line-height: 1.3; text-align: center; text-wrap: balance; pointer-events: none; z-index: 2; }
.gz-look:empty { display: none; }
.gz-look.gz-above { top: 0; bottom: auto; border-top: 0; border-bottom: 1px solid #2b2735; }
.gz-look b { font-weight: 800; font-variant-numeric: tabular-nums; }
.gz-look i { display: block; font-style: normal; font-weight: 700; }
[data-picture-theme='dark'] .gz-look { background: #26231e; color: #f1e9da; border-color: #8b8070; }
@media (forced-colors: active) {
  .gz-mark::before { background: Canvas; border-color: CanvasText; }
  ${LIT} { color: HighlightText; forced-color-adjust: none; }
  ${LIT.replaceAll(/(?=,|$)/g, '::before')} { background: Highlight; border-color: HighlightText; outline-color: CanvasText; }
}
`;

/** Constructed sheets are allowed where inline styles are not. */
export function withStyles(document: Document): void {
  if (document.adoptedStyleSheets.some((sheet) => 'gz' in sheet)) return;
  const sheet = Object.assign(new CSSStyleSheet(), { gz: true });
  sheet.replaceSync(STYLES);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

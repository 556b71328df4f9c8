/** A chart of the page as a file of its own: SVG with its looks written into it, or PNG at twice the size. */

const LOOKS = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-weight',
  'font-size',
] as const;
const SHARP = 2;
const MARGIN = 16;

/** The drawing on the colour of its page, with what the styles gave it; readable anywhere. */
function svgText(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [originals, copies] = [svg.querySelectorAll('*'), copy.querySelectorAll('*')];
  originals.forEach((original, at) => {
    const drawn = copies[at];
    if (!drawn || original.tagName === 'title' || original.tagName === 'desc') return;
    const looks = getComputedStyle(original);
    for (const look of LOOKS) {
      // A size within the drawing is in its own units already.
      if (look === 'font-size' && original.hasAttribute('font-size')) continue;
      drawn.setAttribute(look, looks.getPropertyValue(look));
    }
    drawn.removeAttribute('class');
  });
  const { width, height } = svg.viewBox.baseVal;
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const [wide, high] = [width + 2 * MARGIN, height + 2 * MARGIN];
  for (const [name, value] of Object.entries({ x: -MARGIN, y: -MARGIN, width: wide, height: high }))
    ground.setAttribute(name, String(value));
  ground.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor);
  copy.prepend(ground);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `${-MARGIN} ${-MARGIN} ${wide} ${high}`);
  copy.setAttribute('width', String(wide));
  copy.setAttribute('height', String(high));
  copy.setAttribute('font-family', 'Atkinson Hyperlegible Next, Arial, Helvetica, sans-serif');
  return new XMLSerializer().serializeToString(copy);
}

export const svgFile = (svg: SVGSVGElement): Blob => new Blob([svgText(svg)], { type: 'image/svg+xml' });

/** Undefined when the browser cannot draw it. */
export async function pngFile(svg: SVGSVGElement): Promise<Blob | undefined> {
  const url = URL.createObjectURL(svgFile(svg));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * SHARP;
    canvas.height = image.naturalHeight * SHARP;
    const pen = canvas.getContext('2d');
    if (!pen) return undefined;
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(url);
  }
}

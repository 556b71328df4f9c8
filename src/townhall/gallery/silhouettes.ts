/** The recurring people as small black shapes: who is who must be seen without colour and without a face. */
import { art } from 'virtual:townhall-art';
import { FIGURES } from '../places.ts';
import { Rasters } from '../raster.ts';

/** As small as people are on a laptop, in pixels. */
const SMALL = 40;

function blackened(drawing: HTMLCanvasElement): HTMLCanvasElement {
  const shape = document.createElement('canvas');
  shape.height = SMALL;
  shape.width = Math.round((drawing.width / drawing.height) * SMALL);
  const pen = shape.getContext('2d');
  if (!pen) throw new Error('This browser draws no pictures.');
  pen.drawImage(drawing, 0, 0, shape.width, shape.height);
  pen.globalCompositeOperation = 'source-in';
  pen.fillRect(0, 0, shape.width, shape.height);
  return shape;
}

/** One row of those who stand, by their names. */
export async function drawSilhouettes(sheet: HTMLElement): Promise<void> {
  const rasters = await Rasters.draw(art, 1);
  const row = document.createElement('section');
  row.dataset.figures = 'stand';
  for (const figure of FIGURES) {
    const drawing = rasters.cut(`${figure}-stand`);
    if (!drawing) throw new Error(`There is no drawing of ${figure}.`);
    const shape = blackened(drawing);
    shape.dataset.figure = figure;
    row.append(shape);
  }
  sheet.append(row);
}

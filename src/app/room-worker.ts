/** Replays a room's runs beside the page, a part at a time. */
import type { RoomAsk } from './room-parts.ts';
import { RoomWork } from './room-work.ts';

const work = new RoomWork();

self.addEventListener('message', ({ data }: MessageEvent<RoomAsk>) => {
  if (data.kind === 'case') work.bring(data.key, data.bundle);
  else self.postMessage(work.do(data.number, data.part));
});

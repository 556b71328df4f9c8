/** A thread of `stories --goods`: plays the parts it is handed, one at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import type { CaseBundle } from '../story/case-file.ts';
import { comparison, type Plays } from './deciding.ts';

// Checked where it is sent: comparing-goods.ts gives every thread its story.
const bundle = workerData as CaseBundle;
parentPort?.on('message', (plays: Plays) => {
  parentPort?.postMessage(comparison(bundle, plays));
});

/** A thread of `calibrate`: counts the parts it is handed, one at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import { countPart } from '../calibration/job.ts';
import type { Job, Part } from '../calibration/part.ts';

// Checked where it is sent: counting.ts gives every thread its job.
const job = workerData as Job;
parentPort?.on('message', (part: Part) => {
  parentPort?.postMessage(countPart(job, part));
});

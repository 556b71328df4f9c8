/** Runs the laboratory's setups beside the page, so that the page answers while the years are counted. */
import { type LabAnswer, runLab } from '../handbook/lab/run.ts';
import type { LabSetup } from '../handbook/lab/setup.ts';

export interface LabAsk {
  readonly number: number;
  readonly setup: LabSetup;
}

export interface LabTold {
  readonly number: number;
  readonly answer: LabAnswer;
}

self.addEventListener('message', ({ data }: MessageEvent<LabAsk>) => {
  const told: LabTold = { number: data.number, answer: runLab(data.setup) };
  self.postMessage(told);
});

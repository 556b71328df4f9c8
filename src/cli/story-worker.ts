/** A thread of `stories`: checks the stories it is handed, one at a time. */
import { parentPort } from 'node:worker_threads';
import { type Asked, type Checked, checkOne } from './checks/check-one.ts';
import { CommandError } from './command.ts';

/** What the one who typed the command can put right is said without a trace of the program, also across threads. */
export type Told = Checked | { readonly problem: string };

async function told(asked: Asked): Promise<Told> {
  try {
    return await checkOne(asked);
  } catch (error) {
    if (error instanceof CommandError) return { problem: error.message };
    throw error;
  }
}

// Checked where it is sent: stories.ts asks.
parentPort?.on('message', async (asked: Asked) => {
  parentPort?.postMessage(await told(asked));
});

/** `npm start`: installs what is missing, starts the game and opens it in the browser. */
import { run } from './root.mjs';
import { setUp } from './set-up.mjs';

setUp();
process.exitCode = run('vite', ['--open', ...process.argv.slice(2)]);

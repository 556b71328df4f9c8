/** Fetches what explains words and laws, well after there is something to choose. */
import { useEffect, useState } from 'preact/hooks';
import type { Words } from './glossary/words.tsx';
import type { Ui } from './ui.ts';

/** Long enough for the rest of the play to have the line to itself. */
const AFTER_MS = 1500;

let here: Words | undefined;

async function fetchWords({ model }: Ui): Promise<Words> {
  const [{ wordsOf }, book] = await Promise.all([import('./glossary/words.tsx'), model.loadWords()]);
  here ??= wordsOf(book);
  return here;
}

/** Undefined until they have come, and when the reader does not want them. */
export function useWords(ui: Ui): Words | undefined {
  const wanted = ui.state.settings.words;
  const [words, setWords] = useState(here);
  useEffect(() => {
    if (!wanted || words) return;
    let waiting = true;
    const come = (found: Words) => waiting && setWords(found);
    // Without them the text is whole: nothing is said when they cannot be fetched.
    const timer = setTimeout(() => fetchWords(ui).then(come, () => undefined), AFTER_MS);
    return () => {
      waiting = false;
      clearTimeout(timer);
    };
  }, [wanted, words === undefined]);
  return wanted ? words : undefined;
}

/** Where an alternative or a passage is written; the top of the story when that is not known. */
import type { WrittenChoice } from '../../story/written-choices.ts';
import type { Story } from './story.ts';

export function placesOf(story: Story, written: readonly WrittenChoice[]) {
  const { origins } = story.compiled;
  const paths = new Map(written.map((choice) => [choice.id, choice.sourcePath]));
  const place = (origin: { readonly file: string; readonly line: number } | undefined) =>
    origin
      ? { file: story.nameOf(origin.file), line: origin.line }
      : { file: story.nameOf(story.main), line: 1 };
  return {
    ofChoice: (id: string | undefined) => place(origins[paths.get(id ?? '') ?? '']),
    ofPassage: (id: string) => {
      const first = written.find((choice) => choice.passage === id);
      return place(origins[id] ?? origins[id.split('.')[0] ?? ''] ?? origins[first?.sourcePath ?? '']);
    },
  };
}

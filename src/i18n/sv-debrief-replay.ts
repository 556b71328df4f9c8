/** What the debrief says in Swedish where the run is shown in the house once more. */

export const svReplay = {
  heading: 'Omgången i huset',
  about: 'Huset som det stod i slutet av varje kvartal. Dra i reglaget, eller låt tiden gå.',
  slider: 'Kvartal',
  play: 'Låt tiden gå',
  pause: 'Stanna',
  back: 'Ett kvartal bakåt',
  forward: 'Ett kvartal framåt',
  decisions: (numbers: readonly number[]) =>
    numbers.length === 1 ? `beslut ${numbers[0]}` : `beslut ${numbers.join(' och ')}`,
  hidden: 'Rita också det du inte såg',
  hiddenClosed: (names: readonly string[]) =>
    `Det du inte såg kan ritas i huset när du har öppnat någon av de här linjerna längre ner: ${names.join(' · ')}.`,
  inWords: 'Huset i ord',
  noPicture: 'Bilden av huset är avstängd eller kan inte visas här. Samma sak står i ord.',
  loading: 'Huset hämtas …',
};

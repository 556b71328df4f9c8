/** What the page says in Swedish about a run code that is wrong, or of an older edition. */
export const svCode = {
  heading: 'Det som är fel i koden',
  kinds: {
    one: 'Ett tecken är fel. Det är markerat här under.',
    two: 'Två tecken är fel. De är markerade här under.',
    more: 'Några tecken är fel. De är markerade här under.',
    swapped: 'Två tecken har bytt plats. De är markerade här under.',
    missing: 'Ett tecken saknas. Det ska stå före det markerade.',
    'missing-last': 'Ett tecken saknas sist.',
    extra: 'Ett tecken är för mycket. Det är markerat här under.',
    unclear:
      'Så många tecken är fel att det inte går att säga vilka. Titta på början och slutet: en kod börjar med gz1 och är ungefär femtio till sextio tecken lång.',
  },
  where: (group: number, place: number) => `grupp ${group}, tecken ${place}`,
  at: (places: string) => `Det gäller ${places}.`,
  mended: 'Så här måste koden ha varit:',
  open: 'Öppna den koden',
  old: {
    heading: 'Det här står ändå i koden',
    about:
      'Koden är från en annan upplaga av berättelsen. Spelet kan inte visas, men det här går att läsa ut.',
    case: 'Fall',
    chair: 'Stol',
    choices: 'Val',
    seed: 'Frö',
    followed: 'Besluten, så långt dagens upplaga kan följa dem',
    followedAbout: 'Orden är dagens. Något kan ha hetat annorlunda då.',
    nothing: 'Dagens upplaga kan inte följa något av besluten.',
    answers: 'Svaren på frågorna',
    answer: (n: number) => `Fråga ${n}`,
    weighed: (reason: string) => `Vägde tyngst: ${reason}.`,
    expected: (text: string) => `Väntade sig: ${text}.`,
    place: (n: number) => `Väntade sig svar nummer ${n}.`,
    skipped: 'Hoppades över.',
  },
};

export type CodeTexts = typeof svCode;

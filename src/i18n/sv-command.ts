/** What only the command says that checks stories; the command line speaks Swedish to writers. */

export const SV_COMMAND = {
  warning: 'varning',
  summary: (stories: number, errors: number, warnings: number) =>
    `${stories} ${stories === 1 ? 'berättelse' : 'berättelser'}: ${errors} fel, ${warnings} ${warnings === 1 ? 'varning' : 'varningar'}.`,
  spelling: (word: string, near?: string) =>
    `Ordet ”${word}” finns inte i ordlistan.${near === undefined ? '' : ` Menade du ”${near}”?`} Ett riktigt ord läggs till i words-sv.txt.`,
  goods: {
    trust: 'tilliten',
    openness: 'öppenheten',
    localPolicy: 'den lokala politiken',
    economy: 'ekonomin',
    cheapExit: 'priset när någon slutar',
  },
  goodForNothing: (label: string, percent: number, states: number, shares: string) =>
    `Alternativet ${label} är inte bäst på något i ${percent} % av ${states} lägen, åtta kvartal framåt (bäst på ${shares}). Gör det bra för något.`,
  goodForAll: (label: string, percent: number, states: number, shares: string) =>
    `Alternativet ${label} är bäst på tre saker eller fler i ${percent} % av ${states} lägen, åtta kvartal framåt (bäst på ${shares}). Låt det kosta något.`,
  noChair: 'Fallet har ingen stol (chairs): ingen kan spela det.',
  noStory: (file: string) => `Berättelsen ${file} finns inte.`,
  missingText: (key: string, language: string) => `Texten ${key} saknas på ${language}.`,
  namelessEvent: (id: string) => `Modellens händelse ”${id}” har inget svenskt namn.`,
  namelessState: (id: string) => `Modellens läge ”${id}” har inget svenskt namn.`,
};

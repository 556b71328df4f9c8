/** What the debrief says in Swedish about the road not taken and about the other chair. */

export const svRoad = {
  about: 'Ta ett av besluten på ett annat sätt. Fröet är detsamma, och allt före beslutet är detsamma.',
  assumed:
    'Linjerna visar två år från beslutet. Först kommer det som berättelsen låter hända innan den frågar nästa gång. Sedan bestämmer ingen av er något mer: linjerna flyttas bara av kalendern och av det som redan är på väg. I ditt spel gick det inte så, för där bestämde ni mer. Bilden visar vad just de här två valen sätter igång.',
  pick: 'Beslut',
  none: 'Det här spelet har inga beslut att ändra.',
  unavailable: 'Det här spelet kan inte spelas om, och då går den andra vägen inte att visa.',
  yours: 'Du valde',
  others: 'Det här stod också öppet',
  noOther: 'Ingenting annat stod öppet då.',
  loading: 'Spelar om …',
  failed: 'Det gick inte att spela om från det beslutet.',
  nextMine: 'Så fortsatte ditt spel',
  nextOther: 'Så hade det fortsatt',
  broke: 'Här tar berättelsen slut.',
  lines: 'Två år framåt',
  mine: 'ditt val',
  other: 'det andra',
  before: 'före beslutet',
  describe: (name: string, start: string, when: string, mine: string, other: string) =>
    `${name}: ${start} före beslutet. ${when}: ${mine} med ditt val, ${other} med det andra.`,
  point: (when: string, mine: string, other: string) =>
    `${when}: ${mine} med ditt val, ${other} med det andra`,
  sorted: 'De linjer som skiljer sig mest står först.',
  alike: (names: string) => `Nästan lika på båda vägarna: ${names}.`,
  showAlike: 'Visa dem också',
  closed: 'Linjer som du inte har öppnat i del 2 visas inte här heller.',
  playOther: 'Spela vidare på den vägen',
  playNote:
    'Ett nytt spel läggs bredvid. Det här finns kvar, och webbläsarens bakåtknapp leder tillbaka hit.',
  look: 'Se vad som hade hänt med ett annat val',
};

export const svChairs = {
  heading: 'Båda stolarna',
  about:
    'Två spel av samma fall, ett från varje stol. Mötena är desamma. Vad som hände i dem är inte detsamma, för den som inte spelade följde en regel.',
  aboutPair:
    'Ni spelade i par: på mötena svarade ni varandra, så det som hände i dem är detsamma. Det som stod runt omkring är det inte.',
  sameSeed: 'Båda spelen har samma frö.',
  otherSeed: 'Spelen har olika frö, så turen är inte heller densamma.',
  wait: 'När någon har spelat den andra stolen läggs mötena bredvid varandra här, och alla brev öppnas.',
  here: 'Spel från den andra stolen på den här datorn',
  option: (n: number, ending: string) => `${n}. ${ending}`,
  noEnding: 'slutet okänt',
  paste: 'Har du koden från någon som satt i den andra stolen?',
  code: 'Körkod',
  lay: 'Lägg bredvid',
  bothHere: 'Spelade ni två, på var sin skärm?',
  together: 'Lägg era koder sida vid sida och skriv tre meningar tillsammans',
  putAway: 'Lägg undan',
  loading: 'Spelar om …',
  problems: {
    'not-a-code': 'Det där är ingen körkod. En kod börjar med gz1.',
    damaged: 'Koden är inte hel. Något tecken är fel.',
    'other-case': 'Koden är från ett annat fall.',
    'same-chair': 'Koden är från samma stol som din.',
    'other-version': 'Koden är från en äldre upplaga av berättelsen och går inte att lägga bredvid.',
    unfinished: 'Det spelet kom inte till något gemensamt möte.',
    missing: 'Det spelet gick inte att läsa.',
  },
  seat: (name: string) => `I ${name}s stol`,
  yours: 'ditt spel',
  you: 'du',
  weighed: 'Vägde tyngst',
  expected: (name: string) => `Väntade sig av ${name}`,
  did: (name: string) => `${name} gjorde`,
  letter: (name: string) => `${name} samma kväll`,
  skipped: 'Hoppade över frågan',
  turns: 'Vid bordet',
  allLetters: 'Breven från ditt spel',
};

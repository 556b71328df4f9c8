/** What the leader's page says in Swedish about codes and the room that they show. */
import { counter } from './count.ts';
import { quarterText } from './quarter-text.ts';

const count = counter('sv');
const whole = new Intl.NumberFormat('sv', { maximumFractionDigits: 0 });
const share = new Intl.NumberFormat('sv', { style: 'percent', maximumFractionDigits: 0 });

export const svRoom = {
  title: 'Ledarens sida',
  about:
    'För dig som leder ett seminarium eller en kurskväll. Planera tiden, spela med handuppräckning eller samla in gruppens koder och se hur rummet delade sig. Ingenting skickas härifrån, och inget namn frågas efter.',
  parts: { codes: 'Samla in koder', hands: 'Handuppräckning', plan: 'Körschema' },
  partsLabel: 'Delar av sidan',
  chairs: { director: 'Kommunchefen', chair: 'Ordföranden', secretary: 'Sekreteraren' } as Readonly<
    Record<string, string>
  >,
  chairsObject: { director: 'kommunchefen', chair: 'ordföranden', secretary: 'sekreteraren' } as Readonly<
    Record<string, string>
  >,
  when: (quarter: number) => quarterText(quarter, 'sv'),
  percent: (part: number) => share.format(part),
  number: (value: number) => whole.format(value),
  close: 'Stäng',

  collect: {
    heading: 'Samla in koder',
    how: 'Var och en får en kod när fallet är slut. Be dem skriva den i chatten eller visa sin bild. Klistra in hela chatten, mejlet eller arket här: koderna hittas, och allt annat kastas.',
    paste: 'Text med koder',
    placeholder: 'gz1q …',
    add: 'Hitta koderna',
    files: 'Öppna filer',
    filesNote: 'Textfiler, ark (csv), sparade spel och sidans egna filer. De kan också släppas här.',
    scan: 'Läs av med kameran',
    sample: 'Visa med påhittade svar',
    sampleNote: (runs: number) =>
      `${count(runs, 'omgång', 'omgångar')} som slumpen har spelat, så att du ser hur sidan ser ut. De säger ingenting om hur människor väljer.`,
    sampleMark: 'Påhittade svar. Slumpen har spelat alla omgångar här.',
    toReport: 'Se rummet',
    reading: 'Läser …',
    progress: (done: number, all: number) =>
      `Spelar upp ${whole.format(done)} av ${whole.format(all)} omgångar.`,
    stop: 'Stoppa',
    stopped: 'Stoppat. De omgångar som redan fanns är kvar.',
    nothing: 'Där fanns ingen kod. En kod börjar med gz1 och har omkring femtio tecken.',
    added: (runs: number) => `${count(runs, 'omgång', 'omgångar')} till.`,
    doubled: (codes: number) => `${count(codes, 'kod', 'koder')} fanns redan och räknas en gång.`,
    tables: (tables: number) => `${count(tables, 'bordskod', 'bordskoder')} lästes.`,
    total: (runs: number) => `${count(runs, 'omgång', 'omgångar')} räknas.`,
    wrongCount: (codes: number) => `${count(codes, 'kod räknas inte', 'koder räknas inte')}.`,
    tooLong: 'Texten är för lång. Högst åtta miljoner tecken läses på en gång.',
    tooMany: (most: number) => `Högst ${whole.format(most)} omgångar visas på en gång. Resten räknas inte.`,
    clear: 'Töm rummet',
    keep: 'Spara på den här enheten',
    keepNote:
      'Koderna sparas i den här webbläsaren tills du tar bort dem. Annars är de borta när sidan stängs.',
    forget: 'Ta bort det sparade',
    kept: 'Sparat på den här enheten.',
    forgotten: 'Borttaget från den här enheten.',
    keepFailed: 'Webbläsaren låter inte sidan spara. Hämta hem en fil i stället.',
    brought: (runs: number) => `${count(runs, 'sparad omgång', 'sparade omgångar')} från den här enheten.`,
  },

  wrong: {
    heading: (codes: number) => `${count(codes, 'kod', 'koder')} som inte räknas`,
    note: 'Resten räknas ändå.',
    meant: 'Troligen menades:',
    use: 'Räkna med den',
    cut: 'Slutet saknas. Be om hela koden.',
    damaged: 'Ett tecken är fel eller har bytt plats. Be om koden en gång till.',
    'too-long': 'Koden har fler tecken än den ska. Två kan ha vuxit ihop.',
    'newer-format': 'Koden kommer från en nyare utgåva av spelet än den här. Läs in sidan på nytt.',
    'unknown-case': 'Fallet eller stolen finns inte i den här utgåvan av spelet.',
    'other-game': 'Det är en hel kod, men inte från det här spelet.',
    'older-story': 'Den spelades i en äldre utgåva av fallet, och går inte att jämföra med de andra.',
    disagrees: 'Koden är hel, men det den säger går inte att spela upp.',
    'story-missing': 'Fallet kunde inte hämtas just nu. Försök igen när nätet är tillbaka.',
    'empty-file': 'I filen fanns varken koder eller ett sparat spel.',
    'large-file': 'Filen är för stor för att vara härifrån.',
    'broken-file': 'Det sparade spelet i filen går inte att läsa.',
  },

  scan: {
    heading: 'Läs av koder med kameran',
    how: 'Håll en bild i taget framför kameran. Varje kod räknas en gång. Bilderna sparas inte och lämnar inte datorn.',
    starting: 'Startar kameran …',
    looking: 'Letar efter en kod …',
    read: (codes: number) => `${count(codes, 'kod läst', 'koder lästa')}.`,
    notOurs: 'Bilden innehöll ingen kod från spelet.',
    stop: 'Stäng kameran',
    refused:
      'Kameran är inte tillåten här. Släpp fram den i webbläsarens adressfält, eller klistra in koderna, eller öppna en bild av dem.',
    missing: 'Det finns ingen kamera här. Klistra in koderna, eller öppna en bild av dem.',
    busy: 'Kameran används av något annat program. Stäng det och försök igen, eller klistra in koderna.',
    unsupported:
      'Webbläsaren släpper inte fram kameran till den här sidan. Klistra in koderna, eller öppna en bild av dem.',
    picture: 'Öppna en bild',
    noCode: 'I bilden gick ingen kod att läsa. Ta den rakt framifrån, i bättre ljus.',
  },

  table: {
    heading: 'Slå ihop ett bord',
    how: 'Högst åtta omgångar blir en enda kod och en bild, så att ett helt bord läses av på en gång. Klistra in bordets koder.',
    paste: 'Bordets koder',
    make: 'Gör en bordskod',
    code: 'Bordets kod',
    copy: 'Kopiera',
    copied: 'Kopierad.',
    notCopied: 'Det gick inte att kopiera. Markera koden och kopiera den själv.',
    picture: 'Bordets kod som bild',
    pictureAbout: (runs: number) => `Bilden läses med kameran och ger ${count(runs, 'omgång', 'omgångar')}.`,
    none: 'Där fanns ingen hel kod.',
    tooMany: (runs: number) => `Där fanns ${whole.format(runs)} koder. Ett bord har högst åtta.`,
  },

  report: {
    heading: 'Rummet',
    filter: 'Vilken stol?',
    everybody: 'Alla',
    whichCase: 'Vilket fall?',
    runs: (runs: number) => count(runs, 'omgång', 'omgångar'),
    unfinished: (runs: number) =>
      `${count(runs, 'omgång är', 'omgångar är')} inte färdigspelade. Deras val räknas, men inte hur det gick.`,
    oneAtATime: 'Visa en i taget',
    all: 'Visa alla på en sida',
    before: 'Föregående',
    next: 'Nästa',
    parts: 'Delar',
    place: (at: number, of: number) => `${at} av ${of}`,
    projector: 'Storformat',
    ordinary: 'Vanligt format',
    nobody: 'Ingen i den här stolen har räknats än.',
    tableBehind: 'Talen i en tabell',
    svg: 'Bild (SVG)',
    png: 'Bild (PNG)',
    pictures: 'Hämta bilden',
  },

  same: {
    heading: 'Samma val, olika skäl',
    about: 'De valde lika och menade olika. Börja här: fråga två som gav olika skäl vad de såg.',
    title: (people: number, text: string) => `${count(people, 'person', 'personer')} valde: ${text}`,
    divided: (part: number) => `Två av dem gav olika skäl i ${whole.format(part * 100)} fall av 100.`,
    none: 'Det behövs minst tre som valt lika och sagt varför.',
    noReason: (people: number) => `${count(people, 'person', 'personer')} sa inget skäl.`,
    more: (choices: number) => `Visa ${count(choices, 'val', 'val')} till`,
  },

  divided: {
    heading: 'Så delade sig rummet',
    about: 'De beslut som delade rummet mest står först. Inget val är facit.',
    divided: (part: number) => `Två ur rummet valde olika i ${whole.format(part * 100)} fall av 100.`,
    bar: (people: number, part: number) => `${whole.format(people)} · ${share.format(part)}`,
    alternative: 'Alternativ',
    people: 'Antal',
    part: 'Andel',
    chart: (title: string) => `Hur rummet valde: ${title}`,
    answered: (people: number) => count(people, 'svar', 'svar'),
  },

  guesses: {
    heading: 'Vad vi trodde om den andra',
    about:
      'Raderna är vad den ena stolen väntade sig, spalterna vad den andra stolen i det här rummet gjorde. I rutan står hur ofta två som möts hamnar där, av 100.',
    title: (chair: string, other: string) => `${chair} gissade om ${other}`,
    expected: 'Väntade sig',
    did: 'Gjorde, i det här rummet',
    nobodyDid:
      'Ingen i rummet satt i den andra stolen, så här finns bara vad som hände i de egna omgångarna.',
    came: 'Hände i den egna omgången',
    wouldBeRight: (part: number) =>
      `Om två härifrån hade mötts, en i varje stol, hade gissningen stämt i ${whole.format(part * 100)} fall av 100.`,
    right: (right: number, of: number) =>
      `${whole.format(right)} av ${whole.format(of)} gissade rätt i sin egen omgång.`,
    skipped: 'Den som hoppade över frågan räknas inte.',
    together: (right: number, of: number) =>
      `Två som satt vid samma bord, eller spelade som par: i ${whole.format(right)} av ${whole.format(of)} möten stämde gissningen med vad den andra gjorde.`,
    togetherTable: 'Bord för bord: gissat och gjort',
    didThere: 'Gjorde, vid samma bord',
    sum: 'Antal',
    caveat: 'De som satt i den andra stolen svarade på det drag som gjordes i deras egen omgång.',
  },

  endings: {
    heading: 'Hur det slutade',
    about: 'Sluten står i fallets ordning. Inget av dem är bättre än ett annat.',
    title: (chair: string) => `Sluten för ${chair}`,
  },

  stocks: {
    heading: 'Var det hamnade',
    about: 'Strecket går från lägsta till högsta, rutan rymmer hälften av omgångarna, och märket är mitten.',
    shown: 'Det som syntes i spelet',
    hidden: 'Det som inte syntes',
    chart: (name: string) => `Var omgångarna slutade: ${name}`,
    desc: (name: string, low: number, median: number, high: number) =>
      `${name}: hälften slutade mellan ${whole.format(low)} och ${whole.format(high)}, mitten ${whole.format(median)}, på en skala från 0 till 100.`,
    stock: 'Mätare',
    least: 'Lägst',
    p25: 'En fjärdedel under',
    median: 'Mitten',
    p75: 'En fjärdedel över',
    most: 'Högst',
  },

  exports: {
    heading: 'Ta med dig',
    about:
      'Alla val i alla omgångar, utan namn, tider och enheter. Arket har semikolon mellan spalterna och öppnas rakt av i Excel.',
    csv: 'Ark (CSV)',
    json: 'Data (JSON)',
    print: 'Skriv ut',
    failed: 'Webbläsaren låter inte sidan spara filer.',
  },
};

export type RoomTexts = typeof svRoom;

/** Twenty years in harness and two years after, written out as a run and a small case to lay it beside. */
import type { DebriefCase } from '../../src/debrief/types.ts';
import type { RunRecord } from '../../src/run/record.ts';
import { choice, RunWriter } from './fixtures.ts';

const MONDAYS = ['pair.thinks-aloud', 'director.keeps-promise', 'knowledge.hoarded'];

function options(meeting: string, ids: Readonly<Record<string, string>>) {
  return Object.entries(ids).map(([option, text], place) =>
    choice(`${meeting}_beslut.${option}`, text, { place, move: { meeting, option } }),
  );
}

const M2 = {
  lista: 'Skriv listan i kväll. Hela, också det som bara blev en nick.',
  mandag: '»Det mesta går inte att skriva ner. Kom till automaten på måndag, tjugo i sju.«',
  gote: '»Då ska Göte sitta med. Hälften är hans att berätta.« Ring medan hon hör på.',
  arende: '»Du ska få den, men inte av mig ensam.« Be Saga öppna ett ärende.',
};

const SAGA_LISTA =
  '– Den dag någon beslutar något av det som står på den får Nilla läsa den. Jag skulle skriva ändå.';

export function twentyYears(): RunRecord {
  const run = new RunWriter();
  run
    .reads(
      'prolog',
      [1, 2, 3, 4].map((n) => choice(`prolog.${n}`, `Alternativ ${n}`)),
      'prolog.1',
    )
    .happens('pair.thinks-aloud', 'pair.shares-success')
    .until(21, MONDAYS)
    .reads(
      'sex',
      [1, 2, 3].map((n) => choice(`sex.${n}`, `Alternativ ${n}`)),
      'sex.1',
    )
    .happens('pair.shares-success', 'board.kept-in-the-dark')
    .until(41, MONDAYS)
    .reads(
      'elva',
      [1, 2, 3].map((n) => choice(`elva.${n}`, `Alternativ ${n}`)),
      'elva.1',
    )
    .happens('press.praise')
    .until(63, MONDAYS)
    .reads(
      'sexton',
      [1, 2].map((n) => choice(`sexton.${n}`, `Alternativ ${n}`)),
      'sexton.1',
    )
    .happens('case.rushed')
    .until(68, MONDAYS)
    .reads('nav1', [choice('nav.saga', 'Gå ner till Saga.')], 'nav.saga', {
      stunder: { decision: 'd1', left: 2, of: 2 },
    })
    .decides(
      'd1',
      [
        choice('kopiatorn_beslut.slapp_in', 'Släpp in tre på måndagarna.'),
        choice('kopiatorn_beslut.skriv_fem', 'Skriv ner de fem viktigaste avtalen.'),
        choice('kopiatorn_beslut.inte_i_var', '»Inte i vår.«'),
      ],
      'kopiatorn_beslut.inte_i_var',
      {
        unmentioned: [
          choice('kopiatorn_beslut.fraga_styrelsen', 'Be styrelsen om en instruktion.', { from: 'ture' }),
        ],
        notDone: [choice('nav.mona', 'Fråga Mona vilka nickar hon lever på.', { cost: 1 })],
      },
    )
    .happens('question.silenced', 'knowledge.hoarded')
    .until(76, MONDAYS)
    .reads('tjugo', [choice('tjugo.nicka', 'Nicka.')], 'tjugo.nicka')
    .happens('board.kept-in-the-dark', 'director.takes-over-decision')
    .decides(
      'm1',
      options('m1', {
        tyst: 'Håll tyst tills han har sagt det.',
        styrelsen: '»Styrelsen ska veta inom veckan.«',
      }),
      'm1_beslut.styrelsen',
      { reflection: { reason: 'law', prediction: 'ratt', actual: 'sjalv' } },
    )
    .happens('board.informed')
    .until(77)
    .happens('chair.hands-over', 'chair.elected')
    .reads('m2_nav', [choice('m2_nav.arkiv', 'Gå ner till Saga i arkivet.', { cost: 1 })], 'm2_nav.arkiv', {
      stunder: { decision: 'm2', left: 2, of: 2 },
    })
    .reads(
      'm2_nav',
      [choice('m2_nav.bengt', 'Hör med Bengt-Åke vad bryggan kostar.', { cost: 1 })],
      'm2_nav.bengt',
      {
        stunder: { decision: 'm2', left: 1, of: 2 },
        lines: [
          {
            text: '– Det är väl bra om det står någonstans, säger hon. Du gör som du vill.',
            speaker: 'saga',
          },
        ],
      },
    )
    .decides('m2', options('m2', M2), 'm2_beslut.lista', {
      lines: [
        'Emmy Sandvall har haft rummet i nio dagar. Götes tavla med älgarna är borta och har lämnat en ljusare fyrkant på tapeten.',
        '– Jag behöver se allt som är utlovat. Till fredag. Göte sa att du har det.',
      ],
      notDone: [
        choice('m2_nav.kalendrar', 'Leta i kalendrarna, alla tjugo.', { cost: 1 }),
        choice('m2_nav.fraga', 'Fråga Emmy vad hon ska ha listan till.', { cost: 2 }),
        choice('m2_nav.hem', 'Gå hem i tid.', { cost: 1 }),
      ],
      reflection: { reason: 'facts', prediction: 'ladan', actual: 'vem' },
    })
    .happens('director.tells-running-promises', 'knowledge.shared', 'chair.criticises-director')
    .decides(
      'm3',
      options('m3', {
        sjalv: 'Säg det själv.',
        varfor: 'Berätta varför det blev så.',
        stol: '»Vi behöver en tredje stol.«',
      }),
      'm3_beslut.stol',
      { reflection: { reason: 'relation', prediction: 'ja', actual: 'ja' } },
    )
    .happens('pair.talks-about-roles', 'agreement.written', 'agreement.decided-by-board')
    .until(78)
    .decides(
      'm4',
      options('m4', {
        gote: 'Ring Göte.',
        jurist: 'Ta in en jurist.',
        kf: 'Hjälp Emmy säga det i fullmäktige.',
      }),
      'm4_beslut.kf',
      { reflection: { prediction: 'skjuter', actual: 'sager' } },
    )
    .happens('chair.defends-director', 'director.documents-decisions', 'election.same-majority')
    .until(80)
    .reads('m5_nav', [choice('m5_nav.a', 'Läs instruktionen.', { cost: 1 })], 'm5_nav.a')
    .decides(
      'm5',
      options('m5', {
        slut: '»Jag slutar om arton månader.«',
        instruktion: '»Vi skriver om instruktionen.«',
      }),
      'm5_beslut.instruktion',
      { reflection: { reason: 'progress' } },
    )
    .happens('agreement.followed-up', 'knowledge.shared')
    .until(87)
    .reads('epilog', [choice('epilog.vidare', 'Fortsätt.')], 'epilog.vidare');
  return run.record({ id: 'tva-roller', title: 'Två roller' });
}

const EMMY = {
  ladan: {
    text: 'Tackar och lägger den i lådan',
    events: [],
    score: { base: 20, 'chair>director.trust': -0.4, spread: 20 },
    envelope: 'Jag tog emot den.',
  },
  vem: {
    text: 'Frågar vem som har sagt ja till varje punkt',
    events: [],
    score: { base: 30, 'chair>director.trust': -0.6, spread: 20 },
    envelope:
      'Trettioen löften på två sidor. Inte ett enda datum, inte ett enda beslut. Jag bad att få se vad kommunen har lovat, och jag fick se vad de två har lovat. Hon såg nöjd ut. Jag tror att det kostade henne en hel natt.',
  },
};

export const CASE: DebriefCase = {
  caseFile: {
    id: 'parhasten',
    title: 'Tjugo år i samma sele',
    municipality: 'Almberga',
    minutes: 25,
    blurb: 'Ett par går isär.',
    cast: {
      ragnhild: { name: 'Ragnhild Tovås', title: 'kommunchef', role: 'director' },
      gote: { name: 'Göte Brunnsjö', title: 'ordförande', role: 'chair', until: '20.2' },
      emmy: { name: 'Emmy Sandvall', title: 'ordförande', role: 'chair', from: '20.2' },
      saga: { name: 'Saga Wikander', title: 'kommunsekreterare', role: 'secretary' },
      bengtake: { name: 'Bengt-Åke Rönnlid', title: 'ekonomichef', role: 'administration' },
      ture: { name: 'Ture Vallgren', title: 'controller', role: 'administration' },
    },
    chairs: {
      director: {
        person: 'ragnhild',
        title: 'Kommunchefen',
        intro: '',
        story: 'director.ink',
        start: 'new-pair',
      },
    },
    promises: {},
    endings: {
      'tva-roller': {
        title: 'Två roller',
        text: 'Du sitter kvar, och Emmy också. Ni tycker olika ungefär en gång i månaden och det står i protokollet. Måndagarna har en tredje stol, och den är inte alltid din.',
      },
    },
    aims: [],
    questions: [
      'När märkte du att det kostade något?',
      'Vad var det som bara du visste?',
      'Vem hade kunnat säga emot, och vad hade det kostat den personen?',
    ],
    laws: {
      'TF 2:4': {
        plain: 'En handling är allmän om den förvaras hos myndigheten och är inkommen eller upprättad där.',
      },
    },
    sources: [],
  },
  meetings: {
    m1: {
      title: 'I bilen',
      quarter: '20.1',
      place: 'car',
      asks: true,
      rounds: [
        {
          by: 'director',
          options: { tyst: { text: 'Tiger', events: [] }, styrelsen: { text: 'Vill berätta', events: [] } },
        },
        {
          by: 'chair',
          question: 'Vad gör Göte?',
          options: {
            ratt: { text: 'Ger henne rätt', events: [], score: { base: 30 }, envelope: 'Hon har rätt.' },
            sjalv: {
              text: 'Berättar själv, på sitt sätt',
              events: [],
              score: { base: 28 },
              envelope: 'Jag hade tänkt säga det på lördagen. Nu blev det en torsdag.',
            },
          },
        },
      ],
    },
    m2: {
      title: 'Emmys nionde dag',
      quarter: '20.2',
      place: 'chair',
      asks: true,
      rounds: [
        { by: 'director', options: { lista: { text: 'Skriver listan samma kväll', events: [] } } },
        { by: 'chair', question: 'Vad gör Emmy?', options: EMMY },
      ],
    },
    m3: {
      title: 'Elfte »vi brukar«',
      quarter: '20.2',
      place: 'chair',
      asks: true,
      rounds: [
        { by: 'director', options: { stol: { text: 'Föreslår en tredje stol', events: [] } } },
        {
          by: 'chair',
          question: 'Vad gör Emmy?',
          options: {
            ja: { text: 'Säger ja', events: [], envelope: 'En tredje stol. Det var jag som fick be om den.' },
          },
        },
      ],
    },
  },
  decisions: {
    d1: {
      id: 'd1',
      title: 'Vid kopiatorn',
      question: '»Vem vet det här när ni inte är här?« Vad gör du?',
      knew: 'Att tjugo avtal bara går att förstå om man frågar dig eller Göte. Att ingen hade bett om något annat.',
      alternatives: {
        'slapp-in': {
          text: 'Släpp in tre på måndagarna',
          advocate: 'De ska ändå ta över.',
          pays: 'Göte, som inte bad om publik.',
        },
        'skriv-fem': {
          text: 'Skriv fem avtal med varför',
          advocate: 'Fem är fler än noll.',
          pays: 'Du, i fem kvällar.',
        },
        'fraga-styrelsen': {
          text: 'Be styrelsen om en instruktion',
          advocate: 'Det är deras sak.',
          pays: 'Måndagarna.',
        },
        'inte-i-var': { text: 'Inte i vår', advocate: 'Det fungerar.', pays: 'Den som kommer efter.' },
      },
      advisers: [],
      initiatives: [],
      laws: [],
      claims: ['C032', 'C047'],
    },
    m2: {
      id: 'm2',
      title: 'Emmys nionde dag',
      question: 'Hon vill se allt som är utlovat. Vad gör du?',
      knew: 'Fyra personer har ringt henne om saker ni har lovat. Det mesta finns bara i ditt huvud, och somligt var aldrig mer än en nick på en parkering.',
      alternatives: {
        lista: {
          text: 'Skriv listan, hela',
          advocate: 'Hon bad om den, och hon är vald.',
          pays: 'Rune, och den som nickade.',
          serves: 'Emmy',
        },
        mandag: {
          text: 'Berätta på måndagarna',
          advocate: 'Somligt förstår man bara om man får det berättat.',
          pays: 'Den som ska förstå det efter er två.',
        },
        gote: {
          text: 'Med Göte i rummet',
          advocate: 'Hälften är faktiskt hans.',
          pays: 'Emmy, som just fick ett eget rum.',
        },
        arende: {
          text: 'Ett ärende, med alla chefer',
          advocate: 'Löftena är husets, inte dina.',
          pays: 'Emmy, som bad dig och får vänta till augusti.',
        },
      },
      advisers: [
        {
          id: 'saga',
          person: 'saga',
          stock: 'legalQuality',
          way: 'up',
          when: 'soon',
          sure: 'high',
          interest: 'Vill att någon mer än hon vet var sakerna ligger.',
          says: SAGA_LISTA,
          hedges: '– Det är väl bra om det står någonstans, säger hon. Du gör som du vill.',
          pleases: '– Det löser du bäst själv.',
          leansTo: 'lista',
        },
        {
          id: 'bengtake',
          person: 'bengtake',
          stock: 'economy',
          way: 'down',
          when: 'late',
          sure: 'high',
          interest: 'Vill ha lugn till pensionen.',
          says: '– Bryggan kostar åttiotusen. Så länge ingen skriver upp den kostar den noll. Det är jag säker på.',
          hedges: '– Det blir några kronor.',
          pleases: '– Det ordnar sig.',
          leansTo: 'mandag',
          leansFrom: 'lista',
        },
      ],
      initiatives: [],
      laws: ['TF 2:4'],
      claims: ['C032', 'C046', 'C184'],
    },
  },
};

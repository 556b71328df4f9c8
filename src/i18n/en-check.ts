/** What the check of stories says in English to whoever writes them. */
import type { Kind, SV_CHECK, What } from './sv-check.ts';

function meant(word: string | undefined): string {
  return word === undefined ? '' : ` Did you mean “${word}”?`;
}

const WHAT: Readonly<Record<What, string>> = {
  event: 'event',
  stock: 'stock',
  region: 'region',
  state: 'state',
  level: 'level',
  meeting: 'meeting',
  option: 'move in the meeting',
  alternative: 'alternative',
  promise: 'promise',
  ending: 'ending',
  person: 'person',
  place: 'place',
  figure: 'figure',
  mood: 'mood',
  role: 'role',
  decision: 'decision',
  adviser: 'adviser',
  claim: 'claim',
  law: 'law',
  word: 'word',
  start: 'start',
  initiative: 'initiative',
  case: 'case',
  knot: 'knot',
  heard: 'case (not under elsewhere in case.json)',
  heardEnding: 'word for how it ended',
};

const KIND: Readonly<Record<Kind, string>> = {
  text: 'text in quotation marks',
  number: 'a number',
  'yes-or-no': 'true or false',
  list: 'a list between [ and ]',
  object: 'fields between { and }',
};

const values = (count: number) => `${count} ${count === 1 ? 'value' : 'values'}`;

export const EN_CHECK: typeof SV_CHECK = {
  notJson: (why) => `The file is not proper JSON (${why}).`,
  notFile: (kind) => `The file must be ${KIND[kind]}.`,
  noField: (path) => `The field ${path} is missing.`,
  wrongField: (path, kind) => `The field ${path} must be ${KIND[kind]}.`,
  lawTexts: 'The texts of laws stand in laws.json. Here their names are enough: ["KL 7:1", "TF 2:15"].',
  notText: 'The file is no text.',
  otherLetters:
    'The file is not saved as UTF-8, and in the game its letters will be wrong. Save it as UTF-8.',
  nothing: 'There is no story here: the file is empty.',
  includeMissing: (name) => `The file ${name} is not among those you chose.`,

  ink: (why) => `Ink does not understand the line: ${why}`,
  inkBar: 'A vertical bar in a choice must be written \\|.',
  inkNoTarget: (name, near) =>
    `Ink does not understand the line: the arrow -> ${name} leads to nothing there is.${meant(near)}`,
  inkNoName: (name, near) =>
    `Ink does not understand the line: nothing is called “${name}”, neither knot, label nor VAR.${meant(near)}`,
  inkNoFile: (name) => `Ink does not understand the line: there is no file ${name}, or it cannot be read.`,
  inkCircle: (name) => `Ink does not understand the line: the file ${name} includes itself.`,
  inkLooseEnd: 'The text ends here without saying where it goes: write an arrow (->), or -> END.',
  inkTaken: (name) => `Ink does not understand the line: the name “${name}” is taken.`,
  inkReserved: (name) =>
    `Ink does not understand the line: “${name}” is one of Ink's own words. Choose another name.`,
  inkUnclosed: (sign) => `Ink does not understand the line: a ${sign} is missing here.`,
  inkName: 'Ink does not understand the line: a name has only letters, digits and _, and no space.',
  inkEmptyKnot: 'Ink does not understand the line: the knot is empty.',
  inkFunction: 'Ink does not understand the line: a function may have neither choices nor arrows.',
  inkNotFunction: (name) =>
    `Ink does not understand the line: “${name}” is no function and cannot be called with parentheses.`,
  inkArguments: (name) => `Ink does not understand the line: ${name} is given the wrong number of values.`,
  inkEmptyChoice: 'The choice has no text. If it is to be taken by itself, write * ->.',
  inkCondition: 'Ink does not understand the line: something is wrong between { and }.',
  inkDeep: 'Ink does not understand the line: too much lies inside one another.',
  inkSign: (saw) => `Ink does not understand the line: “${saw}” cannot stand there.`,

  unknown: (what, word, near) => `Unknown ${WHAT[what]}: “${word}”.${meant(near)}`,
  clauseFired: 'That a clause fires is for the model to decide. Report what happened instead.',
  badHow: (text) => `“${text}” says nothing about the event: write by, towards, tone, kind or clause.`,
  badQuarter: (text) => `“${text}” is no quarter: write year.quarter, as in 20.2.`,
  actNotAlone: (word) => `The act ${word}(…) must stand alone on a line that begins with ~.`,
  tooFewArguments: (word, wanted) => `${word}(…) takes ${values(wanted)}.`,
  badTag: (tag) => `The tag “# ${tag}” is not complete or does not exist.`,
  tagOnChoice: (tag) => `The tag “# ${tag}” belongs to a choice, not to a line.`,
  tagOnLine: (tag) => `The tag “# ${tag}” belongs to a line, not to a choice.`,
  chance: (word) => `Chance comes from the seed of the model: take away ${word}.`,
  arithmetic: 'Stories do no sums: only true, false and a word may be kept in a VAR.',

  comment:
    'After // the rest of the line is a comment. Write the address in another way, or move the comment to a line of its own.',
  html: (tag) => `“${tag}” is HTML and is shown as it stands. Write plain text.`,
  lix: (knot, value, most) =>
    `The readability (LIX) of ${knot || 'the beginning'} is ${value}, at most ${most} is allowed. Shorter sentences and words.`,
  tooLongRoom: (words) => `The text for the projector has ${words} words, there is room for 60.`,
  tooLongEnvelope: (words) => `The envelope has ${words} words, there is room for 60.`,
  shortcut: (words) => `A shortcut in the prose: “${words}”.`,
  shortcutOnce: (words, times) => `“${words}” stands ${times} times: at most once in a case.`,

  tooManyChoices: (count) => `${count} alternatives in one place: there is room for 8.`,
  noEffect: (label) =>
    `The choice ${label} changes nothing: it leads where another choice leads, without text of its own.`,
  stundNoEffect: (label) =>
    `The choice ${label} costs a stund and gives neither text, event nor anything to remember.`,
  initiativeWords: (label, words) =>
    `The initiative ${label} has ${words} words: between 35 and 70 is right.`,
  unusedKnot: (name) => `No way leads to ${name}.`,
  neverReached: (runs) => `The passage was not reached in ${runs} plays.`,
  neverShown: (runs) => `The choice was not shown in ${runs} plays.`,
  neverOpen: (runs) => `The choice was closed in all ${runs} plays.`,
  onlyForced: (what, stock, value, runs) =>
    `${what === 'passage' ? 'The passage was reached' : 'The choice was open'} only when the stock ${stock} was set to ${value}: otherwise not in ${runs} plays.`,
  whenForced: (stock, value, sentence) => `When the stock ${stock} stands at ${value}: ${sentence}`,
  onlyIn: (what, region, state, runs) =>
    `${what === 'passage' ? 'The passage was reached' : 'The choice was open'} only when the regime ${region} was set to ${state}: otherwise not in ${runs} plays.`,
  whenIn: (region, state, sentence) => `When the regime ${region} is ${state}: ${sentence}`,
  endingNever: (id, runs) => `The ending “${id}” was not reached in ${runs} plays.`,
  endingUnused: (id) => `The ending “${id}” stands in case.json and is not used.`,
  deadEnd: 'The story stops here without an end: neither a choice, -> END nor ending(…).',
  endless: 'From here one never comes to a choice: the text goes round in a circle.',
  noWayOut: 'From here no way leads to an end: the choices go round in a circle.',
  stopped: (why) => `The story stopped: ${why}`,
  stoppedTunnel: 'The story stopped: this tunnel lacks its ->-> at the end.',
  stoppedFunction: 'The story stopped: the function ends without ~ return.',
  stoppedWord: (name) => `The story stopped: the game does not know the word ${name}(…) (EXTERNAL).`,
  stoppedDivert: 'The story stopped: an arrow led to something that is not there.',
  stoppedKinds: 'The story stopped: two kinds of values do not go together in what is worked out here.',

  needsRoom: (id) => `The key decision ${id} has no text for the projector (# room).`,
  answerNeedsRoom: (meeting) =>
    `The answer in the meeting ${meeting} has no text for the projector (# room).`,
  electionNeedsRoom: 'The election night has no text for the projector (# room).',
  noKey: (id) => `The decision ${id} has a file, but no line has # key: ${id}.`,
  fewAdvisers: 'A key decision needs at least two advisers.',
  advisersAgree: 'The advisers pull the same way: at least two should lean to different alternatives.',
  fewInitiatives: (count) => `Only ${count} things nobody asked for: at least two are needed (initiatives).`,
  remembered: (id, count) =>
    `The decision ${id} is named in ${count} later passages (# remembers: ${id}): at least two are needed.`,
  rememberedLate: (id) => `The decision ${id} is never named two quarters later or more.`,
  elsewhereUnused: (caseId) =>
    `The case ${caseId} stands under elsewhere, but the story never asks elsewhere("${caseId}").`,
  endingUnheard: (caseId, ending) =>
    `The case ${caseId} may end with “${ending}”, but elsewhere does not say what that is called here.`,
  emptyText: (key) => `The text ${key} is missing.`,
  noQuestion: (round) => `Round ${round} is to be guessed and has no question.`,
  noEnvelope: (option) => `The answer ${option} has no envelope.`,
  situations: (count) => `${count} situations: four or five are enough.`,
  situationTwice: (id) => `The situation ${id} stands there twice.`,
  fewReplies: (id) => `The situation ${id} has fewer than three answers.`,
  noDecisionFor: (id, chair) =>
    `The situation ${id} does not say which decision it comes back to for ${chair} (decisions).`,
  fewQuestions: (count) => `${count} questions for discussion (questions): at least 6 are needed.`,
  noAims: 'The learning aims (aims) are missing.',
  noSources: 'The sources (sources) are missing.',
  claimUnsourced: (claim) => `The claim ${claim} is missing among the sources in case.json.`,
  minutes: (given, likely, words) =>
    `minutes is ${given}, but ${words} words and their choices take about ${likely} minutes.`,
  longPassage: (words) => `The passage comes to ${words} words before the next choice: at most 160 is right.`,
  fewAnswers: (round) => `Round ${round} has fewer than three answers.`,
  noRounds: 'The meeting needs at least two rounds.',
};

/** What the check of stories says in English about the papers that are printed from a case. */
import type { SV_CHECK_SHEETS } from './sv-check-sheets.ts';

export const EN_CHECK_SHEETS: typeof SV_CHECK_SHEETS = {
  noSheets:
    'The file sheets.json is missing. Out of it, and the rest of the case, the papers for the leader, the roles and the observer are printed. Copy it from the template (mall).',
  noDivides: (id) =>
    `The decision ${id} does not say what a room may divide on (divides). It stands in the facilitator’s guide.`,
  noTimeline: 'The timeline is empty: the leader needs to know what happens, and when.',
  notInTimeline: (id, chair) =>
    `The decision ${id} is not in the timeline for the chair ${chair}: add "${chair}": "${id}" to its row.`,
  twiceInTimeline: (id, chair) => `The decision ${id} stands twice in the timeline for the chair ${chair}.`,
  noKnows: (person) =>
    `The role sheet of ${person} is empty: say under knows what they know as it begins, and the other does not.`,
  knowsNobody: (person) =>
    `Nobody in the chairs is called “${person}”. Under knows stand those the reader is: person of the chair, or the same role.`,
  noWatch: (meeting) =>
    `The observer has nothing to look for in the meeting ${meeting}: write a line or two under watch.`,
  judges: (word) => `The observer is to see and hear, not to judge: write the line without “${word}”.`,
  noSuchDecision: (id, where) =>
    `There is no decision “${id}” (${where}) for that chair. The name is that of the file in decisions.`,
  noSuchMeeting: (id) => `There is no meeting “${id}” (watch) among the shared meetings.`,
  noSuchChair: (chair, where) => `There is no chair “${chair}” (${where}) in case.json.`,
  notShared: (id, aim) =>
    `The decision ${id} (focus.${aim}) is no shared meeting that asks for reason and guess: choose one that both chairs have.`,
  noFocus: (field) =>
    `The field focus.${field} is empty: the leader chooses decisions and questions by the aim.`,
  noSuchQuestion: (number, most) =>
    `There is no question ${number}: case.json has ${most} questions, counted from 1.`,
  noTheory: 'No theory card (theory) is chosen: write at least one id out of theory.json.',
  noSuchTheory: (id, near) =>
    `There is no theory card “${id}” in theory.json.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
  noPitfalls: 'The leader is not told what tends to go wrong with the case in a room (pitfalls).',
};

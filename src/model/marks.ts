/** Which acts the model remembers by their last quarter: tending the relation, telling the board, using what was agreed. */
import type { Mark } from './context.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const MARKS: Readonly<Record<Mark, ReadonlySet<string>>> = {
  contact: words(`pair.thinks-aloud pair.talks-about-roles pair.shares-success
    agreement.decided-by-board agreement.followed-up agreement.invoked
    agreement.clause-accepted agreement.clause-traded agreement.clause-rewritten
    director.tells-running-promises director.keeps-promise director.documents-decisions director.recruited
    chair.keeps-promise chair.defends-director chair.owns-decision chair.elected
    knowledge.shared successor.shadows board.informed critic.appointed case.prepared-well`),
  informed: words(`board.informed director.informs-all-parties agreement.decided-by-board
    chair.involves-opposition cooperation.reported audit.criticism`),
  used: words(`agreement.written agreement.decided-by-board agreement.followed-up agreement.invoked
    agreement.clause-accepted agreement.clause-traded agreement.clause-rewritten
    director.documents-decisions procedure.defended`),
  election: words('election.same-majority election.new-majority'),
  newMajority: words('election.new-majority'),
  newChair: words('chair.elected'),
  chairGone: words('chair.hands-over chair.ousted'),
  newCouncil: words('calendar.new-council'),
  newBoard: words('calendar.new-board'),
  budget: words('calendar.budget'),
  accounts: words('calendar.accounts'),
  committees: words('committees.dissolved committees.halved committees.reinstated'),
};

const NAMES = Object.keys(MARKS) as readonly Mark[];

/** The same by event. */
const BY_EVENT: ReadonlyMap<string, readonly Mark[]> = new Map(
  NAMES.flatMap((mark) => [...MARKS[mark]]).map((event) => [
    event,
    NAMES.filter((mark) => MARKS[mark].has(event)),
  ]),
);
const NONE: readonly Mark[] = [];

export const marksOf = (event: string): readonly Mark[] => BY_EVENT.get(event) ?? NONE;

/** Outlines 5 to 8: ask Bengt, one board to rule them all, with a gentle hand, which hat. */
export const THIRD = `
5.1a knowledge.hoarded@administration | KN+
5.1b routine.made@director | WL+ FO+
5.1c question.raised@administration | VO+ CH-
5.1d routine.made@director & question.raised@administration |
5.2a knowledge.hoarded:on-trust@administration | EK-l
5.2b routine.made~gentle@director & question.raised@director | FO+ CH-
5.2c audit.criticism | LQ+ TR-
5.2d knowledge.shared@administration & routine.made@administration | KN- TR+
5.3a knowledge.hoarded@administration | KN+
5.3b mistake.allowed:costly@director | EK- KN-
5.3c knowledge.shared@administration | WL+ KN-
5.4a question.raised@administration | VO+ CH-
5.4b question.silenced@director | VO-
5.4c critic.appointed@director | VO+ WL+
5.5a successor.shadows@administration & support.added | KN- EK-
5.5b delegation.widened & pair.quarrels | CH- AP+
5.5c knowledge.hoarded@administration | KN+
5.5d knowledge.shared@administration | CP+
5.6a director.documents-decisions | KN- WL+
5.6b consultant.hired:system | EK- KN-
5.6c manager.left & question.raised@administration |
5.7a manager.left & successor.shadows@administration | KN-
5.7b manager.left & consultant.hired:interim | EK-
5.7c manager.left:no-overlap | LQ- WL+
6.1a committees.proposed-dissolved@chair | HO+
6.1b committees.proposed-dissolved:to-save@chair | EK+ TG-
6.1c committees.proposed-dissolved@board |
6.1d committees.proposed-dissolved@chair & case.rushed@chair | LQ-
6.2a case.prepared-well:in-dialogue@board & chair.involves-opposition | WL+ TG+ LQ+
6.2b pair.thinks-aloud & chair.shuts-out-opposition | k+ TG-
6.2c consultant.hired | EK-
6.2d case.prepared-well:referendum@board | EK- IS+
6.3a committees.dissolved:working-committees | WL+
6.3b committees.dissolved:drafting-committees | LP+ IS+
6.3c committees.dissolved & delegation.widened:line-authority | AP+ HO+
6.3d committees.dissolved:portfolio | PO+
6.4a investment.secured:visible-project@chair | LP- EC+
6.4b case.prepared-well@administration | LP+ WL+
6.4c delegation.widened | AP+
6.5a delegation.widened | AP+ IS-
6.5b board.informed@administration | WL+
6.5c delegation.widened:fewer-goals | IN+
6.5d delegation.widened | IS-
6.6a pressure.resisted@administration | CC- LQ+
6.6a* delegation.widened:too-far | ⚖
6.6b board.informed:in-public@director | CC+ WL+
6.6c mistake.punished:scapegoat@board | VO- AP-
6.7a question.raised:as-a-profession@administration | PV+
6.7b question.silenced:loyalty@director | PV- U+l
6.7c board.informed:from-the-two@administration | IS+ CH-
6.8a chair.owns-decision | WL+
6.8b committees.reinstated |
6.8c committees.reinstated | EK- CP- LP+l
6.8d board.informed@administration |
7.1a case.rushed:obliging@secretary | CH+ LQ-
7.1b procedure.defended~gentle@secretary | LQ+
7.1c procedure.defended~firm@secretary | CH- LQ+
7.1d procedure.defended~gentle@secretary & case.prepared-well@secretary | TR+ LQ+
7.2a case.rushed@secretary |
7.2b case.prepared-well@administration | WL+ LQ+
7.2c case.opened-on-file:unasked@secretary>chair | IS+ CH-
7.2d procedure.defended@director |
7.3a conflict-of-interest.declared~gentle@board | LQ+
7.3b conflict-of-interest.declared@chair |
7.3c procedure.defended~firm@secretary & conflict-of-interest.declared@board | CH- LQ+
7.3d conflict-of-interest.ignored@secretary | ⚖
7.4a procedure.defended~firm@secretary | LQ+
7.4b procedure.defended~gentle@secretary |
7.4c case.rushed:unannounced@chair | LQ-l ⚖
7.5a procedure.defended@secretary | LQ+
7.5b chair.shuts-out-opposition | TG-
7.5c question.raised@opposition | CH-
7.6a case.opened-on-file:unasked@secretary>chair | IS+ CH-
7.6b document.withheld:asks-why@secretary | ⚖
7.6c document.withheld:delayed@secretary | ⚖
7.6d procedure.defended~gentle@secretary |
7.7a case.rushed:obliging@secretary | LQ-
7.7b procedure.defended~gentle@secretary | TR+
7.7c routine.made@secretary | FO+
7.7d manager.left@administration | TO+
8.1a conflict-of-interest.ignored@board | LQ-l ⚖
8.1b conflict-of-interest.declared@board | LQ+
8.1c routine.made:hats@chair | LQ+
8.1d question.raised:accusing~firm@opposition | CC- CH-
8.2a case.prepared-well@secretary | LQ+
8.2b conflict-of-interest.declared@board | LP-
8.2c case.opened-on-file@chair |
8.2d case.prepared-well@director | LQ+ WL+
8.3a knowledge.shared@secretary | CP+
8.3b conflict-of-interest.declared@board | LP-
8.3c press.leak@citizens | CC-
8.4a case.opened-on-file@director | LQ+
8.4b pressure.yielded-to:promised@director | LQ-l ⚖
8.4c pressure.resisted~gentle@director | LQ+
8.4d pressure.resisted@director | WL+
8.5a question.raised@administration | VO+
8.5b director.softens-assessment | LQ-
8.5c case.prepared-well@administration & cooperation.reported@administration | LQ+ CO+
8.6a board.kept-in-the-dark@director | CC-
8.6b board.informed:in-public@director & routine.made:hats@board | IS+ CC+
8.6c question.silenced:the-press@chair | CC-
8.7a conflict-of-interest.ignored@board | LQ-l
8.7b conflict-of-interest.declared:redone@board | EK- CC+ LQ+
8.7c mistake.punished@board | VO-
`;

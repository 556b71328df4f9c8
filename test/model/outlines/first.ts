/** Outlines 1 to 3: the Monday coffee, the fifteenth of October, do we have to talk about it. */
export const FIRST = `
1.1a pair.thinks-aloud:on-a-case | TR+ GZ+ LP+ LQ-l
1.1b procedure.defended~gentle@director | CH-n LQ+l
1.1c board.informed:from-the-two@director | IS+ CH-
1.1d pair.talks-about-roles:draws-line | CH- GZ- LP-
1.2a director.takes-over-decision:no-mandate | AC-l AP+ ⚖
1.2b director.breaks-promise | TR-l
1.2c board.informed@director | AC+ WL+
1.2d case.opened-on-file:unasked@secretary>chair | IS+ LQ+ CH-
1.3a director.softens-assessment | TR+n LQ-l
1.3b director.stands-by-assessment~gentle & chair.owns-decision | TR+l LQ+
1.3c case.prepared-well@director | LQ+ WL+
1.3d director.stands-by-assessment~firm | CH- VO+
1.4a director.takes-over-decision:negotiates | LP+ AC-l
1.4b chair.involves-opposition & director.informs-all-parties | TG+ LP+
1.4c chair.shuts-out-opposition | TG-
1.4d director.serves-only-winners:borrowed-idea | CH+ TG-l
1.5a board.informed:in-public@director | IS+ CC+
1.5b document.withheld@director | CC-l ⚖
1.5c director.serves-only-winners | TG-l
1.5d case.opened-on-file@secretary | IS+ LQ+
1.6a pressure.yielded-to:contractor@director | LQ-l ⚖
1.6b pressure.reported:about-the-chair@director | CH- LQ+
1.6c chair.owns-decision & question.raised@director | TR+ CH-
1.7a pair.thinks-aloud & director.documents-decisions & board.informed@director | GZ+ IS+ k-
1.7b pair.talks-about-roles:draws-line | GZ- LP-
1.7c pair.thinks-aloud & knowledge.hoarded@director | KN+l VO-
2.1a pair.thinks-aloud & procedure.defended~gentle@director | TR+ LQ+
2.1b pair.thinks-aloud & board.kept-in-the-dark@director | TR+ TR-l U+
2.1c procedure.defended@director | CH- LQ+
2.1d director.informs-all-parties | TG+ WL+
2.2a director.informs-all-parties | TG+ WL+
2.2b procedure.defended@director & chair.shuts-out-opposition | LQ+ TR-l
2.2c director.serves-only-winners | TR+ TG-
2.2d consultant.hired | EK-
2.3a referral-back.forced@opposition | EK- TG-
2.3b chair.involves-opposition | TG+
2.3c question.raised@opposition |
2.4a director.stands-by-assessment~gentle | TR+l
2.4b question.silenced@director | CH+
2.4c case.prepared-well@director & director.stands-by-assessment | TR+ CH-
2.4d question.raised@director | CH-
2.5a pair.thinks-aloud |
2.5b pair.talks-about-roles | TR+ CH-n
2.5c agreement.decided-by-board@director | TR+ FO+ TO-
2.5d agreement.let-pass@director | TO+l
2.6a director.tells-running-promises:in-public | KN- TR+ CC-n
2.6b director.hides-running-promise | TR-l
2.6c knowledge.shared@chair | TR+
2.7a agreement.followed-up@chair | TO- AC+
2.7b director.dismissed:agreement | EK- CP- CC-
2.7c press.leak:planted@chair | VO- CC- ⚖
2.7d support.added | WL- EK-
3.1a board.kept-in-the-dark@director | AC-l
3.1b board.informed@director | IS+ WL+
3.1c pair.talks-about-roles | CH- TR+
3.1d agreement.written@secretary | FO+
3.2a pair.talks-about-roles~gentle | TR+
3.2b pair.talks-about-roles~firm | CH- TR+
3.2c consultant.hired:coach & pair.talks-about-roles | EK- VO+
3.2d pair.thinks-aloud:about-others | CH+ VO-l
3.3a delegation.widened:line-authority | HO+ AP+ CC-
3.3b committees.kept | LP+ HO-
3.3c agreement.clause-loosened:left-vague@chair | AC-l WL+
3.3d delegation.widened:line-authority & agreement.followed-up | FO+
3.4a agreement.written | AC+
3.4b agreement.clause-accepted@chair#when-we-disagree | TO- TR+
3.4c agreement.clause-accepted@chair#follow-up-and-end & director.raises-workload | WL-l TO-
3.4d agreement.written:everything | WL+ IN-
3.5a agreement.decided-by-board & chair.involves-opposition | IS+ TG+ CH-
3.5b agreement.written:behind-closed-doors@board | IS-
3.5c agreement.written:between-two | CH+ k+
3.5d agreement.decided-by-board & agreement.written@chair | AC+ TR+
3.6a chair.bypasses-director & agreement.let-pass@director#way-in | FO-l
3.6b agreement.invoked~gentle@director#way-in | TR+
3.6c agreement.invoked~firm@director#way-in | CH- AC+
3.6d agreement.clause-rewritten@director#way-in | FO+ IN+
3.7a agreement.followed-up@board | TO- TR+
3.7b agreement.followed-up:between-two | k+
3.7c agreement.let-pass@director | FO-
`;

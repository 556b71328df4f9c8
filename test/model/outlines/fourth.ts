/** Outlines 9 to 12: if the grade is low, same list as last year, we are not your locomotive, the chemistry is not right. */
export const FOURTH = `
9.1a pressure.yielded-to@administration | U+ LQ-l
9.1b pressure.resisted@administration | LQ+ WL+
9.1c pressure.resisted~firm@administration | CC-
9.1d chair.asks-to-soften:grade | PO+ ⚖
9.2a pressure.yielded-to:secrecy@administration | LQ-l ⚖
9.2b procedure.defended~gentle@administration | TR+ LQ+
9.2c pressure.yielded-to@administration | LQ-
9.2d pressure.reported:about-the-chair@administration | CH- IS+
9.3a pressure.yielded-to:paid@administration | EK- U+
9.3b pressure.resisted:payment-stopped@administration | EK+
9.3c question.silenced@administration | U+
9.3d pressure.reported:channel@administration | LQ+
9.4a question.silenced@administration | VO-
9.4b pressure.reported@board | LQ+ VO+
9.4c routine.made@administration | FO+
9.4d manager.left@administration | TO+
9.5a mistake.punished@administration | VO-
9.5b mistake.allowed@administration & pressure.reported@administration | VO+ U-
9.5c question.silenced@administration |
9.6a routine.made@director | FO+ VO+ WL+
9.6b routine.made:poster@director |
9.6c routine.made@board | LQ+
9.6d critic.appointed@director | VO+
9.7a board.kept-in-the-dark@administration | U+
9.7b board.informed:in-public@administration | CC+l
9.7c mistake.punished:a-group@chair | CC-l ⚖
9.8a pressure.yielded-to:trip@chair | CC-l ⚖
9.8b pressure.reported@chair | LQ+
9.8c pressure.yielded-to:trip@chair | CC-l
10.1a saving.proposed:officials-alone@director | AP+ AC-
10.1b saving.proposed:from-criteria@board | LT+ TR+
10.1c saving.proposed@director & case.prepared-well:in-dialogue@board | CC+ CC- WL+
10.1d saving.proposed:across-the-board@director | PV- LQ-l
10.2a saving.proposed@administration |
10.2b saving.proposed:levels@administration | LQ+ LT+
10.2c saving.proposed:softened@administration | EK-l TR-
10.3a saving.postponed:for-now@chair | CC+n CC-l
10.3b chair.owns-decision | CC-n AC+
10.3c chair.hides-behind-director | AC- TR- TO+
10.3d chair.owns-decision:shared | AC+
10.4a saving.postponed | EK-
10.4b saving.decided |
10.4c saving.postponed & case.prepared-well@administration | LQ+
10.4d saving.decided & chair.involves-opposition | TG+ EK+
10.5a director.takes-over-decision:speaks-for-politics | AC-
10.5b chair.defends-director | TR+
10.5c chair.hides-behind-director | TR- TO+
10.6a referral-back.forced & chair.involves-opposition | TG+
10.6b referral-back.forced | EK-
10.6c saving.postponed:maintenance | EK+n EK-l
10.7a saving.decided:followed-up | CC+ LT+
10.7b saving.postponed | EK- LT-
10.7c saving.postponed & audit.criticism | TO+
10.8a cooperation.joined:contract | CP+ EK+l
10.8b support.cut | EK+n CP-
11.1a case.prepared-well@director | LQ+
11.1b cooperation.neglected:as-identity@chair | LP+ CO-
11.1c cooperation.reported@board | CO+
11.1d cooperation.joined:joint-committee | CO+ CO-
11.2a cooperation.reported@director & knowledge.shared@director | TR+
11.2b director.softens-assessment | TR-l
11.2c knowledge.hoarded@administration | KN+ LQ-
11.3a cooperation.reported@chair | CO+
11.3b cooperation.left@board | CO-
11.3c press.leak@board |
11.4a cooperation.left:agreed | EK- CO+
11.4b cooperation.left~firm | EK-
11.4c cooperation.left | EK- CP-
11.5a cooperation.left:agreed & case.prepared-well:in-dialogue@board | VO+ EK-
11.5b manager.left@administration | CP-
11.5c board.kept-in-the-dark@chair & manager.left@administration | TO+
11.6a cooperation.joined:contract | CP+ IS-
11.6b cooperation.joined | CO+
11.6c cooperation.joined:merger-talks@chair | LT+ PO+
11.6d cooperation.left | CP-
11.7a cooperation.joined:under-the-radar@director | LQ-l
11.7b cooperation.reported:formalised@director | LQ+ WL+
11.7c cooperation.neglected@board | CP-
11.8a cooperation.reported@board | IS+ CO+
11.8b cooperation.neglected@administration | IS-
12.1a pair.talks-about-roles@chair | TR+
12.1b chair.criticises-director | VO-
12.1c consultant.hired:coach@chair | CP+
12.1d consultant.hired:coach@chair | EK- TR+
12.1e pair.talks-about-roles@director | TR+
12.1f case.prepared-well@director | WL+
12.1g director.serves-only-winners | PO+
12.2a agreement.followed-up@board | AC+
12.2b chair.criticises-director~firm |
12.2c mistake.punished@chair & case.rushed@chair | VO- LQ-
12.2d consultant.hired:lawyer@board | LQ+
12.3a board.informed@administration | IS+
12.3b director.dismissed:small-circle | LQ-l TG- ⚖
12.3c agreement.followed-up@chair | TR+ TR-
12.4a director.dismissed:agreement | EK-
12.4b director.dismissed:silence | EK- IS-
12.4c director.dismissed:reassigned | EK- KN+
12.4d director.dismissed~firm | EK- CC-
12.5a chair.owns-decision | CC-n
12.5b board.kept-in-the-dark@chair | CC-
12.5c chair.criticises-director:smear | CC-l VO- ⚖
12.5d pair.talks-about-roles@chair & routine.made@chair | TR+
12.6a question.raised@administration | VO+
12.6b consultant.hired:interim | EK- KN-
12.6c director.recruited:from-within | KN+ CP-
12.7a director.recruited:profile | TO- FO+
12.7b director.recruited:liked | CH+ k+
12.7c director.recruited:party-friend | LQ- U+
12.7d director.recruited:lowered-bar | CP-
`;

/** Outline 4, twenty years in harness, from both chairs: 4D the director's, 4C the chair's. */
export const SECOND = `
4D.1a successor.shadows@director | KN- VO+ CH-
4D.1b director.documents-decisions | KN- LQ+ WL+
4D.1c board.informed@director | IS+ VO+ IN-
4D.1d investment.secured@director & pair.thinks-aloud | EK+ IN+ KN+ k+
4D.2a pair.thinks-aloud & board.kept-in-the-dark@director | TR+ CH+ AC- IS-
4D.2b board.informed:from-the-two@director | AC+ IS+ CH-
4D.2c successor.shadows:picked@director | KN- TR+ PO+
4D.2d case.prepared-well@secretary | LQ+
4D.3a pair.shares-success:as-one | CC+ AC-l
4D.3b chair.owns-decision | AC+
4D.3c pair.shares-success:as-one | TR+ LP-
4D.3d director.tells-running-promises:in-public | IS+ CC-n
4D.4a director.tells-running-promises | KN- IS+ WL+
4D.4b pair.thinks-aloud | TR+ CH+ k+
4D.4c director.tells-running-promises & case.prepared-well:predecessor@director | KN- LQ+ LP-
4D.4d knowledge.shared@administration & director.documents-decisions | VO+ LQ+ WL+
4D.5a pair.talks-about-roles | TR+
4D.5b knowledge.shared@director & director.stands-by-assessment~gentle | KN- LQ+ CH-
4D.5c question.silenced:oneself@director | LP+ LQ-
4D.5d critic.appointed:third-chair@director | k- IS+ CH-
4D.6a case.prepared-well:predecessor@director | LQ+
4D.6b consultant.hired:lawyer@director | LQ+ EK-
4D.6c director.tells-running-promises:in-public | CC-n CC+l TG+
4D.6d document.withheld:unregistered@director | EK+ LQ- CC-l ⚖
4D.7a agreement.invoked@director#words-outward & pressure.resisted@director | AC+ CC-
4D.7b director.takes-over-decision:speaks-for-politics | CC+ AC-
4D.7c director.informs-all-parties:steps-aside | TG+ TR-
4D.7d director.serves-only-winners | TR+ PO+
4D.8a director.retires:with-overlap | KN- AC+ IN- EK-
4D.8b agreement.decided-by-board@director | FO+
4D.8c director.resigns:to-another-post | KN- WL- CP-
4D.8d board.kept-in-the-dark@director | IN+
4C.1a successor.shadows@chair | KN- VO+ CH-
4C.1b board.informed@chair | AC+
4C.1c pair.thinks-aloud@chair & board.kept-in-the-dark@chair | CH+ AC-
4C.1d pair.thinks-aloud@chair & knowledge.hoarded@chair | IN+ KN+ k+
4C.2a pair.thinks-aloud@chair & board.kept-in-the-dark@chair | CH+ AC-
4C.2b chair.hands-over:party-first | AC+ TR-
4C.2c chair.hands-over:with-a-plan | CC+ AC+
4C.2d chair.hands-over:silent | KN+
4C.3a director.tells-running-promises | KN- IS+
4C.3b pair.thinks-aloud@chair & knowledge.shared@director | CH+ KN-
4C.3c critic.appointed:third-chair@chair | k- IS+ CH-
4C.3d consultant.hired:adviser@chair | LP+ TR- EK-
4C.4a chair.criticises-director~firm & chair.owns-decision | LP+ CH- TR-
4C.4b knowledge.shared@director | KN- TR+
4C.4c chair.owns-decision & case.rushed@chair | LP+ LQ-
4C.4d director.documents-decisions | FO+ WL+
4C.5a chair.owns-decision & case.rushed@chair | LP+ AC+ LQ-
4C.5b case.prepared-well@director | LQ+
4C.5c chair.involves-opposition | TG+
4C.5d chair.breaks-promise:puts-off | EK+ LP-
4C.6a chair.owns-decision & director.tells-running-promises:in-public | AC+ TG+ CC-n
4C.6b case.prepared-well@administration & chair.hides-behind-director | LQ+ TR-
4C.6c case.prepared-well:predecessor@chair | LQ+
4C.6d consultant.hired:lawyer@board | LQ+ EK-
4C.7a chair.owns-decision | AC+
4C.7b chair.hides-behind-director | AC-
4C.7c case.prepared-well:in-dialogue@chair | CC+ WL+
4C.7d chair.hides-behind-director~firm | TR- AC-
4C.8a agreement.decided-by-board@chair | FO+ WL+
4C.8b director.retires:with-overlap | KN- EK-
4C.8c director.dismissed@board | LP+n EK-
4C.8d chair.bypasses-director | WL+ TR-
`;

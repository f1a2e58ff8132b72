/** When the facts about treatments were last seen. */
export const reviewed = '2026-07-31'

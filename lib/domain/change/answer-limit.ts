/** How long an answer to a question of the Center may be, in characters as a person counts them (R19). */
export const answerLimit = 240;

/** What a form posts when the Enter key sent it, and its act must not be done by a key pressed in a field (R23). */
export const enterKeyField = "byEnterKey";

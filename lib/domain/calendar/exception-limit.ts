/** How much staff writes about an exception, in characters (R19). */
export const exceptionLimit = 240;

import { changeItems } from "./change-items";

/** The short words of the chosen items, in the order of the items screen, each once. */
export const itemMarks = (keys: readonly string[]): string[] => [
  ...new Set(changeItems.filter((item) => keys.includes(item.key)).map((item) => item.mark)),
];

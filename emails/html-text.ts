const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? "");

/** Escaped, with its line ends. */
export const htmlText = (text: string): string => escapeHtml(text).replaceAll("\n", "<br>\n");

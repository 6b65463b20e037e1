import { escapeHtml, htmlText } from "./html-text";
import type { RenderedMail } from "./letter";
import { wrapText } from "./plain-text";

/** A paragraph of a note: lines of text, or an address to open. */
type Paragraph = string | { readonly url: string };

/** A mail to a member of the Center's staff that is about no application: paragraphs alone. */
export function renderNote(subject: string, paragraphs: readonly Paragraph[]): RenderedMail {
  const text = paragraphs.map((part) =>
    typeof part === "string" ? part.split("\n").map(wrapText).join("\n") : part.url,
  );
  const html = paragraphs.map((part) => `<p>${typeof part === "string" ? htmlText(part) : anchor(part.url)}</p>`);
  return {
    subject,
    text: `${text.join("\n\n")}\n`,
    html: `<!DOCTYPE html>\n<html lang="ja">\n<head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>\n<body>\n${html.join("\n")}\n</body>\n</html>\n`,
  };
}

const anchor = (url: string): string => `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`;

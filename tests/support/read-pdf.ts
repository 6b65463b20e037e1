import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface ReadPdf {
  /** The text of each page in the order it is drawn. */
  readonly pages: readonly string[];
  readonly title: string;
  readonly language: string | null;
  readonly createdAt: string;
  readonly isTagged: boolean;
  /** Roles of the structure tree of all pages, in reading order. */
  readonly roles: readonly string[];
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean }[];
}

interface StructureNode {
  readonly role?: string;
  readonly children?: readonly StructureNode[];
}

/** Reads a PDF back as a viewer does. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, fontExtraProperties: true });
  const pdf = await task.promise;
  const pages: string[] = [];
  const roles: string[] = [];
  const fonts = new Map<string, boolean>();
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent({ disableNormalization: true });
    pages.push(content.items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : "")).join(""));
    const tree = (await page.getStructTree()) as StructureNode | null;
    if (tree) roles.push(...rolesOf(tree));
    await page.getOperatorList();
    for (const item of content.items) {
      if (!("fontName" in item) || !page.commonObjs.has(item.fontName)) continue;
      const font = page.commonObjs.get(item.fontName) as { name: string; missingFile?: boolean };
      fonts.set(font.name, font.missingFile !== true);
    }
  }
  const { info } = await pdf.getMetadata();
  const facts = info as { Title?: string; Language?: string; CreationDate?: string };
  // A Map, whatever its type says.
  const mark = (await pdf.getMarkInfo()) as unknown as Map<string, boolean> | null;
  await task.destroy();
  return {
    pages,
    title: facts.Title ?? "",
    language: facts.Language ?? null,
    createdAt: facts.CreationDate ?? "",
    isTagged: mark?.get("Marked") === true,
    roles,
    fonts: Array.from(fonts, ([name, isEmbedded]) => ({ name, isEmbedded })),
  };
}

const rolesOf = (node: StructureNode): string[] => [
  ...(node.role ? [node.role] : []),
  ...(node.children ?? []).flatMap(rolesOf),
];

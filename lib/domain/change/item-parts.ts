// The parts of an item (`ItemParts`) by the names under which drafts and forms keep them.

/** The draft step that keeps a part. */
export const partKey = (itemKey: string, code: string): string => `${itemKey}/${code}`;

/** The codes of the parts that a draft has of an item. */
export const partsIn = (itemKey: string, draft: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(draft)
    .filter((key) => key.startsWith(partKey(itemKey, "")))
    .map((key) => key.slice(partKey(itemKey, "").length))
    .toSorted((a, b) => a.localeCompare(b, "ja", { numeric: true }));

/** The field of a part among those of its item: it stands on the part's page, not on the item's. */
export const partField = (code: string, field: string): string => `${code}/${field}`;

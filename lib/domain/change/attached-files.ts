import type { AttachedFile } from "../attachment/attached-file";
import type { Changes } from "./change-item";
import { builtItems } from "./change-items";

/** All files that go along with an application, in the order of its items. */
export const attachedFiles = (changes: Changes): AttachedFile[] =>
  builtItems.flatMap((item) => (changes[item.key] === undefined ? [] : (item.files?.(changes[item.key]) ?? [])));

/** The kinds of files that are taken in, told by how their content begins; what a file is called or said to be counts for nothing. */
const types = [
  { extension: "pdf", mediaType: "application/pdf", begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { extension: "png", mediaType: "image/png", begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { extension: "jpg", mediaType: "image/jpeg", begins: [0xff, 0xd8, 0xff] },
] as const;

export type FileType = Pick<(typeof types)[number], "extension" | "mediaType">;

/** PDF・PNG・JPEG */
export const fileTypeWords = "PDF・PNG・JPEG";

/** What the browser's file chooser offers. */
export const acceptedFiles = types.map(({ mediaType }) => mediaType).join(",");

/** So many bytes tell the type of a file. */
export const telltaleBytes = 8;

export const fileTypeOf = (beginning: Uint8Array): FileType | undefined =>
  types.find(({ begins }) => begins.every((byte, index) => beginning[index] === byte));

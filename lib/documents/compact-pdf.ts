import { deflateSync } from "node:zlib";

/**
 * The same PDF with its small objects in one compressed object stream and a compressed cross-reference (PDF 1.5), which
 * pdfkit cannot write. A tagged document has hundreds of small objects: it gets a third smaller. Takes pdfkit's output only.
 */
export function compactPdf(pdf: Buffer): Buffer {
  const xrefAt = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(pdf.toString("latin1", pdf.length - 60))?.[1]);
  const [xref, trailer] = pdf.toString("latin1", xrefAt).split("trailer\n<<");
  const trailerEntries = trailer?.slice(0, trailer.lastIndexOf(">>"));
  if (!xref || !trailerEntries) throw new Error("not a PDF as pdfkit writes it");
  const offsets = Array.from(xref.matchAll(/^(\d{10}) 00000 n/gm), ([, offset]) => Number(offset));
  const objects = readObjects(pdf, offsets, xrefAt);

  const small = objects.filter((object) => !object.isStream);
  const out = [pdf.subarray(0, Math.min(...offsets))];
  let length = out[0]?.length ?? 0;
  const put = (part: Buffer): number => {
    const at = length;
    out.push(part);
    length += part.length;
    return at;
  };
  const packId = objects.length + 1;
  const rows: Row[] = [[0, 0, 0xffff]];
  for (const object of objects) {
    if (object.isStream) rows[object.id] = [1, put(object.bytes), 0];
  }
  small.forEach((object, index) => {
    rows[object.id] = [2, packId, index];
  });
  rows[packId] = [1, put(objectStream(packId, small)), 0];
  rows[packId + 1] = [1, length, 0];
  const dictionary = `${trailerEntries.replace(/\/Size \d+/, `/Size ${rows.length}`)}/Type /XRef /W [1 4 2]`;
  const start = put(streamObject(packId + 1, dictionary, Buffer.concat(rows.map(rowBytes))));
  put(Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(out);
}

/** Of the cross-reference: kind, then offset and generation, or object stream and place in it. */
type Row = [kind: 0 | 1 | 2, first: number, second: number];

interface PdfObject {
  readonly id: number;
  readonly isStream: boolean;
  /** With `1 0 obj` and `endobj`. */
  readonly bytes: Buffer;
}

const streamEnd = Buffer.from("\nendstream\nendobj\n");

function readObjects(pdf: Buffer, offsets: readonly number[], end: number): PdfObject[] {
  const inOrder = [...offsets, end].sort((a, b) => a - b);
  const next = new Map(inOrder.map((offset, index) => [offset, inOrder[index + 1] ?? end]));
  return offsets.map((offset, index) => {
    const bytes = pdf.subarray(offset, next.get(offset));
    return { id: index + 1, isStream: bytes.subarray(-streamEnd.length).equals(streamEnd), bytes };
  });
}

function objectStream(id: number, objects: readonly PdfObject[]): Buffer {
  const bodies = objects.map(({ bytes }) => bytes.subarray(bytes.indexOf("obj\n") + 4, bytes.lastIndexOf("endobj")));
  let at = 0;
  const places = objects.map((object, index) => {
    const place = `${object.id} ${at}`;
    at += bodies[index]?.length ?? 0;
    return place;
  });
  const head = `${places.join(" ")}\n`;
  const dictionary = `/Type /ObjStm /N ${objects.length} /First ${head.length}`;
  return streamObject(id, dictionary, Buffer.concat([Buffer.from(head), ...bodies]));
}

function streamObject(id: number, dictionary: string, content: Buffer): Buffer {
  const packed = deflateSync(content, { level: 9 });
  const head = `${id} 0 obj\n<<${dictionary} /Length ${packed.length} /Filter /FlateDecode>>\nstream\n`;
  return Buffer.concat([Buffer.from(head, "latin1"), packed, Buffer.from("\nendstream\nendobj\n")]);
}

function rowBytes([kind, first, second]: Row): Buffer {
  const row = Buffer.alloc(7);
  row.writeUInt8(kind, 0);
  row.writeUInt32BE(first, 1);
  row.writeUInt16BE(second, 5);
  return row;
}

/**
 * A TrueType font file without its hinting (the little programs that fit glyphs to coarse pixels). PDF viewers don't need
 * it, and embedded subsets are a quarter smaller without. Everything else of the font stays as it is.
 * @throws Error where the bytes are not a TrueType font.
 */
export function withoutHinting(file: Buffer): Buffer {
  const tables = readTables(file);
  const [head, loca, glyf, maxp] = ["head", "loca", "glyf", "maxp"].map((tag) => {
    const table = tables.get(tag);
    if (!table) throw new Error(`not a TrueType font: it has no ${tag} table`);
    return table;
  }) as [Buffer, Buffer, Buffer, Buffer];

  const longOffsets = head.readInt16BE(50) === 1;
  const offset = (glyph: number) => (longOffsets ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2);
  const glyphCount = maxp.readUInt16BE(4);
  const glyphs = Array.from({ length: glyphCount }, (_, glyph) =>
    unhintedGlyph(glyf.subarray(offset(glyph), offset(glyph + 1))),
  );
  const newLoca = Buffer.alloc((glyphCount + 1) * 4);
  let end = 0;
  glyphs.forEach((glyph, index) => {
    end += glyph.length;
    newLoca.writeUInt32BE(end, (index + 1) * 4);
  });
  const newHead = Buffer.from(head);
  newHead.writeInt16BE(1, 50);

  tables.set("glyf", Buffer.concat(glyphs));
  tables.set("loca", newLoca);
  tables.set("head", newHead);
  for (const tag of ["fpgm", "prep", "cvt ", "gasp", "hdmx", "VDMX"]) tables.delete(tag);
  return writeTables(file.subarray(0, 4), tables);
}

/** A glyph's record, without its program and padded to four bytes. */
function unhintedGlyph(glyph: Buffer): Buffer {
  if (glyph.length === 0) return glyph;
  const contours = glyph.readInt16BE(0);
  if (contours < 0) return padded([withoutCompositeProgram(glyph)]);
  const lengthAt = 10 + contours * 2;
  const programLength = glyph.readUInt16BE(lengthAt);
  return padded([glyph.subarray(0, lengthAt), Buffer.alloc(2), glyph.subarray(lengthAt + 2 + programLength)]);
}

const component = { words: 0x1, scale: 0x8, more: 0x20, scaleXY: 0x40, matrix: 0x80, program: 0x100 };

function withoutCompositeProgram(glyph: Buffer): Buffer {
  const copy = Buffer.from(glyph);
  for (let at = 10; ; ) {
    const flags = copy.readUInt16BE(at);
    copy.writeUInt16BE(flags & ~component.program, at);
    at += 4 + (flags & component.words ? 4 : 2);
    if (flags & component.scale) at += 2;
    else if (flags & component.scaleXY) at += 4;
    else if (flags & component.matrix) at += 8;
    if (!(flags & component.more)) return copy.subarray(0, at);
  }
}

function padded(parts: readonly Buffer[]): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat(parts, Math.ceil(length / 4) * 4);
}

function readTables(file: Buffer): Map<string, Buffer> {
  const count = file.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 12 + index * 16;
      const start = file.readUInt32BE(at + 8);
      return [file.toString("latin1", at, at + 4), file.subarray(start, start + file.readUInt32BE(at + 12))];
    }),
  );
}

/** Checksums stay zero: the whole file is never written out, and subsets get their own. */
function writeTables(version: Buffer, tables: ReadonlyMap<string, Buffer>): Buffer {
  const directory = Buffer.alloc(12 + tables.size * 16);
  version.copy(directory);
  directory.writeUInt16BE(tables.size, 4);
  const bodies: Buffer[] = [];
  let at = directory.length;
  let entry = 12;
  for (const [tag, table] of tables) {
    directory.write(tag, entry, "latin1");
    directory.writeUInt32BE(at, entry + 8);
    directory.writeUInt32BE(table.length, entry + 12);
    const body = padded([table]);
    bodies.push(body);
    at += body.length;
    entry += 16;
  }
  return Buffer.concat([directory, ...bodies]);
}

import { describe, expect, test } from "vitest";
import { file as fileField, kind, noFile } from "../change/fields/file";
import { type AttachedFile, attachedFileWords, readAttachedFile, sizeWords, writeAttachedFile } from "./attached-file";
import { fileNameOf } from "./file-name";
import { fileTypeOf } from "./file-type";
import { fileRefusals, readRefusedFile, writeRefusedFile } from "./refused-file";

const file: AttachedFile = {
  id: "0199b0c0-0000-7000-8000-00000000000a",
  name: "構成図 第2版.pdf",
  size: 1_258_291,
  sha256: "9f".repeat(32),
};
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe("the type of a file", () => {
  test.each([
    ["pdf", bytes("%PDF-1.7\n")],
    ["png", bytes("\u0089PNG\r\n\u001a\n....")],
    ["jpg", bytes("\u00ff\u00d8\u00ff\u00e0")],
    [undefined, bytes("MZ\u0090\0\u0003\0\0\0")],
    [undefined, bytes("<html>%PDF-")],
    [undefined, bytes("")],
  ])("%s is told by its content", (extension, beginning) => {
    expect(fileTypeOf(beginning)?.extension).toBe(extension);
  });
});

describe("the name of a file", () => {
  test.each([
    ["構成図 第2版.PDF", "構成図_第2版.pdf"],
    ["../../etc/passwd", "etc_passwd.pdf"],
    ["invoice.pdf.exe", "invoice_pdf.pdf"],
    ["\u202egnp.exe", "gnp.pdf"],
    ['a"; filename=b\r\nX: y.html', "a_filename_b_X_y.pdf"],
    ["...", "添付ファイル.pdf"],
    ["", "添付ファイル.pdf"],
    ["あ".repeat(100), `${"あ".repeat(60)}.pdf`],
  ])("%j becomes %j", (original, name) => {
    expect(fileNameOf(original, "pdf")).toBe(name);
  });
});

describe("a file in a form", () => {
  const field = fileField("システム構成図");
  const read = (...typed: string[]) => kind.read(field, typed, {});

  test("comes back as it was written", () => {
    expect(readAttachedFile(writeAttachedFile(file))).toEqual(file);
    expect(read(writeAttachedFile(file))).toEqual({ value: file });
    expect(kind.typed(file, field)).toBe(writeAttachedFile(file));
  });

  test("is the last that was sent, and none once it was taken away", () => {
    const other = { ...file, name: "別.png" };
    expect(read(writeAttachedFile(file), writeAttachedFile(other))).toEqual({ value: other });
    expect(read(writeAttachedFile(file), noFile)).toEqual({ problem: "システム構成図のファイルを選択してください。" });
    expect(kind.read({ ...field, optional: true }, [writeAttachedFile(file), noFile], {})).toEqual({ value: null });
  });

  test.each(fileRefusals)("that was refused as %s is told at its field", (why) => {
    const text = writeRefusedFile({ why, name: "図.exe" });
    expect(readRefusedFile(text)).toEqual({ why, name: "図.exe" });
    expect(read(writeAttachedFile(file), text)).toEqual({ problem: expect.stringMatching(/^システム構成図の.*。$/u) });
  });

  test.each([
    "",
    "x",
    `${file.id} 1 ${file.sha256}`,
    `${file.id} 0 ${file.sha256} a`,
    `x${file.id} 1 ab a`,
    "refused:no a",
  ])("%j is none", (text) => {
    expect(readAttachedFile(text) ?? readRefusedFile(text)).toBeUndefined();
  });

  test("is shown with its size and its hash", () => {
    expect(attachedFileWords(file)).toBe(`構成図 第2版.pdf（1.2MB、SHA-256: ${"9f".repeat(32)}）`);
    expect([1, 1024, 348_160, 5 * 1024 * 1024].map(sizeWords)).toEqual(["1KB", "1KB", "340KB", "5.0MB"]);
  });
});

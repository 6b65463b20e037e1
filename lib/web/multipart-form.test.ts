import { describe, expect, test } from "vitest";
import { mostFileBytes } from "../domain/attachment/attached-file";
import type { PostedFile } from "./multipart-form";
import { personsLimits, readPostedForm } from "./posted-form";

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request("http://localhost/x", { method: "POST", body, headers, duplex: "half" } as RequestInit);

/** Counts a file's bytes and says what it is called. */
const taking =
  (seen: string[] = []) =>
  async ({ field, name, bytes }: PostedFile) => {
    let size = 0;
    for await (const chunk of bytes) size += chunk.length;
    seen.push(`${field} ${name} ${size}`);
    return `taken ${size}`;
  };
const refusing = async () => "refused";

const aForm = (...files: readonly (readonly [string, File])[]) => {
  const form = new FormData();
  form.append("lines.city", "港区\r\n浜松町");
  form.append("lines.diagram", "before");
  for (const [name, file] of files) form.append(name, file);
  form.append("intent", "next");
  return form;
};
const fileOf = (bytes: number, name = "構成図.pdf") => new File([new Uint8Array(bytes)], name);
async function read(form: FormData, take: (file: PostedFile) => Promise<string> = taking()) {
  const sent = new Response(form);
  const type = sent.headers.get("content-type") ?? "";
  return readPostedForm(post(await sent.arrayBuffer(), { "content-type": type }), personsLimits, take);
}

describe("a form with files", () => {
  test("is its fields in their order, with what was made of each file among them", async () => {
    const seen: string[] = [];
    expect(await read(aForm(["lines.diagram", fileOf(300_000)]), taking(seen))).toEqual({
      "lines.city": "港区\r\n浜松町",
      "lines.diagram": ["before", "taken 300000"],
      intent: "next",
    });
    expect(seen).toEqual(["lines.diagram 構成図.pdf 300000"]);
  });

  test("has nothing of a field in which no file was chosen, and an empty file is one", async () => {
    expect(await read(aForm(["lines.diagram", new File([], "")]))).toMatchObject({ "lines.diagram": "before" });
    expect(await read(aForm(["lines.diagram", fileOf(0)]))).toMatchObject({ "lines.diagram": ["before", "taken 0"] });
  });

  test("hands on no more of a file than shows that it is too large, and goes on behind it", async () => {
    const form = await read(aForm(["lines.diagram", fileOf(mostFileBytes + 1_000_000)]));
    expect(form).toMatchObject({ "lines.diagram": ["before", `taken ${mostFileBytes + 1}`], intent: "next" });
  });

  test("goes on behind a file that was not read", async () => {
    expect(await read(aForm(["lines.diagram", fileOf(3_000_000)]), refusing)).toMatchObject({ intent: "next" });
  });

  test("is refused where it is far too long, has too many fields or files, or breaks off", async () => {
    expect(await read(aForm(["a", fileOf(4 * mostFileBytes)]))).toBe("tooLong");
    const many = new FormData();
    for (let field = 0; field < 1001; field += 1) many.append("f", "");
    expect(await read(many)).toBe("unreadable");
    expect(await read(aForm(...Array.from({ length: 6 }, () => ["a", fileOf(1)] as const)))).toBe("unreadable");
    const type = { "content-type": "multipart/form-data; boundary=x" };
    const cut = '--x\r\ncontent-disposition: form-data; name="a"; filename="b.pdf"\r\n\r\n%PDF-1.7';
    expect(await readPostedForm(post(cut, type), personsLimits, taking())).toBe("unreadable");
    expect(await readPostedForm(post("a", { "content-type": "multipart/form-data" }), personsLimits, taking())).toBe(
      "unreadable",
    );
  });

  test("breaks off with its sender, and nobody waits for the rest of its file", async () => {
    const body = new ReadableStream({
      start(controller) {
        const head = '--x\r\ncontent-disposition: form-data; name="a"; filename="b.pdf"\r\n\r\n';
        controller.enqueue(new TextEncoder().encode(`${head}%PDF-1.7`));
        setTimeout(() => controller.error(new Error("gone")), 20);
      },
    });
    const ended: string[] = [];
    const take = async (file: PostedFile) => {
      try {
        return await taking()(file);
      } finally {
        ended.push(file.name);
      }
    };
    const type = { "content-type": "multipart/form-data; boundary=x" };
    expect(await readPostedForm(post(body, type), personsLimits, take)).toBe("unreadable");
    expect(ended).toEqual(["b.pdf"]);
  });

  test("that cannot be kept fails as a whole", async () => {
    await expect(read(aForm(["a", fileOf(10)]), () => Promise.reject(new Error("no disk")))).rejects.toThrow("no disk");
  });

  test("is read nowhere but where files are taken", async () => {
    expect(await readPostedForm(post("", { "content-type": "multipart/form-data; boundary=x" }), personsLimits)).toBe(
      "unreadable",
    );
  });
});

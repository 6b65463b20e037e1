import { describe, expect, test } from "vitest";
import {
  addressesComeFromPaths,
  environmentIsReadInOnePlace,
  filesAreShort,
  mutationsAreActions,
  namesSayWhatIsInside,
  pagesRequireAnActor,
  statusesStandInTheTable,
  timeComesFromTheClock,
  typesAreNotTalkedInto,
} from "./house-rules";
import { ownFiles, type SourceFile, sourceFiles } from "./source-files";

const files = sourceFiles(["app", "components", "emails", "lib", "prisma"]);

describe("the house", () => {
  test("reads the environment in lib/env.ts alone", () => {
    expect(environmentIsReadInOnePlace(files)).toEqual([]);
  });
  test("takes business time from the clock alone", () => {
    expect(timeComesFromTheClock(files)).toEqual([]);
  });
  test("has no utils, helpers, common, misc and no barrels", () => {
    expect(namesSayWhatIsInside(files)).toEqual([]);
  });
  test("has no file of more than 250 lines", () => {
    expect(filesAreShort(ownFiles(["app", "components", "emails", "lib", "prisma", "tests"]))).toEqual([]);
  });
  test("writes no address but in lib/domain/paths.ts", () => {
    expect(addressesComeFromPaths(files)).toEqual([]);
  });
  test("names no status outside the table of transitions", () => {
    expect(statusesStandInTheTable(files)).toEqual([]);
  });
  test("talks no value into a type that it does not have", () => {
    expect(typesAreNotTalkedInto(files)).toEqual([]);
  });
  test("makes every mutation with define-action", () => {
    expect(mutationsAreActions(files)).toEqual([]);
  });
  test("asks on every customer's and staff's page who is there", () => {
    expect(pagesRequireAnActor(files)).toEqual([]);
  });
});

describe("a planted fault is caught:", () => {
  const planted = (path: string, text: string): SourceFile[] => [{ path, text }];

  test("process.env in a service", () => {
    expect(environmentIsReadInOnePlace(planted("lib/services/x.ts", "const a = process.env.PORT;"))).toEqual([
      "lib/services/x.ts",
    ]);
  });
  test("the machine's clock in a rule", () => {
    expect(timeComesFromTheClock(planted("lib/domain/x.ts", "const now = new Date();"))).toEqual(["lib/domain/x.ts"]);
  });
  test("a drawer", () => {
    expect(namesSayWhatIsInside(planted("lib/domain/utils.ts", ""))).toEqual(["lib/domain/utils.ts"]);
  });
  test("a long file", () => {
    expect(filesAreShort(planted("tests/x.test.ts", "\n".repeat(251)))).toEqual(["tests/x.test.ts has 251 lines"]);
    expect(filesAreShort(planted("tests/x.test.ts", "\n".repeat(250)))).toEqual([]);
  });
  test.each([
    `<a href="/">`,
    `<form action={"/logout"}>`,
    "<PageFrame homeHref={`/menu`}>",
    `const items = [{ href: "/menu" }];`,
    "redirect(`/applications/`);",
  ])("an address in %s", (text) => {
    expect(addressesComeFromPaths(planted("components/ui/x.tsx", text))).toEqual(["components/ui/x.tsx"]);
  });
  test("a status told by its name", () => {
    const page = `if (status !== "INVALIDATED") return null;`;
    expect(statusesStandInTheTable(planted("app/x/page.tsx", page))).toEqual(["app/x/page.tsx"]);
    const list = `const waiting = ["QUERIED", "APPROVED"];`;
    expect(statusesStandInTheTable(planted("lib/domain/x.ts", list))).toEqual(["lib/domain/x.ts"]);
  });
  test("a value talked into a type", () => {
    const cast = "const content = row.content as unknown as Content;";
    expect(typesAreNotTalkedInto(planted("lib/data/x.ts", cast))).toEqual(["lib/data/x.ts"]);
  });
  test("a POST of its own", () => {
    const own = "export async function POST() { return new Response(); }";
    expect(mutationsAreActions(planted("app/x/route.ts", own))).toEqual(["app/x/route.ts POST"]);
    const disguised = `import { defineAction } from "@/elsewhere";\nexport const POST = defineAction({});`;
    expect(mutationsAreActions(planted("app/x/route.ts", disguised))).toEqual(["app/x/route.ts POST"]);
  });
  test("a server action", () => {
    expect(mutationsAreActions(planted("app/x/actions.ts", `"use server";\n`))).toEqual([
      "app/x/actions.ts has a server action",
    ]);
  });
  test("a page that asks nobody, or only imports the question", () => {
    const path = "app/admin/x/page.tsx";
    expect(pagesRequireAnActor(planted(path, "export default function Page() { return null; }"))).toEqual([path]);
    const unasked = `import { requireStaff } from "@/lib/web/require-actor";\nexport default () => null;`;
    expect(pagesRequireAnActor(planted(path, unasked))).toEqual([path]);
  });
  test("a page whose visit asks nobody", () => {
    const page = {
      path: "app/(customer)/x/page.tsx",
      text: `import { visit } from "@/lib/web/x/visit";\nexport default () => visit();`,
    };
    const visit = (text: string) => ({ path: "lib/web/x/visit.ts", text });
    const asking = `import { requireCustomer } from "../require-actor";\nexport const visit = () => requireCustomer();`;
    expect(pagesRequireAnActor([page, visit(asking)])).toEqual([]);
    expect(pagesRequireAnActor([page, visit("export const visit = () => null;")])).toEqual([page.path]);
  });
});

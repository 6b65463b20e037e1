import { dirname, join, normalize } from "node:path";
import { type SourceFile, withoutComments } from "./source-files";

/** Each rule names the files that break it, with what is wrong. */
type HouseRule = (files: SourceFile[]) => string[];

const brokenBy =
  (applies: (path: string) => boolean, pattern: RegExp): HouseRule =>
  (files) =>
    files.filter(({ path, text }) => applies(path) && pattern.test(withoutComments(text))).map(({ path }) => path);

/** The environment is parsed once. */
export const environmentIsReadInOnePlace = brokenBy(
  (path) => path !== "lib/env.ts",
  /process\s*\.\s*env\b|from "node:process"/,
);

/** Business time comes from the injected clock; only what keeps processes running looks at the machine's. */
export const timeComesFromTheClock = brokenBy(
  (path) => !/^(lib\/adapters\/(movable-)?clock\.ts|lib\/processes|components|prisma\/new-migration)/.test(path),
  /new Date\(\)|Date\.now\(\)/,
);

/** No drawers for odds and ends, no files that only pass others on. */
export const namesSayWhatIsInside: HouseRule = (files) =>
  files.map(({ path }) => path).filter((path) => /(^|\/)(utils?|helpers?|common|misc|index)(\/|\.tsx?$)/.test(path));

/** A file is one idea, which fits about one screen or two. */
export const filesAreShort: HouseRule = (files) =>
  files
    .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
    .filter(({ lines }) => lines > 250)
    .map(({ path, lines }) => `${path} has ${lines} lines`);

/** An address is written once, in `lib/domain/paths`. Files that lie in `public/` have their own names. */
export const addressesComeFromPaths = brokenBy(
  (path) => /^(app|components|emails)\//.test(path),
  /["'`]\/(?!favicon\.svg")[a-z$]|\b\w*(href|action)\s*[=:]\s*\{?\s*["'`]\//i,
);

/** A value is parsed into the type it has, never talked into it. */
export const typesAreNotTalkedInto = brokenBy(
  (path) => /^(app|components|emails|lib)\//.test(path),
  /\bas\s+(unknown\s+as|any|never)\b/,
);

/** What a status allows is asked of the table of transitions (R2); neither a comparison nor a list of statuses stands elsewhere. */
export const statusesStandInTheTable = brokenBy(
  (path) =>
    /^(app|components|emails|lib)\//.test(path) &&
    !/\.test\.tsx?$/.test(path) &&
    !/^lib\/domain\/application\/(status|transitions)\.ts$/.test(path),
  /["'](RECEIVED|IN_REVIEW|QUERIED|APPROVED|CERTIFICATES_ISSUED|IN_USE|WITHDRAWN|REJECTED|INVALIDATED)["']/,
);

/** Those without a session yet, and the script's call that carries no form: they check the origin themselves. */
const formlessActions = [
  "app/(public)/session/route.ts",
  "app/(public)/session/extend/route.ts",
  "app/(public)/password-link/set/route.ts",
  "app/(public)/address-check/confirm/route.ts",
];

/** What makes a mutation: for people, and for the QA kit, which knows no people and exists nowhere else. */
const makersOf = (path: string) =>
  path.startsWith("app/api/qa/") ? "@/lib/web/define-qa-route" : "@/lib/web/define-action";

/** Every POST, PUT, PATCH and DELETE is made by `lib/web/define-action`, which checks origin, actor and input. */
export const mutationsAreActions: HouseRule = (files) =>
  files
    .filter(({ path }) => path.startsWith("app/"))
    .flatMap(({ path, text }) => {
      const source = withoutComments(text);
      if (/^\s*["']use server["']/m.test(source)) return [`${path} has a server action`];
      if (!/\/route\.tsx?$/.test(path)) return [];
      if (formlessActions.includes(path))
        return source.includes("if (!isSameOrigin(request)) return") ? [] : [`${path} POST`];
      const made = new Set(importedFrom(source, makersOf(path)));
      return [
        ...source.matchAll(/export\s+(?:const|async function|function)\s+(POST|PUT|PATCH|DELETE)\b\s*=?\s*(\w+)?/g),
      ]
        .filter(
          ([, , maker]) => maker === undefined || (!made.has(maker) && !isMadeByNeighbour(path, source, maker, files)),
        )
        .map(([, method]) => `${path} ${method}`);
    });

/** Every page of customers and staff asks `lib/web/require-actor` who is there, itself or through a file that pages share. */
export const pagesRequireAnActor: HouseRule = (files) =>
  files
    .filter(({ path }) => /^app\/(\(customer\)|admin)\/.*page\.tsx$|^app\/admin\/page\.tsx$/.test(path))
    .filter(({ path, text }) => !requiresActor(path, withoutComments(text), files))
    .map(({ path }) => path);

function requiresActor(path: string, source: string, files: SourceFile[]): boolean {
  const asks = importsOf(path, source).filter(({ target }) => target === "lib/web/require-actor");
  if (asks.some(({ names }) => names.some((name) => isCalled(source, name)))) return true;
  return neighbours(path, source, files).some(
    ({ names, file }) =>
      names.some((name) => isCalled(source, name)) && requiresActor(file.path, withoutComments(file.text), files),
  );
}

/** Some routes share a maker of their own, such as that of the wizard's steps; it must in turn use define-action. */
function isMadeByNeighbour(path: string, source: string, maker: string, files: SourceFile[]): boolean {
  return neighbours(path, source, files).some(({ names, file }) => {
    const text = withoutComments(file.text);
    return names.includes(maker) && importedFrom(text, "@/lib/web/define-action").some((name) => isCalled(text, name));
  });
}

/** The files of app/ and lib/web/ that a file imports, with the names it takes from each. */
function neighbours(path: string, source: string, files: SourceFile[]): { names: string[]; file: SourceFile }[] {
  return importsOf(path, source).flatMap(({ names, target }) => {
    const file = files.find((each) => each.path === `${target}.ts` || each.path === `${target}.tsx`);
    return file && /^(app|lib\/web)\//.test(file.path) ? [{ names, file }] : [];
  });
}

/** What a file imports of our own, as paths from the root. */
function importsOf(path: string, source: string): { names: string[]; target: string }[] {
  return [...source.matchAll(/from\s+"((?:\.{1,2}|@)\/[^"]+)"/g)].map(([, from = ""]) => ({
    names: importedFrom(source, from),
    target: from.startsWith("@/") ? from.slice(2) : normalize(join(dirname(path), from)),
  }));
}

function importedFrom(source: string, from: string): string[] {
  return [...source.matchAll(/import\s*\{([^}]*)\}\s*from\s*"([^"]+)"/g)]
    .filter(([, , module]) => module === from)
    .flatMap(([, names = ""]) => names.split(","))
    .map((name) => name.trim())
    .filter((name) => name !== "" && !name.startsWith("type "))
    .map((name) => name.split(/\s+as\s+/).at(-1) ?? name);
}

const isCalled = (source: string, name: string) => new RegExp(`\\b${name}\\s*(<[^>]*>)?\\(`).test(source);

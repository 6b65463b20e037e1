import { stripVTControlCharacters } from "node:util";

/** What failed, from the reports of the two test runners: the last thing one reads of a run, and all that some logs keep. */

interface VitestReport {
  testResults: { name: string; message: string; assertionResults: VitestCase[] }[];
}

interface VitestCase {
  fullName: string;
  status: string;
  failureMessages: string[];
}

interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs?: PlaywrightSpec[];
}

interface PlaywrightSpec {
  title: string;
  ok: boolean;
  tests: { results: { errors: { message?: string; location?: { line: number } }[] }[] }[];
}

const linesPerFailure = 15;

const told = (title: string, messages: readonly (string | undefined)[]): string => {
  const lines = messages
    .flatMap((message) => stripVTControlCharacters(message ?? "").split("\n"))
    .filter((line) => line.trim() !== "" && !line.includes("node_modules"))
    .slice(0, linesPerFailure);
  return [`✗ ${title}`, ...lines.map((line) => `    ${line}`)].join("\n");
};

/** One text for each failed test and each file that did not load. */
export function failedVitestTests({ testResults }: VitestReport): string[] {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === "failed");
    return assertionResults.length === 0
      ? [told(name, [message])]
      : failed.map(({ fullName, failureMessages }) => told(`${name} › ${fullName}`, failureMessages));
  });
}

const errorsOf = ({ tests }: PlaywrightSpec) => tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors));

/** One text for each test that failed at least once. */
export function failedPlaywrightTests(suite: PlaywrightSuite, above: readonly string[] = []): string[] {
  const path = [...above, suite.title].filter(Boolean);
  const failed = (suite.specs ?? []).filter((spec) => !spec.ok || errorsOf(spec).length > 0);
  return [
    ...failed.map((spec) => {
      const messages = errorsOf(spec).map(({ message, location }) => `line ${location?.line}: ${message}`);
      return told([...path, spec.title].join(" › "), messages);
    }),
    ...(suite.suites ?? []).flatMap((inner) => failedPlaywrightTests(inner, path)),
  ];
}

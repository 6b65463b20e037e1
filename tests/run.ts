import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { ensureBuild } from "@/lib/processes/build";
import { projectRoot } from "@/lib/processes/project-root";
import { ensureChromium } from "./support/chromium";
import { failedPlaywrightTests, failedVitestTests } from "./support/failed-tests";

// `npm test`: every stage in order, also after one that failed; then a summary. `npm test -- unit e2e` runs these alone.

interface Result {
  passed: number;
  failed: number;
  /** Counted apart: neither passed nor failed. */
  skipped: number;
  /** What failed, each with its first lines. */
  failures?: string[];
}

interface Stage {
  name: string;
  run(): Promise<Result>;
}

const resultsFolder = join(projectRoot, "test-results");

/** Runs one of the installed programs; its output is shown as it comes. Resolves with its exit code. */
function program(name: string, ...args: string[]): Promise<number> {
  const path = `${join(projectRoot, "node_modules/.bin")}${delimiter}${process.env.PATH}`;
  const child = spawn(name, args, {
    cwd: projectRoot,
    stdio: "inherit",
    env: { ...process.env, PATH: path, NEXT_TELEMETRY_DISABLED: "1" },
    shell: process.platform === "win32",
  });
  return new Promise((done, fail) => child.once("error", fail).once("exit", (code) => done(code ?? 1)));
}

/** A check that passes or fails as a whole. */
async function check(...command: [string, ...string[]]): Promise<Result> {
  return asResult((await program(...command)) === 0);
}

const asResult = (passed: boolean): Result => ({ passed: Number(passed), failed: Number(!passed), skipped: 0 });

const sum = (results: Result[]): Result => ({
  passed: results.reduce((total, { passed }) => total + passed, 0),
  failed: results.reduce((total, { failed }) => total + failed, 0),
  skipped: results.reduce((total, { skipped }) => total + skipped, 0),
  failures: results.flatMap(({ failures }) => failures ?? []),
});

async function vitest(project: string): Promise<Result> {
  const file = join(resultsFolder, `${project}.json`);
  rmSync(file, { force: true });
  const code = await program(
    "vitest",
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile=${file}`,
  );
  if (!existsSync(file)) return asResult(false);
  const report = JSON.parse(readFileSync(file, "utf8"));
  const result = {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: failedVitestTests(report),
  };
  return withExitCode(result, code);
}

async function playwright(): Promise<Result> {
  const file = join(resultsFolder, "e2e.json");
  rmSync(file, { force: true });
  process.env.CHROMIUM_PATH = ensureChromium();
  const code = await program("playwright", "test");
  if (!existsSync(file)) return asResult(false);
  const { stats, suites } = JSON.parse(readFileSync(file, "utf8"));
  const result = {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    failures: failedPlaywrightTests({ title: "", suites }),
  };
  return withExitCode(result, code);
}

/** A runner may fail without a failed test: an error outside of tests, a file that does not load, no test at all. */
function withExitCode(result: Result, code: number): Result {
  const failedOtherwise = result.failed === 0 && (code !== 0 || result.passed === 0);
  return failedOtherwise ? { ...result, failed: 1 } : result;
}

const stages: Stage[] = [
  { name: "lint", run: () => check("biome", "ci", "--error-on-warnings", ".") },
  {
    name: "types",
    run: async () => {
      await program("next", "typegen");
      return await check("tsc", "--noEmit", "--project", ".");
    },
  },
  {
    name: "architecture",
    run: async () => {
      const folders = ["app", "components", "emails", "lib", "prisma", "tests"];
      const directions = await check("depcruise", "--config", ".dependency-cruiser.mjs", ...folders);
      const unused = await check("knip");
      return sum([directions, unused, await vitest("architecture")]);
    },
  },
  { name: "unit", run: () => vitest("unit") },
  {
    name: "build",
    run: async () => {
      await ensureBuild();
      return asResult(true);
    },
  },
  { name: "integration", run: () => vitest("integration") },
  { name: "e2e", run: () => playwright() },
];

async function run(wanted: Stage[]): Promise<void> {
  const rows: { name: string; seconds: number; result: Result }[] = [];
  for (const { name, run: runStage } of wanted) {
    console.log(`\n── ${name} ${"─".repeat(60 - name.length)}`);
    const started = performance.now();
    const result = await runStage().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return asResult(false);
    });
    rows.push({ name, seconds: (performance.now() - started) / 1000, result });
  }
  console.log(`\n── summary ${"─".repeat(53)}`);
  for (const { name, seconds, result } of rows) {
    const skipped = result.skipped > 0 ? `, ${result.skipped} skipped` : "";
    const counts = `${result.passed} passed, ${result.failed} failed${skipped}`;
    console.log(
      `${result.failed === 0 ? "ok    " : "FAILED"}  ${name.padEnd(13)} ${seconds.toFixed(1).padStart(6)} s   ${counts}`,
    );
  }
  const total = sum(rows.map(({ result }) => result));
  process.exitCode = total.failed === 0 ? 0 : 1;
  if (total.failures?.length) console.log(`\n${total.failures.join("\n\n")}`);
  console.log(
    `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}`,
  );
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`No such stage: ${unknown.join(", ")}. There are: ${stages.map(({ name }) => name).join(", ")}.`);
  process.exitCode = 2;
} else {
  await run(names.length === 0 ? stages : stages.filter(({ name }) => names.includes(name)));
}

// Runs before npm start and npm test, and once more in them, as npm leaves the first out where scripts are switched off. It runs
// on whatever Node the machine has and with nothing installed: so plain JavaScript without imports of ours. Installs when
// node_modules does not match the lock file, and generates the database client.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const isWindows = process.platform === "win32";

function hashOf(...paths) {
  const hash = createHash("sha256");
  for (const path of paths) hash.update(readFileSync(join(root, path)));
  return hash.digest("hex");
}

function isRecorded(path, hash) {
  return existsSync(join(root, path)) && readFileSync(join(root, path), "utf8") === hash;
}

function run(command, args, advice) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", shell: isWindows });
  if (status === 0) return;
  console.error(`\n${[command, ...args].join(" ")} failed${error ? ` (${error.message})` : ""}. ${advice}`);
  process.exit(1);
}

/** Ends with one sentence that says the way out. */
function giveUp(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/** Written last: an installation that was cut off is begun again. */
function ensurePackages() {
  const lock = hashOf("package-lock.json");
  if (isRecorded("node_modules/.package-lock-hash", lock)) return;
  console.log("Installing packages (a minute or two the first time) …");
  // Not `npm ci`: it fails where a registry lacks packages that only other platforms need. --no-save leaves the lock file as
  // it is. Also in production --include=dev: the build needs the compiler and its types.
  const args = ["install", "--no-save", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  run("npm", args, "Is the package registry reachable?");
  if (!existsSync(join(root, "node_modules/.bin", isWindows ? "node.cmd" : "node"))) {
    giveUp(
      "Install scripts are switched off, which `node`, `esbuild` and others need: npm config set ignore-scripts false",
    );
  }
  writeFileSync(join(root, "node_modules/.package-lock-hash"), lock);
}

function ensureDatabaseClient() {
  const record = "lib/data/generated/.made-from";
  const source = hashOf("prisma/schema.prisma", "prisma.config.ts", "package-lock.json");
  if (isRecorded(record, source)) return;
  console.log("Generating the database client …");
  run(
    join(root, "node_modules/.bin", isWindows ? "prisma.cmd" : "prisma"),
    ["generate"],
    "Is prisma/schema.prisma valid?",
  );
  writeFileSync(join(root, record), source);
}

/** Next's build does not follow a link out of the project. */
function refuseLinkedPackages() {
  const packages = lstatSync(join(root, "node_modules"), { throwIfNoEntry: false });
  if (packages?.isSymbolicLink()) {
    giveUp("node_modules is a link, which the build does not follow: remove it, and the next start installs its own.");
  }
}

const [major = 0] = process.versions.node.split(".").map(Number);
if (major < 20) {
  giveUp(`Node ${process.versions.node} is too old: Node 20 or newer is needed.`);
}
refuseLinkedPackages();
ensurePackages();
ensureDatabaseClient();

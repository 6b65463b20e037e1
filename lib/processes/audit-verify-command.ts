import { chainHolds, findBrokenLink, readChainHead } from "@/lib/data/audit-chain";
import { openDatabase } from "@/lib/data/database";
import { type Chain, chains } from "@/lib/domain/audit/verified-chain";
import { runCommand } from "./run-command";

// `npm run audit:verify [-- hash …]`: verifies the chains of audit log and events. Hashes that were noted earlier, such as the
// heads in the daily line of the log, must still be there: otherwise an end was cut off.
const names: Record<Chain, string> = { audit: "Audit log", events: "Events of applications" };

await runCommand(async (databaseUrl) => {
  const db = openDatabase(databaseUrl, 1);
  let holds = true;
  for (const chain of chains) {
    const { entries, head } = await readChainHead(chain, db);
    const broken = await findBrokenLink(chain, db);
    holds &&= broken === undefined;
    const outcome = broken === undefined ? "every link holds" : `BROKEN, the first link that does not fit is ${broken}`;
    console.log(`${names[chain]}: ${entries} entries, head ${head || "none"}: ${outcome}`);
  }
  for (const hash of process.argv.slice(2)) {
    const found = await Promise.all(chains.map((chain) => chainHolds(chain, hash, db)));
    const there = found.includes(true);
    holds &&= there;
    console.log(`${hash}: ${there ? "still there" : "MISSING, the end of a chain was cut off"}`);
  }
  await db.$disconnect();
  return holds ? 0 : 1;
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { auditDetailText, auditedActs, auditWord } from "./audit-words";

test("every act that a service writes into the audit log has words", () => {
  const services = join(import.meta.dirname, "../../services");
  const files = readdirSync(services, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const sources = files.map((name) => readFileSync(join(services, name), "utf8")).join("\n");
  const written = [...sources.matchAll(/action: "([^"]+)"/g)].map(([, action = ""]) => action);
  expect(written.length).toBeGreaterThan(15);
  expect(written.filter((action) => !auditedActs.includes(action))).toEqual([]);
});

test("an act without words is shown by its name, so that no entry is hidden", () => {
  expect(auditWord("log-in")).toBe("ログイン");
  expect(auditWord("something-new")).toBe("something-new");
});

test("the facts of an entry are told in one line", () => {
  expect(auditDetailText({ why: "throttled", count: 3, empty: "" })).toBe("理由: 一時停止中、件数: 3");
  expect(auditDetailText({})).toBe("");
  expect(auditDetailText({ startDate: "2026-12-10", userIds: ["1ANACD0A", "1ANACD0B"], exceptionReason: "" })).toBe(
    "利用開始日: 2026年12月10日(木)、発行した利用者ID: 1ANACD0A・1ANACD0B",
  );
  expect(auditDetailText({ from: "審査 一郎", to: "確認 二美", touched: [] })).toBe(
    "変更前: 審査 一郎、変更後: 確認 二美",
  );
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectRoot } from "@/lib/processes/project-root";

const text = (path: string) => readFileSync(join(projectRoot, path), "utf8");

it("README's flow is the one that the end-to-end tests run", () => {
  const flow = /```ts\n.*?(const qa = .*?)```/s.exec(text("README.md"))?.[1];
  expect(flow).toBeDefined();
  expect(text("tests/e2e/readme-flow.spec.ts")).toContain(flow);
});

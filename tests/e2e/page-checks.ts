import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { HtmlValidate } from "html-validate";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const wide = 1280;
/** Also what 400 % zoom leaves of it. */
const narrow = 320;

// React's generated ids begin with an underscore.
const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: { "valid-id": ["error", { relaxed: true }] },
});

/** Titles that were looked at on a wide screen: of the further pages of a kind, the narrow one shows what differs. */
const seenWide = new Set<string>();

/**
 * What is wrong with a page, whatever it shows: invalid HTML, not exactly one h1 with the words of the title, findings of
 * axe, something to scroll sideways.
 */
export async function faultsOf(page: Page, path: string): Promise<string[]> {
  const answer = await page.goto(path);
  const report = await validator.validateString((await answer?.text()) ?? "");
  const faults = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `HTML: ${ruleId}: ${message} (${selector})`),
  );

  const headings = await page.locator("h1").allInnerTexts();
  const title = await page.title();
  if (headings.length !== 1) faults.push(`h1: there are ${headings.length}`);
  if (title.replace(/^エラー: /, "") !== headings[0]?.trim())
    faults.push(`title: 「${title}」 is not 「${headings[0]}」`);

  faults.push(...ambiguousNames(await page.locator("body").ariaSnapshot()));
  faults.push(
    ...(await page.evaluate(unspokenInLabels)).map((label) => `label: 「${label}」 is not the name of its field`),
  );

  const widths = seenWide.has(title) ? [narrow] : [wide, narrow];
  seenWide.add(title);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await axe(page).analyze();
    faults.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `axe at ${width} px: ${id}: ${target.join(" ")}`),
      ),
    );
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (needed > width) faults.push(`width: needs ${needed} px of ${width} px`);
  }
  return faults;
}

/**
 * Looks for what WCAG forbids. No page holds frames, for which alone the builder would open a page of its own at each run; and of
 * what is in order, nothing is told. Both halve the time.
 */
const axe = (page: Page) =>
  new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .withTags(wcag);

/** Labels that say more than whoever hears them is told: a test that asks for a field by its name would not find it. */
const unspokenInLabels = () =>
  [...document.querySelectorAll("label")]
    .filter((label) => [...label.querySelectorAll('[aria-hidden="true"]')].some((part) => part.textContent?.trim()))
    .map((label) => label.textContent?.trim());

/**
 * Names that two things to press or fill in share, though they lead elsewhere: whoever hears them, or asks for one by its
 * name, cannot tell them apart.
 */
function ambiguousNames(snapshot: string): string[] {
  const targets = new Map<string, Set<string>>();
  const lines = snapshot.split("\n");
  for (const [index, line] of lines.entries()) {
    const named = /^\s*- '?(link|button|textbox|searchbox|combobox|checkbox) "((?:[^"\\]|\\.)*)"/.exec(line);
    if (!named) continue;
    const [, role, name] = named;
    const url = role === "link" ? /\/url: (.*)/.exec(lines[index + 1] ?? "")?.[1] : undefined;
    const key = `${role} 「${name}」`;
    targets.set(key, (targets.get(key) ?? new Set()).add(url ?? `line ${index}`));
  }
  return [...targets]
    .filter(([, { size }]) => size > 1)
    .map(([key, { size }]) => `name: ${key} stands for ${size} things`);
}

/** Sees that a page has no faults; the test goes on, so that all pages are told of at once. */
export async function expectGoodPage(page: Page, path: string, { title }: { title?: RegExp } = {}): Promise<void> {
  expect.soft(await faultsOf(page, path), path).toEqual([]);
  if (title) expect.soft(await page.title(), path).toMatch(title);
}

import { headers } from "next/headers";
import { paths } from "@/lib/domain/paths";

/** The query of the list that a posted form stood on, or of the one that its page was opened from; empty without. */
export async function listOfPage(): Promise<string> {
  const page = (await headers()).get("referer") ?? "";
  if (!URL.canParse(page)) return "";
  const { pathname, search, searchParams } = new URL(page);
  return pathname === paths.queue ? search.slice(1) : (searchParams.get("list") ?? "");
}

import type { Search } from "./search";

export interface DraftPageProps<P extends { draft: string } = { draft: string }> {
  readonly params: Promise<P>;
  readonly searchParams: Promise<Search>;
}

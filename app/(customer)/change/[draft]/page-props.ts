import type { Search } from "./open-form";

export interface StepPageProps {
  readonly params: Promise<{ draft: string }>;
  readonly searchParams: Promise<Search>;
}

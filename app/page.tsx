import { redirect } from "next/navigation";
import { landing } from "@/lib/web/landing";
import { requirePerson } from "@/lib/web/require-actor";

export default async function HomePage() {
  const { actor } = await requirePerson();
  redirect(landing(actor));
}

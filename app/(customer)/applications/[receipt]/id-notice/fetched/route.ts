import * as z from "zod/mini";
import { succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { confirmCertificatesFetched } from "@/lib/services/application/confirm-certificates-fetched";
import { defineAction } from "@/lib/web/define-action";
import { withQuery } from "@/lib/web/local-path";

/** 取得が済んだことを記録する */
export const POST = defineAction({
  who: "customer",
  schema: z.object({}),
  page: () => paths.menu,
  async run({ actor, params, context }) {
    const outcome = await confirmCertificatesFetched(actor, params.receipt ?? "", context);
    return outcome.ok ? succeeded(withQuery(paths.menu, "done", "fetched")) : outcome;
  },
});

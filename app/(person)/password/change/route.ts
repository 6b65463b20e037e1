import { passwordFormSchema } from "@/lib/domain/account/account-forms";
import { succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { changePassword } from "@/lib/services/account/change-password";
import { defineAction } from "@/lib/web/define-action";
import { withQuery } from "@/lib/web/local-path";

export const POST = defineAction({
  who: "person",
  evenWithOldPassword: true,
  schema: passwordFormSchema,
  page: () => paths.password,
  run: async ({ actor, context, value }) => {
    const outcome = await changePassword(actor, value, context);
    return outcome.ok ? succeeded(withQuery(paths.password, "done", "changed")) : outcome;
  },
});

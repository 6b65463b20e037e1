import * as z from "zod/mini";
import { systems } from "../contract/system";
import { choice, optionalCount } from "../text/fields";

/** What can be said of a UserCode's page before the server looks: what else is needed depends on the pressed button. */
export const userCodeFieldsSchema = z.object({
  system: choice(systems, { label: "システム区分" }),
  singleSignOn: choice(["no", "yes"], { label: "シングルサインオン要否" }),
  count: optionalCount({ label: "識別番号数", min: 1, max: 260 }),
});

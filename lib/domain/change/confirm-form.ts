import * as z from "zod/mini";
import { optionalText } from "../text/fields";

export const confirmKey = "confirm";

/** 変更申込の備考 */
export const confirmFormSchema = z.object({ remarks: optionalText({ label: "備考", max: 240, multiline: true }) });

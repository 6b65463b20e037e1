import { readMail } from "@/lib/data/mails";
import { isUuid } from "@/lib/domain/text/uuid";
import { requireStaff } from "@/lib/web/require-actor";
import { notFoundResponse } from "@/lib/web/responses";

/** The HTML of a mail as it was sent, by itself. The portal's content security policy lets it run nothing. */
export async function GET(_request: Request, { params }: { params: Promise<{ mail: string }> }): Promise<Response> {
  const { actor, context } = await requireStaff();
  const { mail: id } = await params;
  const mail = isUuid(id) ? await readMail(actor, id, context.db) : null;
  if (!mail) return notFoundResponse();
  return new Response(mail.html, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
    },
  });
}

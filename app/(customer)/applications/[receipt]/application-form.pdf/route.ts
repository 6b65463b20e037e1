import { drawDocument } from "@/lib/documents/draw-document";
import { lettersOf } from "@/lib/domain/change/application-kind";
import { readDocument } from "@/lib/services/application/read-document";
import { pdfAnswer } from "@/lib/web/pdf-answer";
import { requirePerson } from "@/lib/web/require-actor";
import { notFoundResponse } from "@/lib/web/responses";

/** 申込書: at any time after filing (R5), for the office and the Center. */
export async function GET(_: Request, { params }: { params: Promise<{ receipt: string }> }): Promise<Response> {
  const { actor, context } = await requirePerson();
  const { receipt } = await params;
  const application = await readDocument(actor, { kind: "application-form", receiptNumber: receipt }, context);
  if (!application) return notFoundResponse();
  const pdf = await drawDocument({ kind: "application-form", application, drawnAt: context.clock.now() });
  const { form } = lettersOf(Object.keys(application.content.changes));
  return pdfAnswer(pdf, `${form.name}_${application.receiptNumber}`);
}

import { drawDocument } from "@/lib/documents/draw-document";
import { readDocument } from "@/lib/services/application/read-document";
import { notFoundAnswer } from "@/lib/web/answers";
import { pdfAnswer } from "@/lib/web/pdf-answer";
import { requirePerson } from "@/lib/web/require-actor";

/** 申込書: at any time after filing (R5), for the office and the Center. */
export async function GET(_: Request, { params }: { params: Promise<{ receipt: string }> }): Promise<Response> {
  const { actor, world } = await requirePerson();
  const { receipt } = await params;
  const application = await readDocument(actor, { kind: "application-form", receiptNumber: receipt }, world);
  if (!application) return notFoundAnswer();
  const pdf = await drawDocument({ kind: "application-form", application, drawnAt: world.clock.now() });
  return pdfAnswer(pdf, `変更申込書_${application.receiptNumber}`);
}

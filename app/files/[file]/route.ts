import { readAttachmentFor } from "@/lib/services/application/read-attachment";
import { fileAnswer } from "@/lib/web/file-answer";
import { requirePerson } from "@/lib/web/require-actor";
import { notFoundResponse } from "@/lib/web/responses";

/** A file that goes along with an application: for its office, and once it was filed for the Center. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { actor, context } = await requirePerson();
  const found = await readAttachmentFor(actor, (await params).file, context);
  return found ? fileAnswer(request, found.file, found.bytes) : notFoundResponse();
}

import { applicationForm } from "./application-form";
import { approvalNotice } from "./approval-notice";
import type { DocumentOrder } from "./draw-document";

/** What a thread of drawDocument does. */
export function draw(order: DocumentOrder): Promise<Uint8Array> {
  switch (order.kind) {
    case "application-form":
      return applicationForm(order.application, order);
    case "approval-notice":
      return approvalNotice(order.application, order);
  }
}

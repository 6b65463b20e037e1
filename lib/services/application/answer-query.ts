import type { CustomerActor } from "../../domain/account/actor";
import type { ServiceContext } from "../service-context";
import { type ActTarget, performAct } from "./perform-act";

/** 回答のみ送る: answers the open question and changes nothing; the application goes back to its reviewer. */
export const answerQuery = (
  actor: CustomerActor,
  target: ActTarget & { readonly answer: string },
  context: ServiceContext,
) =>
  performAct(actor, "answer", target, context, () => ({
    ok: true,
    change: { question: null, correctedAt: context.clock.now() },
    performed: { act: "answer", answer: target.answer },
  }));

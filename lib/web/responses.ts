import { env } from "../env";
import { type Failure, failurePage, ownPageHeader } from "./failure-page";
import { requestOrigin } from "./same-origin";
import type { UnreadForm } from "./unread-form";

/** For a request that is answered by neither a page nor a redirect. */
const failed = (status: Failure, words?: Parameters<typeof failurePage>[1]): Response =>
  new Response(failurePage(status, words), {
    status,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store", [ownPageHeader]: "1" },
  });

const originHidden =
  "ブラウザの設定または拡張機能が送信元（Origin）を隠しているため、このポータルの画面からの送信かどうかを確認できず、受け付けませんでした。" +
  "プライバシー保護の設定や拡張機能でこのポータルを許可するか、別のブラウザでお試しください。";

/** A POST that does not come from a page of ours, or does not say so (same-origin.ts). */
export const refusedResponse = (request: Request): Response =>
  failed(403, requestOrigin(request, env().BASE_URL) === "hidden" ? { own: originHidden } : {});

export const notFoundResponse = (): Response => failed(404);

const gone =
  "この操作の対象は、別の画面で登録または破棄されたか、現在のユーザーIDでは扱えません。操作は行われていません。" +
  "現在の状況は、メニューでご確認ください。";

/** For an act on what is not there, or not for this actor to know of (R21). */
export const goneResponse = (): Response => failed(404, { own: gone });
/** A form that was not read (posted-form.ts). */
export const unreadFormResponse = (why: UnreadForm): Response => failed(why === "tooLong" ? 413 : 400);
export const failureResponse = (number: string): Response => failed(500, { number });

/** 303: the browser goes on with a GET. */
export const seeOther = (path: string): Response =>
  new Response(null, { status: 303, headers: { location: path, "cache-control": "no-store" } });

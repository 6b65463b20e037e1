const style =
  "body{max-width:40rem;margin:0 auto;padding:2rem 1rem;font-family:'Noto Sans JP',sans-serif;line-height:1.75;color:#1a1a1a}" +
  "h1{font-size:1.75rem}a{color:#00418c}";
const head = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${style}</style><title>`;

/** A minimal page for a request that is answered by neither a page nor a redirect. */
function plainPage(status: number, title: string, sentence: string): Response {
  return new Response(
    `${head}${title}</title></head><body><main><h1>${title}</h1><p>${sentence}</p><p><a href="/menu">メニューに戻る</a></p></main></body></html>`,
    { status, headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" } },
  );
}

export const notFoundAnswer = (): Response =>
  plainPage(404, "見つかりません", "対象がないか、表示する権限がありません。");

export const refusedAnswer = (): Response =>
  plainPage(403, "受け付けられません", "この送信は別のサイトから行われたため、受け付けませんでした。");

export const badFormAnswer = (): Response =>
  plainPage(400, "受け付けられません", "送信された内容を読み取れませんでした。画面に戻ってもう一度お試しください。");

export const failureAnswer = (number: string): Response =>
  plainPage(
    500,
    "エラーが発生しました",
    `時間をおいてもう一度お試しください。お問い合わせの際は番号「${number}」をお伝えください。`,
  );

/** 303: the browser goes on with a GET. */
export const seeOther = (path: string): Response =>
  new Response(null, { status: 303, headers: { location: path, "cache-control": "no-store" } });

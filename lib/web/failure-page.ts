const style =
  "body{margin:0;font-family:'Noto Sans JP',sans-serif;line-height:1.75;color:#1a1a1a}" +
  "header{border-bottom:1px solid #767676}header a,main{display:block;max-width:40rem;margin:0 auto;padding:.75rem 1rem}" +
  "header a{color:inherit;font-size:1.25rem;font-weight:700;text-decoration:none}header img{margin-right:.75rem;vertical-align:middle}" +
  "h1{font-size:1.75rem}main a{display:inline-block;padding:.5rem 0;color:#00418c}";

const words = {
  400: {
    title: "受け付けられません",
    sentence: "アドレスまたは送信された内容を読み取れませんでした。画面に戻ってもう一度お試しください。",
  },
  403: {
    title: "受け付けられません",
    sentence:
      "この送信は、このポータルとは別のアドレスの画面から行われたため、受け付けませんでした。ポータルを開き直して、もう一度お試しください。",
  },
  404: {
    title: "ページが見つかりません",
    sentence:
      "アドレスが違うか、すでに削除されたか、表示する権限がない内容です。別のユーザーIDでログインしていないかもご確認ください。",
  },
  405: {
    title: "受け付けられません",
    sentence: "このアドレスでは受け付けられない操作です。メニューからお進みください。",
  },
  413: {
    title: "入力が長すぎます",
    sentence:
      "送信された内容が長すぎるため、受け付けられませんでした。ブラウザの「戻る」で前の画面に戻ると、入力した内容が残っています。短くしてから、もう一度お試しください。",
  },
  500: {
    title: "エラーが発生しました",
    sentence: "時間をおいてもう一度お試しください。保存済みの下書きは残っています。",
  },
} as const;

/** On an answer that has a failure page of its own; the web process takes it off. */
export const ownPageHeader = "x-nss-failure-page";

export type Failure = keyof typeof words;

/**
 * The page that a failure without a page of Next's is told by. It stands alone, so that it can be sent when nothing else can.
 * @param number the entry in the log, where there is one
 * @param own a sentence that says more than the usual one; text of ours, never of a request
 */
export function failurePage(failure: Failure, { number, own }: { number?: string; own?: string } = {}): string {
  const { title, sentence } = words[failure];
  const quote = number ? `<p>お問い合わせの際は、番号「${number}」をお伝えください。</p>` : "";
  return `<!DOCTYPE html>
<html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="icon" href="/favicon.svg"><style>${style}</style></head>
<body><header><a href="/"><img src="/mark.svg" alt="" width="32" height="32">OpenNSS</a></header>
<main id="main"><h1>${title}</h1><p>${own ?? sentence}</p>${quote}<p><a href="/">メニューに戻る</a></p></main></body></html>
`;
}

// What the filters of 申込審査一覧 are called, on its form and where they are said to hide something.

export const assigneeWords = { me: "自分", nobody: "担当なし", somebody: "担当あり" } as const;
export const waitingWords = { certificates: "証明書発行待ち" } as const;

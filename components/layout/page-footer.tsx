"use client";

/** Whose page this is, and whose it is not. */
export function PageFooter() {
  return (
    <footer className="page-footer">
      <div>
        <p>
          OpenNSSは、独立して開発されたオープンソースのソフトウェアです。輸出入・港湾関連情報処理センター株式会社の公式サービスではありません。
        </p>
      </div>
    </footer>
  );
}

import { Notice } from "../ui/notice";
import { MailDelayNotice } from "./mail-delay-notice";

export interface PortalAlertsProps {
  readonly mailDelay?: { readonly since: Date; readonly count: number; readonly lastError: string };
  readonly workerMissed?: true;
  /** Free bytes. */
  readonly diskLow?: number;
}

/** Stands on every page of the Center while a part of the portal does not work as it should. */
export function PortalAlerts({ mailDelay, workerMissed, diskLow }: PortalAlertsProps) {
  return (
    <>
      {mailDelay && <MailDelayNotice {...mailDelay} />}
      {workerMissed && (
        <Notice tone="error" title="メールの送信と自動処理が止まっています">
          メールの送信、利用開始、パスワードの消去を行うプログラムが応答していません。受け付けた内容は保存されており、復旧後に自動で処理されます。システムの管理者に連絡してください。
        </Notice>
      )}
      {diskLow !== undefined && (
        <Notice tone="warning" title="サーバーのディスクの空きが少なくなっています">
          残りは約{Math.floor(diskLow / 1_000_000).toLocaleString("ja-JP")}MBです。システムの管理者に連絡してください。
        </Notice>
      )}
    </>
  );
}

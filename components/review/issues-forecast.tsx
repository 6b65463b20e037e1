import type { IdentificationForecast } from "@/lib/domain/change/identification-forecast";
import type { NewCodeForecast } from "@/lib/domain/change/new-code-forecast";
import type { TerminalForecast } from "@/lib/domain/change/terminal-forecast";
import { industryWord, industryWords } from "@/lib/domain/contract/industry";
import { processingModeWord } from "@/lib/domain/contract/processing-mode";
import { systemWord } from "@/lib/domain/contract/system";
import { terminalCountWords } from "@/lib/domain/contract/terminal-kind";
import { userCodeWord } from "@/lib/domain/contract/user-code-name";

/** What would be issued if it were done now. Others may draw the numbers first, so all of it is 予定. */
export interface IssueForecast {
  readonly userCodes: readonly NewCodeForecast[];
  readonly userIds: readonly IdentificationForecast[];
  readonly terminals: readonly TerminalForecast[];
}

export function IssuesForecast({ forecast: { userCodes, userIds, terminals } }: { forecast: IssueForecast }) {
  if (userCodes.length === 0 && userIds.length === 0 && terminals.length === 0) return null;
  return (
    <dl className="forecast">
      {userCodes.length > 0 && <dt>割り当てる利用者コード（予定）</dt>}
      {userCodes.map(({ name, code, system, industries }) => (
        <dd key={name}>
          {userCodeWord(name)}（{systemWord(system)}・{industryWords(industries)}）
          {code ? (
            <>
              {" → "}
              <span className="code">{code}</span>（予定）
            </>
          ) : (
            <p className="queue-overdue">割り当てられるコードがないため、承認できません。</p>
          )}
        </dd>
      ))}
      {userIds.length > 0 && <dt>発行する利用者ID（予定）</dt>}
      {userIds.map(({ addition, userIds: ids }) => (
        <dd key={`${addition.userCode}${addition.industry}${addition.processingMode}`}>
          {userCodeWord(addition.userCode)} {industryWord(addition.industry)}{" "}
          {processingModeWord(addition.processingMode)} {addition.count}個
          <ul>
            {ids.map((id) => (
              <li key={id}>
                <span className="code">{id}</span>（予定）
              </li>
            ))}
          </ul>
          {ids.length < addition.count && (
            <p className="queue-overdue">識別番号が{addition.count - ids.length}個足りないため、承認できません。</p>
          )}
        </dd>
      ))}
      {terminals.length > 0 && <dt>発行する端末・デジタル証明書</dt>}
      {terminals.map(({ kind, names }) => (
        <dd key={kind}>
          {terminalCountWords({ [kind]: names.length })} 論理端末名 <span className="code">{names.join("、")}</span>
          （予定）
        </dd>
      ))}
    </dl>
  );
}

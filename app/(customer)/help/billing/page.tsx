import type { Metadata } from "next";
import { AskedFields } from "@/components/help/asked-fields";
import { OwnAssumptions } from "@/components/help/own-assumptions";
import { Section } from "@/components/ui/card";
import { helpTopics } from "@/lib/domain/help/help-topics";
import { paths } from "@/lib/domain/paths";
import { requireCustomer } from "@/lib/web/require-actor";
import { HelpFrame } from "../help-frame";

const { title } = helpTopics.billing;
export const metadata: Metadata = { title };

export default async function BillingHelpPage() {
  const { signedInAs } = await requireCustomer();
  return (
    <HelpFrame
      signedInAs={signedInAs}
      title={title}
      lead="請求に関するお知らせの届け先と、支払の方法を変えるときに申し込みます。"
    >
      <Section title="申し込めること">
        <AskedFields topic="billing" />
      </Section>
      <Section title="請求書は画面で確認します">
        <p>
          2022年4月の請求分から、紙の請求書は郵送されません。「請求書送付先」に届くのは、口座振替の用紙などのお知らせです。請求額が確定したときのメールは、請求先担当者に届きます。
        </p>
      </Section>
      <Section title="例：銀行振込から口座振替に変えるとき">
        <ol>
          <li>「支払の方法」で口座振替を選んで申し込みます。口座の番号は、このポータルでは入力しません。</li>
          <li>NACCSセンターが「口座振替申込専用用紙」を請求書送付先に送ります。</li>
          <li>用紙に口座を記入し、NACCSセンターに郵送します。</li>
          <li>確認が済むと、口座振替の始まる月が決まります。それまでは、銀行振込でお支払いください。</li>
        </ol>
      </Section>
      <Section title="料金プランについて">
        <p>
          料金プランの選び方は、<a href={paths.helpPricePlans}>試算のページ</a>をご覧ください。
        </p>
      </Section>
      <OwnAssumptions>
        <li>口座振替が始まるまでの間、銀行振込が続くことです。</li>
        <li>請求先担当者の入力項目です。</li>
      </OwnAssumptions>
    </HelpFrame>
  );
}

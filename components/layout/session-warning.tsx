"use client";

import { useEffect, useRef, useState } from "react";
import { formOwnerField } from "@/lib/domain/form/form-owner-field";
import { paths } from "@/lib/domain/paths";
import { useFormOwner } from "../form/form-owner";

interface SessionWarningProps {
  /** Seconds until the idle session ends, as the server counts them; clocks of browsers are often wrong. */
  secondsLeft: number;
  /** Where POST extends the session. */
  extendUrl?: string;
  loginHref?: string;
}

type Phase = "quiet" | "soon" | "failed" | "other" | "over";

const words: Readonly<Record<Exclude<Phase, "quiet">, string>> = {
  soon: "操作がないため、まもなく（5分以内に）ログアウトします。続ける場合は延長してください。",
  failed: "延長できませんでした。通信を確認して、もう一度押してください。",
  over: "操作がなかったため、ログアウトしました。入力した内容は下書きに残っています。ログインすると続けられます。",
  other:
    "このブラウザでは、現在は別のユーザーIDでログインしています。この画面を続けるには、元のユーザーIDでログインし直してください。",
};

const warnBefore = 5 * 60;
const channelName = "session";

/** Warns five minutes before an idle session ends, extends it on a press, and says after its end that nothing is lost. */
export function SessionWarning({
  secondsLeft,
  extendUrl = paths.extendSession,
  loginHref = paths.login(),
}: SessionWarningProps) {
  const [phase, setPhase] = useState<Phase>("quiet");
  const owner = useFormOwner();
  const renew = useRef<(tell?: boolean) => void>(() => {});

  useEffect(() => {
    let end = 0;
    let timer: ReturnType<typeof setTimeout>;
    const channel = new BroadcastChannel(channelName);
    const look = () => {
      clearTimeout(timer);
      const left = end - Date.now();
      const untilWarning = left - warnBefore * 1000;
      setPhase((before) => (left <= 0 ? "over" : untilWarning > 0 ? "quiet" : before === "failed" ? before : "soon"));
      if (left > 0) timer = setTimeout(look, untilWarning > 0 ? untilWarning : left);
    };
    renew.current = (tell = true) => {
      end = Date.now() + secondsLeft * 1000;
      if (tell) channel.postMessage("used");
      look();
    };
    const used = () => renew.current();
    channel.onmessage = () => renew.current(false);
    // A saved draft counts as use, here and in other tabs. Timers sleep with the machine: look again on return.
    window.addEventListener("session-used", used);
    document.addEventListener("visibilitychange", look);
    renew.current();
    return () => {
      clearTimeout(timer);
      channel.close();
      window.removeEventListener("session-used", used);
      document.removeEventListener("visibilitychange", look);
    };
  }, [secondsLeft]);

  const extend = async () => {
    const body = new URLSearchParams(owner === undefined ? {} : { [formOwnerField]: owner });
    const response = await fetch(extendUrl, { method: "POST", body, redirect: "manual" }).catch(() => null);
    if (response?.ok) renew.current();
    else if (response?.status === 409) setPhase("other");
    else setPhase(response ? "over" : "failed");
  };

  return (
    <div className="session-warning" role="alert">
      {phase !== "quiet" && (
        <div className="session-warning__box">
          <p>{words[phase]}</p>
          {phase === "over" && (
            <a className="button button--main" href={loginHref}>
              ログイン画面へ
            </a>
          )}
          {(phase === "soon" || phase === "failed") && (
            <button type="button" className="button button--main" onClick={extend}>
              ログインを延長する
            </button>
          )}
        </div>
      )}
    </div>
  );
}

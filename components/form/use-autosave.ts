"use client";

import { type RefObject, useEffect, useRef, useState } from "react";

const pause = 1500;
const retryAfter = 10_000;
const giveUpAfter = 10_000;

const lost = "入力した内容はこの画面に残っています。";
const words = {
  saved: (at: string) => `下書きを保存しました ${at}`,
  tooLong: (labels: readonly string[]) =>
    `。${labels.map((label) => `「${label}」`).join("")}が長すぎます。短くしてください。`,
  signedOut: `ログインの有効時間が過ぎたため、下書きを保存できません。${lost}別のタブでログインすると、この画面で続けられます。`,
  conflict: `この下書きは別の画面で更新されたため、自動保存を止めました。${lost}`,
  otherAccount: (who: string) =>
    `現在は${who}でログインしているため、自動保存を止めました。${lost}元のユーザーIDでログインし直すと、この画面で続けられます。`,
  notSaved: (label: string) =>
    `「${label}」が長すぎるため、下書きを保存できません。${lost}短くすると、もう一度保存します。`,
  hidden: `ブラウザの設定が送信元を隠しているため、下書きを自動では保存できません。${lost}`,
  refused: `この下書きはもう保存できません。別の画面で登録または破棄されていないか、メニューでご確認ください。${lost}`,
  failed: `下書きを保存できませんでした。${lost}通信が戻りしだい、もう一度保存します。`,
};

/** Browsers send no more than 64 KiB of a request that may outlive its page. */
const outlives = 60_000;

/** The form as the browser would post it. */
const bodyOf = (form: HTMLFormElement) => {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
  body.set("intent", "autosave");
  return body;
};

interface SavedAnswer {
  readonly savedAt: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly tooLong?: readonly string[];
}

/** Why the server did not save, and when to try again: by itself, after the next change, when the page is seen again, or never. */
interface Refusal {
  readonly message: string;
  readonly again: "later" | "changed" | "seen" | "never";
}

async function refusalOf(response: Response, form: HTMLFormElement): Promise<Refusal> {
  const { status, type } = response;
  if (status === 401 || type === "opaqueredirect") return { message: words.signedOut, again: "later" };
  if (status === 413) return { message: words.notSaved(longestField(form)), again: "changed" };
  if (status === 403) return { message: words.hidden, again: "never" };
  if (status >= 500) return { message: words.failed, again: "later" };
  const answer: { problem?: string; signedInAs?: string } = await response.json().catch(() => ({}));
  if (answer.signedInAs) return { message: words.otherAccount(answer.signedInAs), again: "seen" };
  return { message: answer.problem === "conflict" ? words.conflict : words.refused, again: "never" };
}

/** The label of the field with the longest text. */
const longestField = (form: HTMLFormElement): string => {
  const [longest] = Array.from(form.elements)
    .filter((each) => each instanceof HTMLTextAreaElement || each instanceof HTMLInputElement)
    .toSorted((a, b) => b.value.length - a.value.length);
  return longest?.labels?.[0]?.firstChild?.textContent ?? "";
};

/** Typed before this script ran, or brought back by the browser: differs from what the server sent. */
const isEdited = (form: HTMLFormElement) =>
  Array.from(form.elements).some(
    (each) =>
      (each instanceof HTMLTextAreaElement && each.value !== each.defaultValue) ||
      (each instanceof HTMLInputElement && (each.value !== each.defaultValue || each.checked !== each.defaultChecked)),
  );

/**
 * Saves the draft 1.5 s after the last change and when the page is left or hidden. The answer's versions go into the
 * hidden fields of their names, so that the next save or the submission builds on them. Nothing typed is ever touched.
 */
export function useAutosave(form: RefObject<HTMLFormElement | null>, url?: string, savedAt?: string) {
  const [message, setMessage] = useState(savedAt ? words.saved(savedAt) : "");
  const [versions, setVersions] = useState<Readonly<Record<string, string>>>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<void>>(undefined);
  const changed = useRef(false);
  /** Nothing is tried until the page is seen again, or at all. */
  const halted = useRef<"seen" | "never">(undefined);

  const save = async (): Promise<void> => {
    clearTimeout(timer.current);
    if (!url || !form.current || !changed.current || halted.current) return;
    if (running.current) return running.current.then(save);
    changed.current = false;
    const element = form.current;
    const body = bodyOf(element).toString();
    running.current = fetch(url, {
      method: "POST",
      body,
      headers: { Accept: "application/json", "Content-Type": "application/x-www-form-urlencoded" },
      keepalive: body.length < outlives,
      // A redirect means the log-in page: following it would look like success.
      redirect: "manual",
      signal: AbortSignal.timeout(giveUpAfter),
    })
      .then(async (response) => {
        if (response.ok) {
          const answer: SavedAnswer = await response.json();
          // At once for a submission that waits for this save, and as state, so that rendering keeps it.
          for (const [name, version] of Object.entries(answer.versions)) {
            const field = element.elements.namedItem(name);
            if (field instanceof HTMLInputElement) field.value = version;
          }
          setVersions(answer.versions);
          setMessage(words.saved(answer.savedAt) + (answer.tooLong?.length ? words.tooLong(answer.tooLong) : ""));
          window.dispatchEvent(new Event("session-used"));
          return;
        }
        const { message, again } = await refusalOf(response, element);
        if (again === "later") changed.current = true;
        halted.current = again === "seen" || again === "never" ? again : undefined;
        setMessage(message);
      })
      .catch(() => {
        changed.current = true;
        setMessage(words.failed);
      })
      .finally(() => {
        running.current = undefined;
        if (changed.current && !halted.current) timer.current = setTimeout(save, retryAfter);
      });
    return running.current;
  };

  const latest = useRef(save);
  latest.current = save;

  /** Something was typed. */
  const touch = () => {
    if (!url) return;
    changed.current = true;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(), pause);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page has come to life
  useEffect(() => {
    const onSeenOrHidden = () => {
      if (document.visibilityState === "hidden") return void latest.current();
      // In another tab one may have logged in again as whom the page was shown to.
      if (halted.current !== "seen") return;
      halted.current = undefined;
      touch();
    };
    document.addEventListener("visibilitychange", onSeenOrHidden);
    if (form.current && isEdited(form.current)) touch();
    return () => document.removeEventListener("visibilitychange", onSeenOrHidden);
  }, []);

  return {
    message,
    /** The versions that the last save made, by hidden field; none before it. */
    versions,
    touch,
    /** The save on its way, if any: a submission must not overtake it. */
    pending: () => running.current,
    /** The form itself is on its way now; there is nothing left to save. */
    stop: () => {
      clearTimeout(timer.current);
      changed.current = false;
    },
  };
}

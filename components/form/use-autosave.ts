"use client";

import { type RefObject, useEffect, useRef, useState } from "react";

const pause = 1500;
const retryAfter = 10_000;
const giveUpAfter = 10_000;

const lost = "入力した内容はこの画面に残っています。";
const words = {
  saved: (at: string) => `下書きを保存しました ${at}`,
  signedOut: `ログインの有効時間が過ぎたため、下書きを保存できません。${lost}別のタブでログインすると、この画面で続けられます。`,
  conflict: `この下書きは別の画面で更新されたため、自動保存を止めました。${lost}`,
  failed: `下書きを保存できませんでした。${lost}通信が戻りしだい、もう一度保存します。`,
};

/** The form as the browser would post it. */
const bodyOf = (form: HTMLFormElement) => {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
  body.set("intent", "autosave");
  return body;
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
  const stopped = useRef(false);

  const save = async (): Promise<void> => {
    clearTimeout(timer.current);
    if (!url || !form.current || !changed.current || stopped.current) return;
    if (running.current) return running.current.then(save);
    changed.current = false;
    const element = form.current;
    running.current = fetch(url, {
      method: "POST",
      body: bodyOf(element),
      headers: { Accept: "application/json" },
      keepalive: true,
      // A redirect means the log-in page: following it would look like success.
      redirect: "manual",
      signal: AbortSignal.timeout(giveUpAfter),
    })
      .then(async (response) => {
        if (response.ok) {
          const answer: { savedAt: string; versions: Record<string, string> } = await response.json();
          // At once for a submission that waits for this save, and as state, so that rendering keeps it.
          for (const [name, version] of Object.entries(answer.versions)) {
            const field = element.elements.namedItem(name);
            if (field instanceof HTMLInputElement) field.value = version;
          }
          setVersions(answer.versions);
          setMessage(words.saved(answer.savedAt));
          window.dispatchEvent(new Event("session-used"));
        } else if (response.status === 409) {
          stopped.current = true;
          setMessage(words.conflict);
        } else {
          changed.current = true;
          setMessage(response.status === 401 || response.type === "opaqueredirect" ? words.signedOut : words.failed);
        }
      })
      .catch(() => {
        changed.current = true;
        setMessage(words.failed);
      })
      .finally(() => {
        running.current = undefined;
        if (changed.current && !stopped.current) timer.current = setTimeout(save, retryAfter);
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
    const onHide = () => {
      if (document.visibilityState === "hidden") void latest.current();
    };
    document.addEventListener("visibilitychange", onHide);
    if (form.current && isEdited(form.current)) touch();
    return () => document.removeEventListener("visibilitychange", onHide);
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

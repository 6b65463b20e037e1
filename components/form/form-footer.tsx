"use client";

import { useContext } from "react";
import { FormContext } from "./form-context";

interface FormFooterProps {
  /** The named button: 「申込担当者の入力へ進む」. */
  next: string;
  /** name and value posted with it. */
  nextName?: string;
  nextValue?: string;
  /** 戻る as a link, or as a button that posts what was typed unchecked (name=value, default intent=back). */
  back?: { label: string; href: string } | { label: string; name?: string; value?: string };
  /** For acts that cannot be undone. */
  danger?: boolean;
}

/** The foot of a form: 戻る, the named next button, and when the draft was saved. */
export function FormFooter({ next, nextName, nextValue, back, danger }: FormFooterProps) {
  const { saved } = useContext(FormContext);
  return (
    <div className="form-footer">
      <div className="form-footer__buttons">
        {/* First in the source: the Enter key presses the first button of a form. */}
        <button
          type="submit"
          className={`button button--${danger ? "danger" : "main"}`}
          name={nextName}
          value={nextValue}
        >
          {next}
        </button>
        {back &&
          ("href" in back ? (
            <a className="button button--secondary" href={back.href}>
              {back.label}
            </a>
          ) : (
            <button
              type="submit"
              className="button button--secondary"
              name={back.name ?? "intent"}
              value={back.value ?? "back"}
              formNoValidate
            >
              {back.label}
            </button>
          ))}
      </div>
      <p className="form-footer__saved" role="status">
        {saved}
      </p>
    </div>
  );
}

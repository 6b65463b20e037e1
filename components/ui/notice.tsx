import type { ReactNode } from "react";

export type NoticeTone = "info" | "success" | "warning" | "error";

interface NoticeProps {
  tone?: NoticeTone;
  title?: ReactNode;
  /** Level of the title as a heading, where the page needs it in its outline. */
  level?: 2 | 3;
  /** Announce it when it appears by script; not for what is there when the page loads. */
  live?: boolean;
  children?: ReactNode;
}

const words: Record<NoticeTone, string> = { info: "お知らせ", success: "完了", warning: "ご注意", error: "エラー" };

const shapes: Record<NoticeTone, ReactNode> = {
  info: (
    <>
      <circle cx="12" cy="12" r="10" />
      <path d="M12 11v6M12 7v.5" />
    </>
  ),
  success: (
    <>
      <circle cx="12" cy="12" r="10" />
      <path d="m7.5 12.5 3 3 6-6.5" />
    </>
  ),
  warning: (
    <>
      <path d="M12 2.5 22.5 21h-21Z" />
      <path d="M12 9.500v5M12 17.500v.5" />
    </>
  ),
  error: (
    <>
      <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8Z" />
      <path d="M12 7v6M12 16.500v.5" />
    </>
  ),
};

/** A message set apart from the text: word, sign and colour say how grave it is. */
export function Notice({ tone = "info", title, level, live, children }: NoticeProps) {
  const Title = level ? (`h${level}` as const) : "p";
  return (
    <div className={`notice notice--${tone}`} role={live ? "status" : undefined}>
      <svg className="notice__sign" viewBox="0 0 24 24" width="24" height="24" role="img" aria-label={words[tone]}>
        {shapes[tone]}
      </svg>
      <div className="notice__body">
        {title && <Title className="notice__title">{title}</Title>}
        {children && <div className="notice__text">{children}</div>}
      </div>
    </div>
  );
}

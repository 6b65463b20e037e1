interface MoreThereProps {
  /** So many of them are shown. */
  readonly shown: number;
  readonly href: string;
  /** What is at `href`. */
  readonly label: string;
}

/** Stands below a list that ends before all is shown: no list is cut without a word. */
export const MoreThere = ({ shown, href, label }: MoreThereProps) => (
  <p>
    {shown}件を表示しています。ほかにもあります（<a href={href}>{label}</a>）。
  </p>
);

/** The first stop of the keyboard on every page; leads to `main#main`. */
export function SkipLink() {
  return (
    <a className="skip-link" href="#main">
      本文へ移動
    </a>
  );
}

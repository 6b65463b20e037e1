/** Who is logged in, as the header names them and the page's forms carry them. */
export interface PageOwner {
  readonly name: string;
  readonly loginId: string;
  /** As shown: 2026/11/20 08:48. */
  readonly loggedInAt: string;
  /** What every form of the page carries of whom it was shown to. */
  readonly formOwner: string;
}

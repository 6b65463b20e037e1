/** What the package's types leave out. */
declare namespace PDFKit {
  namespace Mixins {
    interface PDFFont {
      /** A font that fontkit has read already is taken as it is. */
      registerFont(name: string, font: import("fontkit").Font): this;
    }
  }

  interface PDFStructureElement {
    readonly dictionary: { readonly data: Record<string, unknown> };
  }
}

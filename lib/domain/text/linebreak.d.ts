/** The package brings no types of its own. */
declare module "linebreak" {
  class LineBreaker {
    constructor(text: string);
    /** The next place where a line may end, as an index into the text; the last is the text's end. */
    nextBreak(): { readonly position: number } | null;
  }
  export = LineBreaker;
}

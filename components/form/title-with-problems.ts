const prefix = "エラー: ";

/** The page's title, with 「エラー: 」 before it while there are problems. For metadata on the server and for document.title. */
export const titleWithProblems = (title: string, hasProblems: boolean) => {
  const bare = title.startsWith(prefix) ? title.slice(prefix.length) : title;
  return hasProblems ? prefix + bare : bare;
};

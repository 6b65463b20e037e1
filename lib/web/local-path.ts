const here = "http://portal.invalid";

/**
 * A path of this portal, safe to redirect to after log-in; undefined for anything else. Text that a browser would normalise
 * first is refused, so that the browser goes to exactly the path that was checked.
 */
export function localPath(text: string | undefined | null): string | undefined {
  if (!text || !URL.canParse(text, here)) return undefined;
  const { origin, pathname, search, hash } = new URL(text, here);
  return origin === here && text === pathname + search + hash ? text : undefined;
}

/** A path with a query parameter added. */
export function withQuery(path: string, name: string, value: string): string {
  const url = new URL(path, here);
  url.searchParams.set(name, value);
  return url.pathname + url.search + url.hash;
}

/** A query parameter of a path; null without. */
export const queryOf = (path: string, name: string): string | null => new URL(path, here).searchParams.get(name);

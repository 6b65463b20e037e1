import type { Person } from "../domain/account/actor";
import { paths } from "../domain/paths";

/**
 * Where a person arrives after log-in: the page asked for, unless it belongs to the other side, or else the own menu.
 * `next` must be a path of this portal (see localPath).
 */
export function landing({ kind }: Pick<Person, "kind">, next?: string): string {
  const home = kind === "staff" ? paths.admin : paths.menu;
  if (!next || next === paths.home || isUnder(next, paths.login())) return home;
  const forBoth = isUnder(next, paths.password) || /^[^?#]*\.pdf(?:[?#]|$)/.test(next);
  return forBoth || isUnder(next, paths.admin) === (kind === "staff") ? next : home;
}

const isUnder = (path: string, top: string): boolean =>
  path === top || (["/", "?", "#"].includes(path.slice(top.length, top.length + 1)) && path.startsWith(top));

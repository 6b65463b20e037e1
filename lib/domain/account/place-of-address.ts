/**
 * The network that an address stands for when attempts are counted: an IPv4 address itself, written as IPv6 or not, and of an
 * IPv6 address the /64, which one subscriber has whole. Anything else is a place of its own name.
 */
export function placeOfAddress(address: string): string {
  const mapped = /^(?:0*:)*:?(?:0+:)*ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!/^[0-9a-f:]+$/i.test(address.replace(/%.*$/, "")) || !address.includes(":")) return address;
  const [before = "", after] = address.replace(/%.*$/, "").toLowerCase().split("::");
  const head = groupsOf(before);
  const tail = groupsOf(after ?? "");
  const gap = after === undefined ? 0 : Math.max(0, 8 - head.length - tail.length);
  const groups = [...head, ...Array.from({ length: gap }, () => "0"), ...tail];
  return `${groups.slice(0, 4).join(":")}::/64`;
}

/** Without leading zeros. */
const groupsOf = (text: string): string[] =>
  text === "" ? [] : text.split(":").map((group) => group.replace(/^0+(?=.)/, ""));

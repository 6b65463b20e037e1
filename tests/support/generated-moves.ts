import fc from "fast-check";

const aMove = (codes: readonly string[], terminals: readonly string[]) =>
  fc
    .record({
      to: fc.constantFrom("OCE101", "OCE102"),
      userCodes: fc.shuffledSubarray([...codes]),
      terminals: fc.shuffledSubarray([...terminals]),
    })
    .filter((move) => move.userCodes.length + move.terminals.length > 0);

/** 付替 of some of these UserCodes, and of terminals, to another office. */
export const aWishToMove = (codes: readonly string[]) => ({
  sound: aMove(codes, ["W00001", "W00003"]),
  odd: fc.record({
    to: fc.constantFrom("OCE101", "NAC555", "XXX999"),
    userCodes: fc.array(fc.constantFrom("1ANAC", "9ZOCE", ""), { maxLength: 3 }),
    terminals: fc.array(fc.constantFrom("W00001", "W99999", "__proto__"), { maxLength: 3 }),
  }),
});

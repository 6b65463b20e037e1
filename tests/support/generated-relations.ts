import fc from "fast-check";

const some = (names: readonly string[]) => fc.shuffledSubarray([...names]);
const someOf = (names: readonly string[]) => fc.subarray([...names], { minLength: 1 });

/** What may be asked for of the items that other offices take part in; `odd`: what their rules have to refuse. */
export const aWishOfRelations = {
  sharedEquipment: {
    sound: fc.record({
      office: fc.constantFrom("OCE101", "NAC556"),
      devices: someOf(["W00001", "W00002", "W00003"]),
      until: fc.constantFrom("", "2029-03-31", "2030-03-31"),
      end: some(["W00004/OCE102"]),
    }),
    odd: fc.record({
      office: fc.constantFrom("", "NAC555", "OCE101", "ZZZ999"),
      devices: fc.array(fc.constantFrom("W00001", "W99999", "__proto__"), { maxLength: 3 }),
      until: fc.constantFrom("", "2020-03-31"),
      end: fc.array(fc.constantFrom("W00004/OCE102", "W00001/OCE101", ""), { maxLength: 3 }),
    }),
  },
  jointUse: {
    sound: fc.record({
      office1: fc.constantFrom("OCE101", "NAC556"),
      office2: fc.constantFrom("", "OCE101", "OCE102"),
      office3: fc.constant(""),
      bearer: fc.constantFrom("own", "office1", "office2"),
      end: some(["NAC555+OCE102"]),
    }),
    odd: fc.record({
      office1: fc.constantFrom("", "NAC555", "OCE101", "ZZZ999"),
      office2: fc.constantFrom("", "OCE101"),
      office3: fc.constantFrom("", "OCE102"),
      bearer: fc.constantFrom("own", "office1", "office3"),
      end: fc.array(fc.constantFrom("NAC555+OCE102", "NAC555+OCE101", ""), { maxLength: 3 }),
    }),
  },
  userCodeSharing: {
    sound: fc.record({
      office: fc.constant("NAC556"),
      userCodes: fc.constant(["2ANAC"]),
      stop: some(["1CNAC/NAC555/NAC556", "2BNAC/NAC556/NAC555"]),
    }),
    odd: fc.record({
      office: fc.constantFrom("", "NAC555", "OCE101", "NAC556", "ZZZ999"),
      userCodes: fc.array(fc.constantFrom("2ANAC", "1ANAC", "9ZZZZ"), { maxLength: 3 }),
      stop: fc.array(fc.constantFrom("1CNAC/NAC555/NAC556", "1ANAC/NAC555/OCE101", ""), { maxLength: 3 }),
    }),
  },
};

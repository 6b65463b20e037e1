/** システム区分 */
export const systems = ["SEA", "AIR", "SHARED"] as const;
export type System = (typeof systems)[number];

const words: Record<System, string> = { SEA: "海上", AIR: "航空", SHARED: "海上・航空共用" };

export const systemWord = (system: System): string => words[system];

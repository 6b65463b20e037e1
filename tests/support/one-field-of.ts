/** A value with one of its fields, or of the lists inside, taken from another value. */
export function withOneFieldOf<Value>(value: Value, other: Value, choice: number): Value {
  const paths = sharedPaths(value, other);
  return replaced(value, other, paths[choice % paths.length] ?? []) as Value;
}

const isParted = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const sharedPaths = (value: unknown, other: unknown): string[][] =>
  !isParted(value) || !isParted(other)
    ? []
    : Object.keys(value)
        .filter((key) => Object.hasOwn(other, key))
        .flatMap((key) => [[key], ...sharedPaths(value[key], other[key]).map((path) => [key, ...path])]);

function replaced(value: unknown, other: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined || !isParted(value) || !isParted(other)) return other;
  const part = replaced(value[key], other[key], rest);
  return Array.isArray(value) ? value.with(Number(key), part) : { ...value, [key]: part };
}

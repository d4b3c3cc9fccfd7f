/** As `values.map(write)`, for a few values that are named one by one: as many texts come back as values went in. */
export function writeEach<const T extends readonly unknown[], R>(
  values: T,
  write: (value: T[number]) => R,
): { [K in keyof T]: R } {
  return values.map((value) => write(value)) as { [K in keyof T]: R }
}

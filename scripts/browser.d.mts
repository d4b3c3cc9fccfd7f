/** The path of a browser that is there and starts, or undefined. */
export function findBrowser(): string | undefined

export const port: number
export function nodeProblem(version: string): string | undefined
export function portProblem(wanted: number): Promise<string | undefined>

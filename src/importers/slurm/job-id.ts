/** A line that begins a record: the number of a job, of a task, of a list of tasks, of a part or a step, then the delimiter. */
const JOB = /^\d+(?:_\d+|_\[[^\]]*\]|\+\d+)?(?:\.[\w-]+)?$/

/** Whether a text is what the first field of a row of `sacct` holds. */
export function isJobId(text: string): boolean {
  return JOB.test(text)
}

/** Steps repeat the resources of their job: `12.batch`, `12_3.0`. */
export function isStep(id: string): boolean {
  return /\.[\w-]+$/.test(id)
}

/**
 * How many tasks a row stands for: one, or as many as its list names (`63_[16-40%3]`, `90_[30-95:5%2]`, `7_[1,3]`). `null` where
 * the list is cut short: then nobody knows.
 */
export function countTasks(id: string): number | null {
  if (!id.includes("_[")) return 1
  const [, list = "cut short"] = /_\[([^\]]*)\]/.exec(id) ?? []
  const [tasks = ""] = list.split("%")
  let total = 0
  for (const part of tasks.split(",")) {
    const [, first, last = first, step = "1"] = /^(\d+)(?:-(\d+))?(?::(\d+))?$/.exec(part) ?? []
    if (first === undefined || Number(step) === 0 || Number(last) < Number(first)) return null
    total += Math.floor((Number(last) - Number(first)) / Number(step)) + 1
  }
  return total
}

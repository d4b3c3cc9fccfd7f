/** Lets one after the other do something; whoever is in a hurry goes before all who wait. */
export function createTurns() {
  const waiting: { isUrgent: boolean; begin: () => void }[] = []
  let isTaken = false
  const next = () => {
    const urgent = waiting.findIndex(({ isUrgent }) => isUrgent)
    const [first] = waiting.splice(Math.max(urgent, 0), 1)
    isTaken = first !== undefined
    first?.begin()
  }
  return async <T>(isUrgent: boolean, act: () => Promise<T>): Promise<T> => {
    if (isTaken) await new Promise<void>((begin) => waiting.push({ isUrgent, begin }))
    isTaken = true
    try {
      return await act()
    } finally {
      next()
    }
  }
}

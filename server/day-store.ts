import { createHash } from "node:crypto"
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"
import * as z from "zod/mini"
import type { EngineDay } from "#importers/prometheus/read-days.ts"
import type { DayStore } from "#library/live/engine-days.ts"

const amountsSchema = z.record(z.string(), z.union([z.number(), z.enum(["nan", "unlimited"])]))
const daySchema = z.object({
  amounts: z.record(z.string(), amountsSchema),
  hours: z.record(z.string(), z.record(z.string(), z.number())),
  length: z.number(),
  warnings: z.array(z.string()),
})
const monthSchema = z.record(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)), daySchema)

type Month = Record<string, EngineDay>

/**
 * Whole days on disk, a file for each month. What would change the amounts (the engine, the queries, the zone) is in the name of
 * the folder, so that nothing of an earlier configuration comes back. A file that cannot be read is as good as none.
 */
export function openDayStore(folder: string, org: string, identity: object): DayStore {
  const key = createHash("sha256").update(JSON.stringify(identity)).digest("hex").slice(0, 16)
  const place = join(folder, `${org}-${key}`)
  const months = new Map<string, Month>()
  let writing = Promise.resolve()
  return {
    read: async () => {
      for (const file of await readdir(place).catch(() => [])) {
        const month = await readMonth(join(place, file))
        if (month !== null) months.set(file.slice(0, 7), month)
      }
      return Object.assign({}, ...months.values())
    },
    keep: (days) => {
      const changed = new Set(Object.keys(days).map((day) => day.slice(0, 7)))
      for (const [day, told] of Object.entries(days)) {
        const month = months.get(day.slice(0, 7)) ?? {}
        month[day] = told
        months.set(day.slice(0, 7), month)
      }
      const write = async () => {
        await mkdir(place, { recursive: true })
        for (const month of changed)
          await replace(join(place, `${month}.json`), JSON.stringify(months.get(month)))
      }
      writing = writing.then(write, write)
      return writing
    },
  }
}

async function readMonth(path: string): Promise<Month | null> {
  try {
    return z.parse(monthSchema, JSON.parse(await readFile(path, "utf8"))) as Month
  } catch {
    return null
  }
}

/** Whoever ends the process in the middle leaves the file that was there. */
async function replace(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text)
  await rename(`${path}.new`, path)
}

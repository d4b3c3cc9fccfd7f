import { afterEach, describe, expect, it } from "vitest"
import {
  listOwn,
  listOwnIds,
  readOwn,
  readOwnFiles,
  readOwnText,
  removeOwn,
  SHARED_FILE,
  saveOwn,
} from "./own-store.ts"
import { ownVersion } from "./own-version.ts"

/* Without a database, as in a private window: what is imported lives as long as the page. (With one: e2e/import.spec.ts.) */

const NOW = new Date("2026-05-02T10:00:00Z")
const FILES = { "labs.json": '[{"id":"a"}]' }

afterEach(async () => {
  for (const { id } of await listOwn()) await removeOwn(id)
})

describe("where nothing can be kept", () => {
  it("there is nothing at first", async () => {
    expect(await listOwn()).toEqual([])
    expect(await readOwnFiles("local-a")).toBeNull()
    await expect(readOwn("local-a", "labs.json")).rejects.toThrow("local-a has no labs.json on this device")
  })

  it("saving says that it was not kept, and what was saved can be read all the same", async () => {
    const before = ownVersion()
    const org = await saveOwn("local-a", "A", FILES, NOW)
    expect(org).toEqual({
      ...{ id: "local-a", name: "A", savedAt: NOW.toISOString(), bytes: 12, hasShared: false, isKept: false },
    })
    expect(ownVersion()).toBeGreaterThan(before)
    expect(await readOwn("local-a", "labs.json")).toEqual([{ id: "a" }])
  })

  it("saving again takes the place of what was there, and removing forgets it", async () => {
    await saveOwn("local-a", "A", FILES, NOW)
    await saveOwn("local-a", "A", { "labs.json": "[]" }, NOW)
    expect(await listOwn()).toHaveLength(1)
    expect(await readOwn("local-a", "labs.json")).toEqual([])
    await removeOwn("local-a")
    expect(await listOwn()).toEqual([])
  })

  it("a copy that may leave is answered for by an id of its own, in no list of organisations", async () => {
    const shared = JSON.stringify({ "labs.json": '[{"id":"others"}]' })
    await saveOwn("local-a", "A", { ...FILES, [SHARED_FILE]: shared }, NOW)
    expect((await listOwn()).map(({ id }) => id)).toEqual(["local-a"])
    expect(await listOwnIds()).toEqual(["local-a", "local-a--shared"])
    expect(await readOwn("local-a--shared", "labs.json")).toEqual([{ id: "others" }])
    expect(await readOwnText("local-a--shared", "datapackage.json")).toBeUndefined()
  })

  it("lists by name", async () => {
    await saveOwn("local-b", "B", FILES, NOW)
    await saveOwn("local-a", "A", FILES, NOW)
    expect((await listOwn()).map(({ name }) => name)).toEqual(["A", "B"])
  })
})

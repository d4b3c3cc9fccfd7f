import { createStore, del, get, set, setMany, type UseStore } from "idb-keyval"
import { originalOfShared, sharedOrgId } from "#model/own-org.ts"
import { markFleeting, markOwnChanged } from "./own-version.ts"

/** One organisation that a reader has imported. */
export interface OwnOrg {
  id: string
  name: string
  /** ISO time */
  savedAt: string
  /** of its files, as text */
  bytes: number
  /** whether there is a copy of it that may leave the device, because some of its groups are small */
  hasShared: boolean
  /** false where the device refused to keep it: it is gone when the page is left */
  isKept: boolean
}

/** The files of a bundle as JSON texts, by name. */
export type OwnFiles = Readonly<Record<string, string>>

/**
 * What a reader has imported, in the browser’s own database, whose entries no server sees. Where the browser refuses (private
 * windows, a full disk) an organisation lives as long as the page.
 */
const session = new Map<string, { org: OwnOrg; files: OwnFiles }>()
let opened: UseStore | null = null

/** The list stands by itself, so that asking for it does not load every file. */
const LIST = "list"

/** Rejects where the browser has no database for this page, or none for anybody. */
async function store(): Promise<UseStore> {
  opened ??= createStore("power-draw", "own-organisations")
  return opened
}

/** The organisations on this device, by name. */
export async function listOwn(): Promise<OwnOrg[]> {
  const kept = (await readList()).filter(({ id }) => !session.has(id))
  return [...kept, ...[...session.values()].map(({ org }) => org)].toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  )
}

async function readList(): Promise<OwnOrg[]> {
  return (await recall<OwnOrg[]>(LIST)) ?? []
}

/** Where the copy that may leave the device stands among the files, as one text. */
export const SHARED_FILE = "shared.json"

/** Ids by which this device answers: each organisation, and its copy that may leave. */
export async function listOwnIds(): Promise<string[]> {
  return (await listOwn()).flatMap(({ id, hasShared }) => (hasShared ? [id, sharedOrgId(id)] : [id]))
}

/** A parsed file of an organisation; rejects where there is none. */
export async function readOwn(id: string, file: string): Promise<unknown> {
  const text = await readOwnText(id, file)
  if (text === undefined) throw new Error(`${id} has no ${file} on this device`)
  return JSON.parse(text)
}

/** What is kept under a key; `undefined` also where nothing can be kept. */
async function recall<T>(key: string): Promise<T | undefined> {
  try {
    return await get<T>(key, await store())
  } catch {
    return undefined
  }
}

/** A file of an organisation as text. */
export async function readOwnText(id: string, file: string): Promise<string | undefined> {
  const original = originalOfShared(id)
  const files = await readOwnFiles(original ?? id)
  if (original === null) return files?.[file]
  const shared = files?.[SHARED_FILE]
  return shared === undefined ? undefined : (JSON.parse(shared) as OwnFiles)[file]
}

/** All files of an organisation as texts, `null` where it is not here. */
export async function readOwnFiles(id: string): Promise<OwnFiles | null> {
  return session.get(id)?.files ?? (await recall<OwnFiles>(id)) ?? null
}

/** Keeps an organisation, in the place of one with its id. Never rejects: what is given back says whether it was kept. */
export async function saveOwn(id: string, name: string, files: OwnFiles, now: Date): Promise<OwnOrg> {
  const bytes = Object.values(files).reduce((sum, text) => sum + text.length, 0)
  const org: OwnOrg = {
    id,
    name,
    savedAt: now.toISOString(),
    bytes,
    hasShared: SHARED_FILE in files,
    isKept: true,
  }
  markOwnChanged()
  try {
    const others = (await readList()).filter((other) => other.id !== id)
    await setMany(
      [
        [LIST, [...others, org]],
        [id, files],
      ],
      await store(),
    )
    session.delete(id)
    markFleeting(session.size > 0)
    return org
  } catch {
    const unkept = { ...org, isKept: false }
    session.set(id, { org: unkept, files })
    markFleeting(true)
    return unkept
  }
}

/** Takes an organisation off this device. */
export async function removeOwn(id: string): Promise<void> {
  markOwnChanged()
  session.delete(id)
  markFleeting(session.size > 0)
  const others = (await readList()).filter((other) => other.id !== id)
  try {
    await set(LIST, others, await store())
    await del(id, await store())
  } catch {
    // where nothing can be kept there is nothing to remove
  }
}

/** A version of one organisation’s data that a view stays at. */
export interface DataPin {
  org: string
  version: string
}

let pin: DataPin | null = null

/** From now on the files of that organisation come from that version; tells whether this changes anything. */
export function pinData(next: DataPin | null): boolean {
  const isSame = pin?.org === next?.org && pin?.version === next?.version
  pin = next
  return !isSame
}

/**
 * Where a data file is served. Older versions stay under `<org>/v/<version>/`; the list of organisations and their
 * descriptors are always the present ones, so that a pinned view can tell of a newer version.
 */
export function dataAddress(path: string): string {
  const [org, file, ...deeper] = path.split("/")
  const isPinned = pin !== null && org === pin.org && file !== "datapackage.json" && deeper.length === 0
  return `${import.meta.env.BASE_URL}data/${isPinned ? `${org}/v/${pin?.version}/${file}` : path}`
}

import type { BundleIndex } from "#model/data-package.ts"

/** A version of one organisation’s data that a view stays at. */
export interface DataPin {
  org: string
  version: string
}

let pin: DataPin | null = null

/** From now on the files of that organisation come from that version; tells whether this changes anything. */
export function pinData(next: DataPin | null): boolean {
  const isSame = pin?.org === next?.org && pin?.version === next?.version
  if (!isSame) pin = next
  return !isSame
}

/** What the view stays at, the same object until that changes; `null` = the present data. */
export function currentPin(): DataPin | null {
  return pin
}

/** Where a data file is served: of a pinned organisation each, its descriptor too, under `<org>/v/<version>/`. */
export function dataAddress(path: string): string {
  const [org, file, ...deeper] = path.split("/")
  const isPinned = pin !== null && org === pin.org && file !== undefined && deeper.length === 0
  return presentAddress(isPinned ? `${org}/v/${pin?.version}/${file}` : path)
}

/** Where the present data has a file, whatever the view stays at. */
export function presentAddress(path: string): string {
  return `${import.meta.env.BASE_URL}data/${path}`
}

/** The list of organisations, with the one that is stayed at, which may have another id by now. */
export function withPinned(index: BundleIndex): BundleIndex {
  return pin === null || index.orgs.includes(pin.org) ? index : { ...index, orgs: [...index.orgs, pin.org] }
}

/** Tells answers apart that different versions of the data give at one address. */
export function markVersion(url: string): string {
  if (pin === null) return url
  return `${url}${url.includes("?") ? "&" : "?"}at=${encodeURIComponent(`${pin.org}/${pin.version}`)}`
}

/** Between the names of a path; in no name, so that no name can look like a path. */
const BETWEEN = "\u0000"

const LONGEST_SLUG = 60
const ENDS_LIKE_A_HASH = /-[0-9a-f]{8}$/

/**
 * Id of a unit by its name; a team is named after its lab, `unitId("speech", "asr")`. The same names give the same id in
 * every import. A plain name such as `lang-pretrain` is its own id. Where making an id loses something (upper case, other
 * scripts, blanks), a hash of the whole name follows, so that `A b` and `a-b` stay two units.
 */
export function unitId(...names: readonly string[]): string {
  const whole = names.join(BETWEEN)
  const slug = whole
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, "")
  // a plain name that ends as our hashes do could be the id of another
  if (slug === whole && slug !== "" && !ENDS_LIKE_A_HASH.test(slug)) return slug
  return `${slug === "" ? "u" : slug}-${hashOf(whole)}`
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits, over the two bytes of every UTF-16 unit; eight hexadecimal digits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193)
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, "0")
}

/** UTC, the zone of this device, then all that the browser knows. */
export function listZones(): string[] {
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const known = typeof Intl.supportedValuesOf === "function" ? Intl.supportedValuesOf("timeZone") : []
  return [...new Set(["UTC", own, ...known])]
}

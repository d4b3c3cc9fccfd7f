import { LANGUAGE_TAGS, type Locale } from "./locale.ts"

/** The time of day of a moment (ISO, UTC) on the reader’s own clock: 14:05. */
export function formatClock(moment: string, locale: Locale): string {
  const options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const
  return new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], options).format(new Date(moment))
}

/** The day of a moment on the reader’s own calendar, ISO. */
export function localDay(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, "0")
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

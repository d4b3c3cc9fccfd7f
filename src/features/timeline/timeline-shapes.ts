import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"

/** What the marks mean, for the legend of a drawing. */
export function toShapes({ t }: Language) {
  return [
    { shape: "release", label: t(msg`release`) },
    { shape: "paper", label: t(msg`paper`) },
    { shape: "announcement", label: t(msg`announcement`) },
    { shape: "training", label: t(msg`training begins or ends`) },
    { shape: "stop", label: t(msg`leak or withdrawal`) },
    { shape: "other", label: t(msg`other`) },
  ] as const
}

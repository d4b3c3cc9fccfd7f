import { useLingui } from "@lingui/react/macro"

/** What the marks mean, for the legend of a drawing. */
export function useShapes() {
  const { t } = useLingui()
  return [
    { shape: "release", label: t`release` },
    { shape: "paper", label: t`paper` },
    { shape: "announcement", label: t`announcement` },
    { shape: "training", label: t`training begins or ends` },
    { shape: "stop", label: t`leak or withdrawal` },
    { shape: "other", label: t`other` },
  ] as const
}

import type { AllocationFile } from "#model/allocation.ts"

/** Samples of one series. */
export interface Samples {
  metric: string
  labels: Readonly<Record<string, string>>
  /** seconds since 1970, and the amount then */
  points: readonly (readonly [time: number, value: number])[]
}

/**
 * Samples as OpenMetrics text, series by series, which `promtool` makes a store of; a text of years is more than one string
 * holds. https://openmetrics.io, §ABNF
 */
export function* toOpenMetrics(all: readonly Samples[]): Generator<string> {
  for (const metric of new Set(all.map((samples) => samples.metric))) {
    yield `# TYPE ${metric} gauge\n`
    for (const { labels, points } of all.filter((samples) => samples.metric === metric)) {
      const name = `${metric}{${writeLabels(labels)}}`
      yield points.map(([time, value]) => `${name} ${value} ${time}\n`).join("")
    }
  }
  yield "# EOF\n"
}

/** The same as VictoriaMetrics takes it: Prometheus’ text, times in milliseconds. */
export function toPrometheusText(all: readonly Samples[]): string {
  return all
    .flatMap(({ metric, labels, points }) =>
      points.map(([time, value]) => `${metric}{${writeLabels(labels)}} ${value} ${time * 1000}`),
    )
    .join("\n")
}

function writeLabels(labels: Samples["labels"]): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}="${value.replace(/[\\"]/g, "\\$&")}"`)
    .join(",")
}

const METRICS = {
  granted: "kueue_cluster_queue_nominal_quota",
  used: "kueue_cluster_queue_resource_usage",
  queued: "kueue_cluster_queue_resource_pending",
} as const

/**
 * The daily amounts of a bundle as Kueue would have told them, every `interval` seconds of each day (UTC); a day that is not
 * recorded has no sample.
 */
export function toKueue({ periods, series }: AllocationFile, interval: number): Samples[] {
  return series.flatMap((entry) =>
    (["granted", "used", "queued"] as const).map((measure) => {
      const points = periods.flatMap((day, index) => {
        const amount = entry[measure]?.[index] ?? null
        if (amount === null) return []
        const midnight = Date.parse(`${day}T00:00:00Z`) / 1000
        return Array.from(
          { length: 86_400 / interval },
          (_, step) => [midnight + step * interval, amount] as const,
        )
      })
      const common = { cluster_queue: entry.lab, resource: "nvidia.com/gpu", replica_role: "leader" }
      const labels = measure === "queued" ? common : { ...common, cohort: "earth", flavor: "v100" }
      return { metric: METRICS[measure], labels, points }
    }),
  )
}

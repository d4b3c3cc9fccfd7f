/**
 * Part of `npm run bench`: the server over a real Prometheus with 200 labs over two years, a sample a day each (`BENCH_HOURS=1`: a
 * sample an hour, which takes minutes to write). Prints the first answer beside the engine's own time, the answer that is ready,
 * memory, and requests per second of 50 clients on loopback. Needs `npm run build` first.
 *
 *     tsx scripts/bench-serve.ts
 */
import { type ChildProcess, fork, spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { Agent, get } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { askDays } from "#importers/prometheus/ask-days.ts"
import { toDayRuns } from "#importers/prometheus/day-runs.ts"
import { PRESETS } from "#importers/prometheus/presets.ts"
import { dayOfIso, isoOfDay, openZone } from "#importers/zone.ts"
import { createAsk } from "#library/live/ask-engine.ts"
import { findPort, prometheus } from "#testing/engines.ts"
import type { Samples } from "#testing/open-metrics.ts"

const LABS = 200
const [FROM, TO] = ["2024-11-01", "2026-10-31"]
const YEAR = { from: "2025-11-01", to: "2026-10-31" }
const CLIENTS = 50
const SECONDS = 5
const GOALS = { perSecond: 500, p99: 100, timesEngine: 2 }

/** Grants that change every few weeks, and use below them: reckoned from the numbers of lab and day, the same every time. */
function listSamples(interval: number): Samples[] {
  const [first, last] = [dayOfIso(FROM), dayOfIso(TO)]
  const amounts = (lab: number, day: number) => {
    const granted = 8 * (1 + ((lab * 7 + Math.floor(day / 30) * 3) % 32))
    return {
      granted,
      used: Math.round(granted * (40 + ((lab * 13 + day * 5) % 60))) / 100,
      queued: (lab + day) % 16,
    }
  }
  const metrics = {
    granted: "kueue_cluster_queue_nominal_quota",
    used: "kueue_cluster_queue_resource_usage",
    queued: "kueue_cluster_queue_resource_pending",
  } as const
  return Array.from({ length: LABS }, (_, lab) => lab).flatMap((lab) =>
    (["granted", "used", "queued"] as const).map((measure) => {
      const points: [number, number][] = []
      for (let day = first; day <= last; day++)
        for (let second = 0; second < 86_400; second += interval)
          points.push([day * 86_400 + second, amounts(lab, day)[measure]])
      const labels = { cluster_queue: `lab-${String(lab).padStart(3, "0")}`, resource: "nvidia.com/gpu" }
      return {
        metric: metrics[measure],
        labels: measure === "queued" ? labels : { ...labels, flavor: "h100" },
        points,
      }
    }),
  )
}

const round = (milliseconds: number) => Math.round(milliseconds)

async function timed<T>(act: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const started = performance.now()
  const value = await act()
  return { value, ms: performance.now() - started }
}

async function startServer(url: string, folder: string): Promise<{ address: string; child: ChildProcess }> {
  const port = await findPort()
  const config = {
    ...{ port, keep: join(folder, "days"), shipped: [] },
    organisations: [
      { id: "big", name: "Big", zone: "UTC", preset: "kueue", from: FROM, to: TO, engine: { url } },
    ],
  }
  writeFileSync(join(folder, "power-draw.json"), JSON.stringify(config))
  const args = ["--import", "tsx", "server/main.ts", "--config", join(folder, "power-draw.json")]
  const child = spawn(process.execPath, args, { stdio: "ignore" })
  const address = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 200; tries++) {
    if (
      await fetch(`${address}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return { address, child }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error("the server did not start")
}

const memoryOf = ({ pid }: ChildProcess) =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024)

/** So many clients, each with the next request as soon as it has its answer, from a process of their own. */
function load(
  url: string,
): Promise<{ count: number; seconds: number; p50: number; p99: number; failed: number }> {
  const child = fork(fileURLToPath(import.meta.url), ["--load", url], { execArgv: ["--import", "tsx"] })
  return new Promise((resolve) => child.once("message", (result) => resolve(result as never)))
}

async function runClients(url: string): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })
  const times: number[] = []
  let failed = 0
  const ask = () =>
    new Promise<void>((resolve) => {
      const started = performance.now()
      const asked = get(url, { agent, headers: { "Accept-Encoding": "gzip" } }, (response) => {
        if (response.statusCode !== 200) failed++
        response.resume()
        response.on("end", () => {
          times.push(performance.now() - started)
          resolve()
        })
      })
      asked.on("error", () => {
        failed++
        resolve()
      })
    })
  await ask()
  times.length = 0
  const started = performance.now()
  const client = async () => {
    while (performance.now() - started < SECONDS * 1000) await ask()
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
  const seconds = (performance.now() - started) / 1000
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
  process.send?.({ count: times.length, seconds, p50: at(0.5), p99: at(0.99), failed })
  agent.destroy()
}

async function main(): Promise<void> {
  if (prometheus.missing !== null) {
    console.log(`server: not measured, ${prometheus.missing}`)
    return
  }
  const interval = process.env.BENCH_HOURS === "1" ? 3600 : 86_400
  const written = await timed(() => prometheus.start(listSamples(interval)))
  const engine = written.value
  const folder = mkdtempSync(join(tmpdir(), "power-draw-bench-"))
  console.log(
    `\nserver over Prometheus: ${LABS} labs, ${FROM} to ${TO}, a sample each ${interval / 3600} h (written in ${round(written.ms)} ms)`,
  )
  try {
    const ask = createAsk({ url: engine.url }, { fetch, timeoutMs: 120_000, maxBytes: 1e9 })
    const runs = toDayRuns(openZone("UTC"), dayOfIso(YEAR.from), dayOfIso(YEAR.to), 90)
    const alone = await timed(async () => {
      for (const run of runs) await askDays(ask, run, PRESETS.kueue)
    })
    const { address, child } = await startServer(engine.url, folder)
    const year = `${address}/api/v1/orgs/big/allocations?from=${YEAR.from}&to=${YEAR.to}`
    const cold = await timed(async () => (await fetch(year)).text())
    const ready = await timed(async () => (await fetch(year)).text())
    const whole = `${address}/api/v1/orgs/big/allocations`
    const all = await timed(async () => (await fetch(whole)).text())
    const times = cold.ms / alone.ms
    console.log(`  the engine's own answers about a year  ${round(alone.ms)} ms`)
    console.log(
      `  first answer about a year, cold        ${round(cold.ms)} ms = ${times.toFixed(1)} × (goal ${GOALS.timesEngine}), ${round(cold.value.length / 1024)} KB`,
    )
    console.log(`  the same, ready                        ${ready.ms.toFixed(1)} ms`)
    console.log(
      `  first answer about two years           ${round(all.ms)} ms, ${round(all.value.length / 1024)} KB`,
    )
    console.log(`  memory of the server                   ${memoryOf(child)} MB`)
    for (const [name, url] of [
      ["two years by month", `${whole}?step=month`],
      ["a year by day", year],
      ["two years by day", whole],
    ] as const) {
      const { count, seconds, p50, p99, failed } = await load(url)
      console.log(
        `  ${name.padEnd(18)} ${CLIENTS} clients     ${round(count / seconds)} requests/s (goal ${GOALS.perSecond}), median ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms (goal ${GOALS.p99}), ${failed} failed`,
      )
    }
    console.log(`  memory after that                      ${memoryOf(child)} MB`)
    child.kill("SIGTERM")
    await new Promise((resolve) => child.once("exit", resolve))
    const again = await startServer(engine.url, folder)
    const kept = await timed(async () => (await fetch(`${again.address}/api/v1/orgs/big/allocations`)).text())
    console.log(
      `  two years after a new start, from disk ${round(kept.ms)} ms (last day ${isoOfDay(dayOfIso(TO))})`,
    )
    again.child.kill("SIGTERM")
  } finally {
    await engine.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const [, , flag, url = ""] = process.argv
await (flag === "--load" ? runClients(url) : main())

import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import type { AddressInfo } from "node:net"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Samples, toOpenMetrics, toPrometheusText } from "./open-metrics.ts"

/** A real engine on loopback, with the samples that it was given. */
export interface RunningEngine {
  url: string
  /** ends it, and what it has stored */
  stop: () => Promise<void>
  /** ends it for a while; `restart` has it answer at the same address again */
  pause: () => Promise<void>
  restart: () => Promise<void>
}

/** An engine that may be on this machine: why it is not, in words, or `null` where it is. */
export interface EngineKind {
  name: string
  missing: string | null
  start: (samples: readonly Samples[]) => Promise<RunningEngine>
}

const isThere = (program: string) =>
  spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined

const missing = (...programs: string[]) => {
  const [first] = programs.filter((program) => !isThere(program))
  return first === undefined
    ? null
    : `${first} is not installed: node scripts/engines.mjs, as root on Debian, gets it`
}

export const prometheus: EngineKind = {
  name: "Prometheus",
  missing: missing("prometheus", "promtool"),
  start: async (samples) => {
    const folder = mkdtempSync(join(tmpdir(), "power-draw-prometheus-"))
    const file = join(folder, "samples.om")
    for (const piece of toOpenMetrics(samples)) appendFileSync(file, piece)
    // a block of four weeks each: the usual two hours would make hundreds
    const blocks = ["tsdb", "create-blocks-from", "openmetrics", "--quiet", "--max-block-duration=648h"]
    const made = spawnSync("promtool", [...blocks, file, join(folder, "tsdb")], { encoding: "utf8" })
    if (made.status !== 0) throw new Error(`promtool: ${made.stderr}`)
    rmSync(file)
    writeFileSync(join(folder, "prometheus.yml"), "global:\n  scrape_interval: 1m\n")
    const port = await findPort()
    return run({
      ...{ program: "prometheus", folder, port, ready: "/-/ready" },
      args: [
        `--config.file=${join(folder, "prometheus.yml")}`,
        `--storage.tsdb.path=${join(folder, "tsdb")}`,
        // the usual fortnight would throw away what is older
        "--storage.tsdb.retention.time=100y",
        `--web.listen-address=127.0.0.1:${port}`,
        "--log.level=error",
      ],
    })
  },
}

export const victoriaMetrics: EngineKind = {
  name: "VictoriaMetrics",
  missing: missing("victoria-metrics"),
  start: async (samples) => {
    const folder = mkdtempSync(join(tmpdir(), "power-draw-victoria-"))
    const port = await findPort()
    const engine = await run({
      ...{ program: "victoria-metrics", folder, port, ready: "/health" },
      args: [
        `-storageDataPath=${join(folder, "data")}`,
        `-httpListenAddr=127.0.0.1:${port}`,
        "-retentionPeriod=100y",
        "-loggerLevel=ERROR",
      ],
    })
    const sent = await fetch(`${engine.url}/api/v1/import/prometheus`, {
      method: "POST",
      body: toPrometheusText(samples),
    })
    if (!sent.ok) throw new Error(`VictoriaMetrics refused the samples: ${sent.status}`)
    // what was just sent is not found before that
    await fetch(`${engine.url}/internal/force_flush`)
    return engine
  },
}

interface Start {
  program: string
  args: readonly string[]
  folder: string
  port: number
  /** answers once the engine does */
  ready: string
}

async function run({ program, args, folder, port, ready }: Start): Promise<RunningEngine> {
  const url = `http://127.0.0.1:${port}`
  const begin = async () => {
    const child = spawn(program, args, { stdio: "ignore" })
    await until(async () => (await fetch(url + ready)).ok, child)
    return child
  }
  let child = await begin()
  const pause = () => end(child)
  return {
    url,
    pause,
    restart: async () => {
      child = await begin()
    },
    stop: async () => {
      await pause()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function until(isReady: () => Promise<boolean>, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) throw new Error(`the engine ended with ${child.exitCode}`)
    if (await isReady().catch(() => false)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error("the engine did not answer within 10 s")
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once("exit", () => resolve())
    child.kill("SIGTERM")
  })
}

/** A port that nobody listens on. */
export function findPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { vi } from "vitest"
import { findPort } from "#testing/engines.ts"
import { checkConfig } from "./read-config.ts"
import { startServer } from "./start.ts"

/** A log that nobody reads, and what was written into it. */
export function createSilentLog() {
  const lines: unknown[][] = []
  const write = vi.fn((...line: unknown[]) => void lines.push(line))
  return { lines, log: { info: write, warn: write, error: write } as never }
}

/** A server over a configuration, on a free port, in folders of its own. */
export async function startTestServer(
  config: Record<string, unknown>,
  environment: Record<string, string> = {},
) {
  const keep = mkdtempSync(join(tmpdir(), "power-draw-keep-"))
  const port = await findPort()
  const { log, lines } = createSilentLog()
  const checked = checkConfig({ keep, port, ...config }, "the test", environment)
  const server = await startServer(checked, { environment, log })
  return {
    address: server.address,
    keep,
    lines,
    stop: async () => {
      await server.stop(500)
      rmSync(keep, { recursive: true, force: true })
    },
  }
}

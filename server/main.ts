/** `npm run serve`: the built site, the API and what its organisations’ engines know, over HTTP. */
import { describeConfig } from "./config.ts"
import { createLog } from "./log.ts"
import { HELP, readOptions } from "./options.ts"
import { startServer } from "./start.ts"
import { StartError } from "./start-error.ts"

/** How long answers that are on their way have when the server is told to stop. */
const GRACE_MS = 10_000

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env)
  if (options === "help") return console.log(HELP)
  if (options === "schema") return console.log(JSON.stringify(describeConfig(), null, 2))
  const log = createLog()
  const server = await startServer(options, { environment: process.env, log })
  log.info({ address: server.address }, "listening")
  let isStopping = false
  const stop = async (signal: string) => {
    if (isStopping) return
    isStopping = true
    log.info({ signal }, "stopping")
    await server.stop(GRACE_MS)
    process.exit(0)
  }
  for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => void stop(signal))
}

main().catch((error: unknown) => {
  // whoever starts it wrongly is told how; anything else is a fault of ours and is shown whole
  console.error(error instanceof StartError ? error.message : error)
  process.exitCode = 1
})

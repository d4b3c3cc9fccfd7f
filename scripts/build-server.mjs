/**
 * `npm run build:server`: the server and all that it imports as one file, `build/server.mjs`, which runs on Node without
 * `node_modules`. The site is built apart, by `npm run build`.
 */
import { rolldown } from "rolldown"

const bundle = await rolldown({ input: "server/main.ts", platform: "node", logLevel: "warn" })
const { output } = await bundle.write({
  ...{ file: "build/server.mjs", format: "esm", codeSplitting: false, sourcemap: true, minify: false },
})
console.log(output.map(({ fileName }) => `build/${fileName}`).join("\n"))

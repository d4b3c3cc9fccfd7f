/**
 * Whether every page that the build has written is valid HTML: what the standard forbids, not what is a matter of taste.
 * After `vite build`.
 */
import { readdirSync } from "node:fs"
import { join } from "node:path"
import { FileSystemConfigLoader, HtmlValidate } from "html-validate"

const validator = new HtmlValidate(
  new FileSystemConfigLoader({ root: true, extends: ["html-validate:standard"] }),
)
const files = readdirSync("dist", { recursive: true })
  .filter((file) => file.endsWith(".html"))
  .map((file) => join("dist", file))
let errors = 0
for (const file of files) {
  const { results } = await validator.validateFile(file)
  for (const { messages } of results) {
    for (const { ruleId, message, line, column, selector } of messages) {
      console.error(`${file}:${line}:${column} ${message} (${ruleId}) ${selector ?? ""}`)
      errors += 1
    }
  }
}
console.log(`${files.length} pages, ${errors} errors`)
if (errors > 0 || files.length === 0) process.exitCode = 1

/**
 * The message catalogues hold what the source says, no more and no less, and every message in every language. The
 * catalogues are compared in memory: nothing is written.
 */
import { pathToFileURL } from "node:url"
import { createCompiledCatalog, getCatalogs } from "@lingui/cli/api"
import { getConfig } from "@lingui/conf"

/**
 * What is wrong with one language, in sentences; empty when nothing is. `written` is the catalogue in the repository,
 * `wanted` the one that extracting gives now; both map ids to `{ message, translation, origin }`.
 */
export function catalogueProblems(locale, written, wanted) {
  const unwritten = Object.keys(wanted).filter((id) => !(id in written))
  const unused = Object.keys(written).filter((id) => !(id in wanted))
  const untranslated = Object.keys(wanted).filter((id) => id in written && !wanted[id].translation)
  return [
    ...unwritten.map((id) => `${locale}: not extracted yet: ${describe(id, wanted[id])}`),
    ...untranslated.map((id) => `${locale}: no translation: ${describe(id, wanted[id])}`),
    ...unused.map((id) => `${locale}: no longer in the source: ${describe(id, written[id])}`),
    ...malformed(locale, wanted).map(
      (id) => `${locale}: not a well-formed message: ${describe(id, wanted[id])}`,
    ),
  ]
}

/**
 * Catalogues of parts of the app are laid over the first one while it runs: a message that two of them translate in two ways
 * would change on every page that was open before. Takes the messages of each in one language.
 */
export function disagreements(locale, [first = {}, ...others]) {
  return others.flatMap((messages) =>
    Object.entries(messages)
      .filter(([id, { translation }]) => id in first && first[id].translation !== translation)
      .map(([id, message]) => `${locale}: translated in two ways: ${describe(id, message)}`),
  )
}

function malformed(locale, messages) {
  const texts = Object.entries(messages).map(([id, { translation }]) => [id, translation ?? ""])
  return createCompiledCatalog(locale, Object.fromEntries(texts), {}).errors.map(({ id }) => id)
}

function describe(id, { message, origin = [] }) {
  const places = origin.map(([file, line]) => (line ? `${file}:${line}` : file))
  return `"${message || id}" (${places.join(", ") || "no file"})`
}

/** The problems of one catalogue in all its languages. */
async function checkCatalogue(catalogue) {
  const written = await catalogue.readAll()
  // With no locale to write, `make` only gives what `lingui extract --clean` would write.
  const wanted = await catalogue.make({ clean: true, overwrite: false, locale: [], orderBy: "message" })
  if (!wanted) return ["The messages could not be extracted: see above."]
  return Object.keys(wanted).flatMap((locale) =>
    catalogueProblems(locale, written[locale] ?? {}, wanted[locale]),
  )
}

async function main() {
  const catalogues = await getCatalogs(getConfig())
  const written = await Promise.all(catalogues.map((catalogue) => catalogue.readAll()))
  const problems = [
    ...(await Promise.all(catalogues.map(checkCatalogue))).flat(),
    ...Object.keys(written[0] ?? {}).flatMap((locale) =>
      disagreements(
        locale,
        written.map((all) => all[locale] ?? {}),
      ),
    ),
  ]
  for (const problem of problems) console.error(problem)
  if (problems.length === 0) return
  console.error(
    `${problems.length} messages to mend: run \`npm run i18n:extract\`, then fill in the empty \`msgstr\`.`,
  )
  process.exitCode = 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main()

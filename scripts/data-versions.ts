/**
 * Vite plugin: serves each version of the data under `/data/<org>/v/<version>/`, so that a pinned embed and a citation
 * keep their numbers. The present version is copied there by the build; older ones are kept in
 * `public/data/<org>/v/<version>/` (copy them there before the version in `datapackage.json` goes up).
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import type { Plugin } from "vite"

const FOLDER = "public/data"

/** One file of the present version: where it will be served, and where it is. */
export interface VersionedFile {
  /** below the site’s root: `data/meta/v/1.0.0/people.json` */
  fileName: string
  source: string
}

export function dataVersions(): Plugin {
  return {
    name: "power-draw:data-versions",
    generateBundle() {
      for (const { fileName, source } of listVersionedFiles()) {
        const kept = join("public", fileName)
        const content = readFileSync(source)
        if (existsSync(kept) && !content.equals(readFileSync(kept)))
          this.error(`${source} differs from ${kept}: data that changes needs a new version`)
        this.emitFile({ type: "asset", fileName, source: content })
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost")
        if (!/^\/data\/[^/]+\/v\//.test(pathname)) return next()
        const found = listVersionedFiles().find(({ fileName }) => `/${fileName}` === pathname)
        if (found === undefined && existsSync(join("public", pathname))) return next()
        response.writeHead(found === undefined ? 404 : 200, {
          "Content-Type": "application/json; charset=utf-8",
        })
        response.end(found === undefined ? "" : readFileSync(found.source))
      })
    },
  }
}

/** The files of every organisation’s present version. */
export function listVersionedFiles(folder = FOLDER): VersionedFile[] {
  const { orgs } = readJson<{ orgs: string[] }>(join(folder, "index.json"))
  return orgs.flatMap((org) => {
    const { version } = readJson<{ version: string }>(join(folder, org, "datapackage.json"))
    return readdirSync(join(folder, org))
      .map((name) => ({ fileName: `data/${org}/v/${version}/${name}`, source: join(folder, org, name) }))
      .filter(({ source }) => statSync(source).isFile())
  })
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T
}

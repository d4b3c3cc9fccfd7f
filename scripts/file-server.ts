import { existsSync, readFileSync } from "node:fs"
import type { Plugin } from "vite"

/**
 * Vite plugin: makes `vite preview` answer as a plain file server does, so that a page which was not written as a
 * file is found missing here and not first by a reader. A folder without its closing slash is sent there; unknown
 * addresses get `404.html` with status 404.
 */
export function fileServer(): Plugin {
  return {
    name: "power-draw:file-server",
    configurePreviewServer(server) {
      const { base } = server.config
      const { outDir } = server.config.build
      return () => {
        server.middlewares.use((request, response) => {
          const { pathname, search } = new URL(request.originalUrl ?? "/", "http://localhost")
          const path = pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname
          const index = `${outDir}${path.replace(/\/$/, "")}/index.html`
          const exists = !pathname.includes("..") && existsSync(index)
          if (exists && !pathname.endsWith("/")) {
            response.writeHead(301, { Location: `${pathname}/${search}` }).end()
            return
          }
          response.writeHead(exists ? 200 : 404, { "Content-Type": "text/html; charset=utf-8" })
          response.end(readFileSync(exists ? index : `${outDir}/404.html`))
        })
      }
    },
  }
}

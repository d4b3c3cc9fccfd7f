import type { Plugin } from "vite"

/** Where the writer of workbooks zips what it wrote. */
const ZIPS = /\/write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/

/**
 * Lets workbooks be zipped in the page. The library sends files over 160 KB to a worker out of a `blob:`, which the page’s
 * policy refuses, and then waits for it for ever: no Excel file of a long table would ever be made.
 */
export function zipInPage(): Plugin {
  return {
    name: "zip-in-page",
    apply: "build",
    transform: (_, id) =>
      ZIPS.test(id)
        ? {
            code: `import zip from "./zipToArrayBufferSync.js"\nexport default async (files) => zip(files)\n`,
            map: null,
          }
        : null,
  }
}

/** The parser of citations that tests hold ours against; it brings no types of its own. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(text: string)
    /** CSL-JSON of every entry found */
    readonly data: readonly Readonly<Record<string, unknown>>[]
  }
}
declare module "@citation-js/plugin-bibtex" {}
declare module "@citation-js/plugin-ris" {}

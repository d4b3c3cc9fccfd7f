import type { Bundle } from "./read-bundles.ts"

/** What search engines for data read of a bundle: schema.org `Dataset` as JSON-LD. Addresses end under `root`. */
export function toDatasetJsonLd({ org, descriptor }: Bundle, root: string) {
  const { coverage, allocationBasis } = descriptor.powerDraw
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    name: descriptor.title,
    description: describe(descriptor.description, allocationBasis),
    url: `${root}${org}`,
    identifier: `${root}data/${org}/v/${descriptor.version}/datapackage.json`,
    version: descriptor.version,
    dateModified: descriptor.created.slice(0, 10),
    license: descriptor.licenses[0]?.path,
    isAccessibleForFree: true,
    temporalCoverage: `${coverage.from}/${coverage.to}`,
    creator: { "@type": "Organization", name: "Power Draw" },
    distribution: [{ name: "datapackage", path: "datapackage.json" }, ...descriptor.resources].map(
      ({ name, path }) => ({
        "@type": "DataDownload",
        name,
        encodingFormat: "application/json",
        contentUrl: `${root}data/${org}/${path}`,
      }),
    ),
  }
}

/** Citation metadata that reference managers read: Highwire names and Dublin Core. Pairs of name and content. */
export function toCitationMeta({ descriptor }: Bundle): [name: string, content: string][] {
  const released = descriptor.created.slice(0, 10)
  return [
    ["citation_title", descriptor.title],
    ["citation_author", "Power Draw"],
    ["citation_publication_date", released.replaceAll("-", "/")],
    ["DC.title", descriptor.title],
    ["DC.creator", "Power Draw"],
    ["DC.date", released],
    ["DC.type", "Dataset"],
    ["DC.rights", descriptor.licenses[0]?.path ?? ""],
    ["DC.identifier", `${descriptor.name} ${descriptor.version}`],
  ]
}

/** An invented amount must not be found as a record, so the description says what the site adds. */
function describe(description: string, allocationBasis: string): string {
  if (allocationBasis !== "scenario") return description
  return `${description} Scenario: the GPU amounts per lab that the site shows beside these records are invented to demonstrate and are no part of the data.`
}

import * as z from "zod/mini"
import { mappingSchema } from "#importers/prometheus/mapping.ts"
import { PRESET_IDS } from "#importers/prometheus/presets.ts"
import { isZone } from "#importers/zone.ts"
import { daySchema } from "#model/field.ts"

/** Names of settings in the environment: secrets stand there and nowhere else. */
const variableSchema = z
  .string()
  .check(z.regex(/^[A-Z][A-Z0-9_]*$/, "is not the name of an environment variable"))

/** Ids that addresses of the site have taken, and those of organisations on a reader’s device. */
const TAKEN = [
  "api",
  "assets",
  "corrections",
  "data",
  "embed",
  "healthz",
  "import",
  "method",
  "metrics",
  "readyz",
  "share",
  "zh",
]

const idSchema = z.string().check(
  z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, "must be of small letters, digits and hyphens, at most 40"),
  z.refine((id) => !TAKEN.includes(id) && !id.startsWith("local-"), "is taken by an address of the site"),
)

const zoneSchema = z.string().check(z.refine(isZone, "is not a time zone such as Europe/Paris"))

const engineUrlSchema = z.string().check(
  z.refine((text) => {
    const url = URL.canParse(text) ? new URL(text) : null
    const isPlain =
      url !== null && url.username === "" && url.password === "" && url.search === "" && url.hash === ""
    return isPlain && ["http:", "https:"].includes(url.protocol)
  }, "must be an address that begins with http:// or https://, without a name, a password or a query"),
)

const engineSchema = z.strictObject({
  /** address in front of /api/v1 */
  url: engineUrlSchema,
  /** what readers are told of it; without it they are told that it is an engine of metrics */
  name: z.optional(z.string().check(z.minLength(1), z.maxLength(80))),
  /** variable whose value is sent as a bearer token */
  tokenFrom: z.optional(variableSchema),
  /** name for basic authentication, and the variable that has its password */
  user: z.optional(z.string()),
  passwordFrom: z.optional(variableSchema),
  /** headers that are no secret, such as X-Scope-OrgID of Mimir */
  headers: z.optional(z.record(z.string(), z.string())),
  timeoutSeconds: z._default(z.int().check(z.minimum(1), z.maximum(300)), 30),
  /** largest answer that is read */
  maxMegabytes: z._default(z.int().check(z.minimum(1), z.maximum(1024)), 64),
})

const bundleSchema = z.strictObject({
  id: idSchema,
  /** folder of a bundle, as `npm run import` writes it */
  bundle: z.string().check(z.minLength(1)),
})

const liveSchema = z.strictObject({
  id: idSchema,
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  engine: engineSchema,
  preset: z.optional(z.enum(PRESET_IDS)),
  mapping: z.optional(mappingSchema),
  /** at whose midnights days are cut */
  zone: zoneSchema,
  /** first day; without it as far back as the engine has any */
  from: z.optional(daySchema),
  /** last day of a record that has ended; without it the record goes on */
  to: z.optional(daySchema),
  /** labs by their names in the engine, such as queues that contain others */
  leaveOut: z._default(z.array(z.string()), []),
  /** the present day is asked for again after so many seconds */
  everySeconds: z._default(z.int().check(z.minimum(1), z.maximum(3600)), 60),
})

const basicSchema = z.strictObject({
  kind: z.literal("basic"),
  users: z
    .array(z.strictObject({ name: z.string().check(z.minLength(1)), passwordFrom: variableSchema }))
    .check(z.minLength(1)),
})

const proxySchema = z.strictObject({
  kind: z.literal("proxy"),
  /** header in which the proxy names who has signed in */
  header: z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]*$/, "is not the name of a header")),
  /** addresses, or ranges such as 10.0.0.0/8, that requests may come from */
  addresses: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
})

/** `power-draw.json`. An unknown key is refused: a misspelt one must not pass for one that was not given. */
export const configSchema = z.strictObject({
  $schema: z.optional(z.string()),
  host: z._default(z.string().check(z.minLength(1)), "127.0.0.1"),
  port: z._default(z.int().check(z.minimum(1), z.maximum(65_535)), 4180),
  authentication: z.optional(z.discriminatedUnion("kind", [basicSchema, proxySchema])),
  /** names by which the server may be asked without authentication, beside localhost */
  hosts: z._default(z.array(z.string().check(z.minLength(1))), []),
  /** where the built site is */
  site: z._default(z.string(), "dist"),
  /** where whole days are kept between one start and the next */
  keep: z._default(z.string(), ".cache/power-draw"),
  /** organisations of the build that are served beside; without it all of them */
  shipped: z.optional(z.array(z.string())),
  /** origins whose pages may frame embeds, such as https://wiki.example.org */
  framedBy: z._default(z.array(z.string().check(z.regex(/^https?:\/\/[^\s/;,]+$/, "is not an origin"))), []),
  organisations: z._default(z.array(z.union([liveSchema, bundleSchema])), []),
})
export type Config = z.infer<typeof configSchema>
export type LiveConfig = z.infer<typeof liveSchema>
export type BundleConfig = z.infer<typeof bundleSchema>
export type Authentication = NonNullable<Config["authentication"]>

/** The schema of `power-draw.json` as JSON Schema, as it is served and published. */
export function describeConfig(): object {
  return {
    ...z.toJSONSchema(configSchema, { io: "input", unrepresentable: "any" }),
    title: "power-draw.json, the configuration of Power Draw’s server",
  }
}

import * as z from "zod/mini"
import { amountsSchema, dayCountsSchema } from "#model/allocation.ts"
import { bilingualSchema, remarkSchema } from "#model/basis.ts"
import { daySchema, edtfSchema } from "#model/field.ts"

const AMOUNT = z.nullable(z.number().check(z.minimum(0)))
const DAY_COUNT = z.int().check(z.minimum(0))

/** A schema as JSON Schema writes it. Rules that JSON Schema cannot hold are added where it has a word for them. */
export function toJsonSchema(schema: z.ZodMiniType): object {
  const { $schema: _, ...jsonSchema } = z.toJSONSchema(schema, {
    // what an older form of the data is turned into has no word of its own
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema: made }) => {
      if (zodSchema === daySchema) made.format = "date"
      // lists that are checked in one loop have no schema for their entries
      if (zodSchema === amountsSchema) Object.assign(made, toJsonSchema(z.array(AMOUNT)))
      if (zodSchema === dayCountsSchema) Object.assign(made, toJsonSchema(z.array(DAY_COUNT)))
      if (zodSchema === remarkSchema) {
        delete made.anyOf
        Object.assign(made, toJsonSchema(bilingualSchema))
      }
      if (zodSchema === edtfSchema)
        made.description = "EDTF level 1 date, such as 2023-06-13, 2023-06 or 2023-04/2023-06"
    },
  })
  return jsonSchema
}

import * as z from "zod/mini"
import { isDay, isEdtf } from "./edtf.ts"

/** An EDTF date as a string, see `edtf.ts`. */
export const edtfSchema = z
  .string()
  .check(z.refine(isEdtf, "is not an EDTF date such as 2023-06-13, 2023-06 or 2023-04/2023-06"))

/** A complete ISO day that exists in the calendar. */
export const daySchema = z.string().check(z.refine(isDay, "is not a day such as 2023-06-13"))

/** A link we are willing to render: data is untrusted, so `javascript:` and the like stop here. */
export const urlSchema = z.string().check(z.regex(/^https?:\/\/\S+$/, "is not a web address (http or https)"))

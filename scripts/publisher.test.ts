import { expect, it } from "vitest"
import { readPublisher } from "./publisher.ts"

it("names nobody where nothing is set", () => {
  expect(readPublisher({})).toEqual({ name: "", contact: "" })
})

it.each(["desk@example.org", "https://example.org/contact", "http://intranet/contact"])(
  "takes %s for a contact",
  (contact) => {
    expect(readPublisher({ PUBLISHER: " The Desk ", CONTACT: contact })).toEqual({
      name: "The Desk",
      contact,
    })
  },
)

it.each([
  "desk",
  "desk@",
  "@example.org",
  "javascript:alert(1)",
  "mailto:desk@example.org",
  "https://",
  "a@b.org?cc=c@d.org",
])("stops the build for %s", (contact) => {
  expect(() => readPublisher({ CONTACT: contact })).toThrow("CONTACT is")
})

import { figure, openPage } from "./support/open-page.ts"
import { expect, test } from "./support/test.ts"

test("a journalist finds which claims of 2023 on LLaMA are shown, and why not the others", async ({
  page,
}) => {
  await openPage(page, "/meta/claims")
  await page.getByLabel("Topic").selectOption({ label: "Who left" })
  await expect(page).toHaveURL(/topic=attrition/)
  const entry = (text: string) => page.getByRole("listitem").filter({ hasText: text })
  const half = entry("By early September 2023 more than half of the 14 authors")
  await expect(half).toContainText("possible, not shown")
  for (const name of ["Eric Hambro", "Edouard Grave", "Aurélien Rodriguez"])
    await expect(half).toContainText(name)
  await expect(entry("One Chinese report puts the number at seven")).toContainText("possible, not shown")
  await expect(half).toContainText("at least 2 of the 3 open cases")
  const eleven = entry("By May 2025 only Hugo Touvron")
  await eleven.getByText("Why, and where it is in print").click()
  await expect(eleven).toContainText("holds, on the claim’s own source")
  await expect(
    eleven.getByRole("listitem").filter({ hasText: "The claim’s own source" }).last(),
  ).toContainText("Naman Goyal, Eric Hambro, Aurélien Rodriguez: Business Insider")
  await page.goBack()
  await expect(page.getByText(/^(\d+) of \1 claims$/)).toBeVisible()
})

test("claims that go back to one article are one voice, and are listed together", async ({ page }) => {
  await openPage(page, "/meta/claims")
  const half = page.getByRole("listitem").filter({ hasText: "By early September 2023 more than half" })
  await half.getByRole("link", { name: /^one voice with \d+ other claims$/ }).click()
  await expect(page).toHaveURL(/origin=theinformation-2023/)
  await expect(page.getByText(/^\d+ of \d+ claims$/)).toBeVisible()
})

test("a claim has an address of its own, leads to the record of an open case, and its count is embedded", async ({
  page,
}) => {
  await openPage(page, "/meta/claims?claim=llama-authors-over-half-left")
  const chosen = page.locator("#llama-authors-over-half-left")
  await expect(chosen).toBeInViewport()
  await expect(chosen).toHaveAttribute("aria-current", "true")
  await chosen.getByRole("link", { name: "Edouard Grave" }).click()
  await expect(page.getByRole("heading", { name: "Edouard Grave" })).toBeVisible()
  await openPage(page, "/embed/meta/verdicts")
  await expect(figure(page, /^Of \d+ claims in print \d+ are computed here/)).toBeVisible()
})

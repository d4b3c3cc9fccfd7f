import { openPage } from "./support/open-page.ts"
import { expect, test } from "./support/test.ts"

test("a journalist goes from a number to its source, to everything that rests on it, and back", async ({
  page,
}) => {
  await openPage(page, "/meta/timeline?item=llama.c3")
  const panel = page.getByRole("region", { name: "LLaMA (1)" })
  const run = panel.getByRole("listitem").filter({ hasText: "1,022,362 GPU-hours" })
  await run
    .getByRole("link", { name: /^what rests on it: LLaMA/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/meta\/sources\/?\?.*source=llama-paper/)
  const source = page.getByRole("region", { name: /^LLaMA: Open and Efficient/ })
  await expect(source.getByRole("link", { name: "https://arxiv.org/abs/2302.13971" })).toHaveAttribute(
    "rel",
    /noopener/,
  )
  await source.getByRole("link", { name: "OPT (OPT-175B)" }).click()
  await expect(page).toHaveURL(/\/meta\/timeline\/?\?.*item=opt/)
  await expect(page.getByRole("region", { name: "OPT (OPT-175B)" })).toContainText("809,472 GPU-hours")
  await page.goBack()
  await expect(source).toBeVisible()
})

import { AxeBuilder } from "@axe-core/playwright"
import type { Page } from "@playwright/test"

const MORE_RULES = { "target-size": { enabled: true }, "label-content-name-mismatch": { enabled: true } }
const COLOUR_RULES = ["color-contrast", "link-in-text-block"]

/**
 * What axe finds on a page, at any level of impact, as “rule (impact): where”. Every rule that is on by default, best
 * practices among them, and two that are not: the size of targets, and names that do not contain what is seen.
 */
export function axeProblems(page: Page): Promise<string[]> {
  return problemsOf(new AxeBuilder({ page }).options({ rules: MORE_RULES }), page)
}

/** What axe finds in the tree of a page, its colours left to `contrastProblems`. */
export function treeProblems(page: Page): Promise<string[]> {
  const rules = Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }]))
  return problemsOf(new AxeBuilder({ page }).options({ rules: { ...MORE_RULES, ...rules } }), page)
}

/** What axe finds wrong with colours alone: all that can differ between light and dark. */
export function contrastProblems(page: Page): Promise<string[]> {
  return problemsOf(new AxeBuilder({ page }).withRules(COLOUR_RULES), page)
}

async function problemsOf(builder: AxeBuilder, page: Page): Promise<string[]> {
  // what stays in sight while its page is read lies over something wherever one stands but at the top
  await page.evaluate(() => window.scrollTo(0, 0))
  const { violations } = await builder.setLegacyMode().analyze()
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map((node) => `${id} (${impact}): ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  )
}

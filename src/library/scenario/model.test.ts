import { describe, expect, it } from "vitest"
import { SCENARIO_ASSUMPTIONS } from "./assumptions.ts"
import { SCENARIO_LABS, type ScenarioLab } from "./labs.ts"
import { computeScenario, computeScenarioMonth, SCENARIO_MONTHS, type ScenarioAmounts } from "./model.ts"

const scenario = computeScenario()
const monthsTo = (last: string) => scenario.filter(({ month }) => month <= last)
const monthsFrom = (first: string) => scenario.filter(({ month }) => month >= first)

function amountsOf(month: string, lab: ScenarioLab): ScenarioAmounts {
  const found = scenario.find((entry) => entry.month === month)?.labs.find((entry) => entry.lab === lab)
  if (found === undefined) throw new Error(`no ${lab} in ${month}`)
  return found
}

function sumOf(labs: readonly ScenarioAmounts[], measure: "requested" | "granted" | "used"): number {
  return labs.reduce((sum, amounts) => sum + amounts[measure], 0)
}

describe("the scenario as a whole", () => {
  it("runs by month from October 2021 to August 2023", () => {
    expect(scenario).toHaveLength(23)
    expect([scenario[0]?.month, scenario.at(-1)?.month]).toEqual(["2021-10", "2023-08"])
  })

  it("is the same on every run, and another with another seed", () => {
    expect(computeScenario()).toEqual(scenario)
    expect(computeScenario(1)).not.toEqual(scenario)
  })

  it("does not depend on the order its months are computed in", () => {
    const backwards = [...SCENARIO_MONTHS].reverse().map((month) => computeScenarioMonth(month))
    expect(backwards.reverse()).toEqual(scenario)
  })

  it("refuses a month outside of it", () => {
    expect(() => computeScenarioMonth("2021-09")).toThrow(RangeError)
    expect(() => computeScenarioMonth("2023-09")).toThrow(RangeError)
  })

  it("has five labs to February 2023 and genai beside them from March", () => {
    for (const { labs } of monthsTo("2023-02")) {
      expect(labs.map(({ lab }) => lab)).toEqual(SCENARIO_LABS.filter((lab) => lab !== "genai"))
    }
    for (const { labs } of monthsFrom("2023-03")) expect(labs.map(({ lab }) => lab)).toEqual(SCENARIO_LABS)
  })

  it("counts whole GPUs, requests and grants in whole machines of eight", () => {
    for (const { requested, granted, used, languagePart } of scenario.flatMap(({ labs }) => labs)) {
      expect([requested, granted, languagePart].map((amount) => amount % 8)).toEqual([0, 0, 0])
      expect(Number.isInteger(used)).toBe(true)
      expect(Math.min(granted, used)).toBeGreaterThan(0)
    }
  })
})

describe("capacity", () => {
  const capacityOf = Object.fromEntries(scenario.map(({ month, capacity }) => [month, capacity]))

  it("is 1,024 rented and 4,000 of the older cluster to December 2021", () => {
    expect(monthsTo("2021-12").map(({ capacity }) => capacity)).toEqual([5024, 5024, 5024])
  })

  it("is the RSC's first 6,080 and the rented 1,024 from January to June 2022", () => {
    const half = monthsFrom("2022-01").filter(({ month }) => month <= "2022-06")
    expect(half.map(({ capacity }) => capacity)).toEqual([7104, 7104, 7104, 7104, 7104, 7104])
  })

  it("is the RSC growing evenly to 16,000 in May 2023, and the rented 5,400, from July 2022", () => {
    expect(capacityOf["2022-07"]).toBe(6080 + 5400)
    expect(capacityOf["2022-08"]).toBe(7072 + 5400)
    expect(capacityOf["2023-04"]).toBe(15_008 + 5400)
    expect(monthsFrom("2023-05").map(({ capacity }) => capacity)).toEqual([21_400, 21_400, 21_400, 21_400])
  })

  it("never falls, and is never granted in full: 3 to 6 % stay in reserve", () => {
    scenario.forEach(({ capacity, labs }, index) => {
      expect(capacity).toBeGreaterThanOrEqual(scenario[index - 1]?.capacity ?? 0)
      const share = sumOf(labs, "granted") / capacity
      expect(share).toBeGreaterThan(0.94)
      expect(share).toBeLessThan(0.97)
    })
  })
})

describe("grants", () => {
  it("give fair-paris 55 to 65 % of what fair-us gets in every month to February 2023", () => {
    for (const { month } of monthsTo("2023-02")) {
      const ratio = amountsOf(month, "fair-paris").granted / amountsOf(month, "fair-us").granted
      expect(ratio).toBeGreaterThan(0.55)
      expect(ratio).toBeLessThan(0.65)
    }
  })

  it.each([SCENARIO_ASSUMPTIONS.optRun.value, SCENARIO_ASSUMPTIONS.llamaRun.value])(
    "leave room for the reported run of $gpus GPUs in the language-model part of $lab",
    ({ lab, gpus, first, last }) => {
      const months = monthsFrom(first).filter(({ month }) => month <= last)
      expect(months).toHaveLength(3)
      for (const { month } of months) {
        const { granted, languagePart } = amountsOf(month, lab)
        expect(granted).toBeGreaterThanOrEqual(gpus)
        expect(languagePart).toBeGreaterThanOrEqual(gpus)
      }
    },
  )

  it("give genai from March 2023 exactly what the language models of fair-us and fair-paris would get", () => {
    for (const { month } of monthsFrom("2023-03")) {
      const [us, paris] = [amountsOf(month, "fair-us"), amountsOf(month, "fair-paris")]
      expect([us.languagePart, paris.languagePart]).toEqual([0, 0])
      expect(amountsOf(month, "genai").granted).toBe(us.handedOver + paris.handedOver)
      expect(amountsOf(month, "genai").languagePart).toBe(us.handedOver + paris.handedOver)
    }
  })

  it.each(["fair-us", "fair-paris"] as const)(
    "fall for %s in March 2023 by its language-model part, but for the growth of the rest",
    (lab) => {
      const [before, after] = [amountsOf("2023-02", lab), amountsOf("2023-03", lab)]
      const restBefore = before.granted - before.languagePart
      expect(after.granted).toBeLessThan(before.granted * 0.7)
      expect(after.granted / restBefore).toBeGreaterThan(1)
      expect(after.granted / restBefore).toBeLessThan(1.08)
    },
  )

  it("hand nothing over before March 2023, and nothing ever from the other labs", () => {
    for (const { handedOver } of monthsTo("2023-02").flatMap(({ labs }) => labs)) expect(handedOver).toBe(0)
    const others = scenario.flatMap(({ labs }) => labs).filter(({ lab }) => !/us|paris|genai/.test(lab))
    for (const { handedOver, languagePart } of others) expect([handedOver, languagePart]).toEqual([0, 0])
  })

  it("end with genai as the largest lab, at 28 to 30 % of all grants", () => {
    const labs = scenario.at(-1)?.labs ?? []
    const genai = amountsOf("2023-08", "genai").granted
    expect(genai).toBe(Math.max(...labs.map(({ granted }) => granted)))
    expect(genai / sumOf(labs, "granted")).toBeGreaterThan(0.28)
    expect(genai / sumOf(labs, "granted")).toBeLessThan(0.3)
  })

  it("move in steps, not in noise: while the capacity holds still, no grant moves by more than 3 % in a month", () => {
    scenario.forEach(({ capacity, labs }, index) => {
      const before = scenario[index - 1]
      if (before?.capacity !== capacity) return
      labs.forEach(({ lab, granted }) => {
        const earlier = before.labs.find((amounts) => amounts.lab === lab)?.granted ?? 0
        expect(Math.abs(granted - earlier)).toBeLessThanOrEqual(Math.max(8, earlier * 0.03))
      })
    })
  })
})

describe("requests", () => {
  it("exceed the grants in total in every month, and are below no lab's grant", () => {
    for (const { labs } of scenario) {
      expect(sumOf(labs, "requested")).toBeGreaterThan(sumOf(labs, "granted"))
      for (const { requested, granted } of labs) expect(requested).toBeGreaterThanOrEqual(granted)
    }
  })

  it("are met least for fair-paris in every month, and visibly differently between labs", () => {
    for (const { labs } of scenario) {
      const rates = new Map(labs.map(({ lab, granted, requested }) => [lab, granted / requested]))
      expect(rates.get("fair-paris")).toBe(Math.min(...rates.values()))
      expect(Math.max(...rates.values()) - Math.min(...rates.values())).toBeGreaterThan(0.2)
    }
  })
})

describe("use", () => {
  it("never exceeds a lab's grant plus what the others leave idle, nor all grants together", () => {
    for (const { labs } of scenario) {
      expect(sumOf(labs, "used")).toBeLessThanOrEqual(sumOf(labs, "granted"))
      for (const { lab, used, granted } of labs) {
        const others = labs.filter((other) => other.lab !== lab)
        const idle = others.reduce((sum, other) => sum + Math.max(0, other.granted - other.used), 0)
        expect(used).toBeLessThanOrEqual(granted + idle)
      }
    }
  })

  it("is 70 to 98 % of the grant, but for the months written down as borrowing", () => {
    const borrowed: string[] = []
    for (const { month, labs } of scenario) {
      for (const { lab, used, granted } of labs) {
        if (used > granted) borrowed.push(`${lab} ${month}`)
        else expect(used / granted).toBeGreaterThan(0.7)
        if (used <= granted) expect(used / granted).toBeLessThan(0.98)
      }
    }
    const assumed = SCENARIO_ASSUMPTIONS.borrowing.value.map(({ lab, month }) => `${lab} ${month}`)
    expect(borrowed.sort()).toEqual(assumed.sort())
  })
})

import { describe, expect, it } from "vitest"
import { guessMapping } from "./guess-mapping.ts"

describe("guessMapping", () => {
  it("knows nothing of an empty file", () => {
    expect(guessMapping("")).toMatchObject({ headings: [], shape: "tidy", columns: { lab: null, day: null } })
  })

  it.each([
    [",", "day,lab,used\n2020-05-20,a,1\n"],
    [";", "day;lab;used\n2020-05-20;a, b;1,5\n"],
    ["\t", "day\tlab\tused\n2020-05-20\ta;b\t1\n"],
    ["|", "day|lab|used\n2020-05-20|a|1\n"],
    [";", "sep=;\nday;lab;used\n2020-05-20;a;1\n"],
  ])("finds the delimiter %j", (delimiter, text) => {
    expect(guessMapping(text)).toMatchObject({ delimiter, columns: { day: 0, lab: 1, used: 2 } })
  })

  it("finds the header below comments, titles and blank lines, by its line in the file", () => {
    expect(guessMapping("# by hand\nGPUs of all labs\n\nday,lab,used\n2020-05-20,a,1\n").headerLine).toBe(4)
  })

  it.each([
    [
      "Datum;Arbeitsgruppe;Beantragt;Bewilligt;Nutzung;Warteschlange",
      ["day", "lab", "requested", "granted", "used", "queued"],
    ],
    ["日期;课题组;申请量;批准量;使用量;排队", ["day", "lab", "requested", "granted", "used", "queued"]],
    ["DAY;Research lab;Team;GPUs used (mean)", ["day", "lab", "team", "used"]],
  ])("knows the columns of %s", (head, columns) => {
    const row = columns
      .map((column) => (column === "day" ? "20.05.2020" : column === "lab" ? "x" : "1"))
      .join(";")
    const known = Object.entries(guessMapping(`${head}\n${row}\n`).columns).filter(
      ([, index]) => index !== null,
    )
    expect(Object.fromEntries(known)).toEqual(
      Object.fromEntries(columns.map((column, index) => [column, index])),
    )
  })

  it.each([
    ["tidy", "lab", "day,lab,used\n2020-05-20,a,1\n"],
    ["long", "lab", "lab,day,measure,value\na,2020-05-20,used,1\n"],
    ["matrix", "lab", "lab,2020-05-20,2020-05-21\na,1,2\n"],
    ["matrix", "lab", "lab,20/05/2020\na,1\n"],
    ["matrix", "day", "date,vision,speech\n2020-05-20,1,2\n"],
  ])("tells a %s table by its header", (shape, matrixRows, text) => {
    expect(guessMapping(text)).toMatchObject({ shape, matrixRows })
  })

  it("tells day and lab by what stands below headings that it does not know, and leaves the amounts open", () => {
    const mapping = guessMapping("Jour;Équipe;Accordé\n20/05/2020;vision;64\n")
    expect(mapping).toMatchObject({ shape: "tidy", columns: { day: 0, lab: 1, granted: null, used: null } })
  })

  it("takes a column of GPUs that names no measure for what was used", () => {
    expect(guessMapping("day,lab,gpus\n2020-05-20,a,1\n").columns).toMatchObject({ used: 2 })
  })

  it("tells what a matrix holds where a heading or a line above says so", () => {
    expect(guessMapping("# granted GPUs\nlab,2020-05-20\na,1\n").measure).toBe("granted")
    expect(guessMapping("lab,2020-05-20\na,1\n").measure).toBe("used")
  })

  it("tells GPU-hours by the heading of each column, or by a line above", () => {
    const { units } = guessMapping("day,lab,Granted,GPU hours used\n2020-05-20,a,1,24\n")
    expect(units).toMatchObject({ granted: "gpus", used: "gpu-hours" })
    expect(guessMapping("# in GPU-hours\nlab,2020-05-20\na,24\n").units.used).toBe("gpu-hours")
    expect(guessMapping("日期,实验室,使用(GPU小时)\n2020-05-20,a,24\n").units.used).toBe("gpu-hours")
    expect(guessMapping("Tag;Labor;Genutzte Stunden;GPU-h\n2020-05-20;a;24;5\n").units.used).toBe("gpu-hours")
  })

  it.each(["queued jobs", "used %", "share used", "CPU hours used", "GPU-days used", "GPU minutes used"])(
    "does not take %s for GPUs",
    (heading) => {
      const { columns } = guessMapping(`day,lab,granted,${heading}\n2020-05-20,a,1,2\n`)
      expect(columns).toMatchObject({ granted: 2, used: null, queued: null })
    },
  )

  it("says where the order of day and month, or the decimal sign, is anyone’s guess", () => {
    const rows = (...days: string[]) => days.map((day) => `${day},a,"1,536"\n`).join("")
    expect(guessMapping(`day,lab,used\n${rows("5/6/2020", "6/6/2020")}`)).toMatchObject({
      ...{ isDayOrderSure: false, isDecimalSure: false, decimal: "." },
    })
    expect(guessMapping(`day,lab,used\n${rows("5/6/2020", "5/20/2020")}`)).toMatchObject({
      ...{ dayFormat: "mdy", isDayOrderSure: true },
    })
  })

  it("takes the last line of a cut sample for half a line", () => {
    const text = "day,lab,used\n5/6/2020,a,1\n5/20/2020,a,1"
    expect(guessMapping(text, { isCut: true }).isDayOrderSure).toBe(false)
    expect(guessMapping(text).isDayOrderSure).toBe(true)
  })
})

import { describe, expect, it } from "vitest"
import { amountsOf, read, refusedIn } from "./read.fixture.ts"

/** As `toTidyGrid` and `toCsv` of src/export write it. */
const TIDY =
  "Period,from,to,lab id,lab,measure,value,unit,days recorded,days in period,is partial,basis\r\n" +
  "2023-07,2023-07-01,2023-07-31,us,US,granted,3681.6,GPU,31,31,no,scenario\r\n" +
  "2023-07,2023-07-01,2023-07-31,all,all labs,capacity,9000,GPU,31,31,no,measured\r\n" +
  "2023-08,2023-08-01,2023-08-18,us,US,granted,,GPU,0,31,no,scenario\r\n" +
  "2023-08,2023-08-01,2023-08-18,fr,France,granted,44640,GPU-hours,18,31,yes,scenario\r\n" +
  "2023-08,2023-08-01,2023-08-18,idle,no lab,not-granted,50,GPU,18,31,yes,derived\r\n"
const WIDE =
  'Period,"US (GPUs granted, mean; scenario)","others (2) (GPUs granted, mean; scenario)","not granted (GPUs of the capacity granted to no lab; derived)","Capacity (GPUs of all labs together; measured)",from,to,days recorded,days in period,is partial,basis\r\n' +
  "2023-07,3681.6,10,20,9000,2023-07-01,2023-07-31,31,31,no,scenario\r\n"

describe("our own files", () => {
  it("reads the tidy form by its first and last days, each line in its own unit", () => {
    const record = read(TIDY)
    expect(record.days).toHaveLength(49)
    const { US, France } = amountsOf(record)
    expect(US?.granted?.slice(0, 32)).toEqual([...Array(31).fill(3681.6), null])
    expect(France?.granted?.slice(30)).toEqual([null, ...Array(18).fill(expect.closeTo(103.333, 3))])
  })

  it("keeps a scenario a scenario, and leaves out what is no lab’s", () => {
    const record = read(TIDY)
    expect(record.bases).toEqual({ granted: "scenario" })
    expect(refusedIn(record)).toEqual([
      [3, "lab", "all labs", "a-sum"],
      [6, "measure", "not-granted", "no-measure"],
    ])
  })

  it.each([
    [["measured", "measured"], "measured"],
    [["measured", "estimate"], "derived"],
    [["measured", "scenario"], "scenario"],
    [["derived; scenario", "measured"], "scenario"],
    [["实测", ""], "derived"],
    [["", "by hearsay"], "reported"],
  ])("gives amounts of %j the basis %s", ([one, other], basis) => {
    const text = `day,lab,used,basis\n2020-05-20,a,1,${one}\n2020-05-21,a,1,${other}\n`
    expect(read(text).bases).toEqual({ used: basis })
  })

  it("reads the wide form: a lab a column, its measure and basis in the heading", () => {
    const record = read(WIDE)
    expect(amountsOf(record)).toEqual({ US: { granted: Array(31).fill(3681.6) } })
    expect(record.bases).toEqual({ granted: "scenario" })
    expect(refusedIn(record)).toEqual([
      [1, "others (2) (GPUs granted, mean; scenario)", "others (2) (GPUs granted, mean; scenario)", "a-sum"],
    ])
  })

  it("reads Chinese heads, and keys for heads", () => {
    const chinese = "时期,自,至,实验室编号,实验室,指标,数值,单位,有记录的天数,时段天数,是否不完整,依据\r\n"
    const keys =
      "period,from,to,lab_id,lab,measure,value,unit,days_recorded,days_in_period,is_partial,basis\r\n"
    const body = TIDY.slice(TIDY.indexOf("\n") + 1)
    for (const head of [chinese, keys]) {
      expect(amountsOf(read(head + body))).toEqual(amountsOf(read(TIDY)))
      expect(read(head + body).bases).toEqual({ granted: "scenario" })
    }
    const wide = "时期,美国 (获批的 GPU，均值),自,至,依据\r\n2023-07-01,3,2023-07-01,2023-07-01,情景\r\n"
    expect(amountsOf(read(wide))).toEqual({ 美国: { granted: [3] } })
  })

  it("leaves out the amounts of a period that is on record in part, as no one knows of which days", () => {
    const record = read(TIDY.replace("3681.6,GPU,31", "3681.6,GPU,20"))
    expect(amountsOf(record).US).toEqual({})
    expect(record.limits.map(({ en }) => en)).toContainEqual(expect.stringMatching(/left out.*: 1\.$/))
  })

  it("takes the apostrophe off that a file for spreadsheets puts before a formula", () => {
    expect(Object.keys(amountsOf(read("day,lab,used\n2020-05-20,'=1+1,1\n2020-05-20,'t Gooi,1\n")))).toEqual([
      "'t Gooi",
      "=1+1",
    ])
  })

  it("refuses shares, which are of nobody knows what", () => {
    const record = read("Period,US (share of all GPUs granted; 0–1),basis\n2023-07,0.5,measured\n")
    expect(refusedIn(record).map(([, , , rule]) => rule)).toEqual(["no-unit"])
    const tidy = read(TIDY.replace("3681.6,GPU,", "0.5,share,"))
    expect(refusedIn(tidy)[0]).toEqual([2, "unit", "share", "no-unit"])
    const days = read(TIDY.replace("3681.6,GPU,", "3681.6,GPU-days,"))
    expect(refusedIn(days)[0]).toEqual([2, "unit", "GPU-days", "no-unit"])
  })

  it("refuses a what-if as a whole", () => {
    expect(() => read(TIDY.replaceAll(",scenario", ',"what-if, not data"'))).toThrow(/is a what-if/)
  })
})

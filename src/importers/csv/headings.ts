import type { CsvColumn } from "./mapping.ts"

/** What a heading names; `aside`: a column that is known and holds nothing for us. */
export type Heading = CsvColumn | "labId" | "aside"

const LAB = "lab|labs|lab name|laboratory|group|account|labor|labore|arbeitsgruppe|gruppe|abteilung"
/** English, German, Chinese, and the keys of our own files; as they are once `toPlain` has been over them. */
const WORDS: Readonly<Record<Heading, string>> = {
  lab: `${LAB}|实验室|实验室名称|课题组|账户`,
  labId: "lab id|labid|实验室编号",
  team: "team|teams|team name|subgroup|untergruppe|teilgruppe|团队|小组|团队名称",
  day: "day|date|period|month|week|time|tag|datum|monat|woche|zeitraum|日期|日|天|月|月份|周|时间|时期",
  requested: "requested|request|asked|beantragt|beantragte|angefragt|angefordert|申请|申请量|请求",
  granted:
    "granted|grant|quota|allocated|allocation|zugeteilt|zugeteilte|bewilligt|bewilligte|genehmigt|kontingent|获批|批准|批准量|配额|分配|分配量|授予",
  used: "used|use|usage|utilised|utilized|genutzt|genutzte|verwendet|verwendete|verbraucht|nutzung|belegt|使用|使用量|已用|占用",
  queued: "queued|queue|pending|waiting|wartend|wartende|warteschlange|排队|排队量|等待",
  measure: "measure|metric|kind|kennzahl|messgröße|art|指标|类型",
  value: "value|amount|gpu time|gpu zeit|wert|menge|anzahl|数值|值|数量",
  from: "from|von|自|起|开始",
  to: "to|bis|至|止|结束",
  unit: "unit|einheit|单位",
  basis: "basis|依据|性质|grundlage",
  daysRecorded: "days recorded|有记录的天数",
  aside:
    "days in period|时段天数|is partial|是否不完整|note|notes|remark|comment|bemerkung|notiz|备注|capacity|容量|idle|not granted|not used|未分配|未使用",
}
const BY_WORD = new Map(
  (Object.entries(WORDS) as [Heading, string][]).flatMap(([heading, words]) =>
    words.split("|").map((word) => [word, heading] as const),
  ),
)

const SUMS = new Set(
  "total|totals|sum|sums|grand total|subtotal|summe|gesamt|gesamtsumme|insgesamt|all|all labs|others|合计|总计|总和|小计|全部|全部实验室|其他".split(
    "|",
  ),
)
/** What our own tables put together where there is no room for every lab. */
const OTHERS = /^(others \(\d+\)|其他\(\d+\))$/

const HOURS = /(?<![a-z])(hours?|hrs?|stunden|std|gpu ?h)(?![a-z])|小时|gpu 时|卡时|机时/
/** What is counted otherwise and would be taken for GPUs: “queued jobs”, “used %”, “GPU-days”. */
const OTHER_UNITS =
  /%|份额|占比|作业|用户|卡天|(?<![a-z])(percent|prozent|shares?|anteil|jobs?|users?|nutzer|cpus?|cores?|memory|costs?|kosten|days|tage|minutes?|minuten|seconds?|sekunden)(?![a-z])/
const UNIT_WORDS =
  /(?<![a-z])(gpu ?h|gpus?|hours?|hrs?|stunden|std|mean|average|avg|mittel|daily|per day|a day|pro tag)(?![a-z])|小时|卡时|块|卡|的|均值|平均/g

/** The one measure or column that a heading names word for word, units aside; `null` = none. */
export function findHeading(text: string): Heading | null {
  const plain = toPlain(text)
  const bare = toBare(plain)
  if (bare === "" && plain !== "") return "value"
  return BY_WORD.get(plain) ?? BY_WORD.get(bare) ?? null
}

/** The same where other words stand beside it, as in “research lab”; `null` where they name several or another unit. */
export function findLooseHeading(text: string): Heading | null {
  if (saysOtherUnit(text)) return null
  const found = new Set(
    toBare(toPlain(text))
      .split(/[\s,()]+/)
      .flatMap((word) => BY_WORD.get(word) ?? []),
  )
  const [only] = found
  return found.size === 1 && only !== undefined ? only : null
}

/** Whether a text speaks of something that is counted in neither GPUs nor GPU-hours. */
export function saysOtherUnit(text: string): boolean {
  return OTHER_UNITS.test(toPlain(text))
}

/** Whether the heading of amounts, or a unit, says GPU-hours. */
export function saysGpuHours(text: string): boolean {
  return HOURS.test(toPlain(text))
}

/** Whether a text speaks of GPUs at all. */
export function saysGpus(text: string): boolean {
  return /gpu|卡时/.test(toPlain(text))
}

/** Whether a name is one that people give to lines of sums. */
export function isSumName(text: string): boolean {
  const plain = toPlain(text)
  return SUMS.has(plain) || OTHERS.test(text.normalize("NFKC").toLowerCase())
}

/** The lab and what our own files say of it in the head of its column: “US (GPUs granted, mean; scenario)”. */
export function splitLabHeading(text: string): { lab: string; detail: string } {
  const [, lab, detail] = /^(.*) \(([^()]*(?:GPU|share|份额)[^()]*)\)$/s.exec(text) ?? []
  return lab === undefined || detail === undefined ? { lab: text, detail: "" } : { lab, detail }
}

function toPlain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[-_.:/\s]+/g, " ")
    .trim()
}

function toBare(plain: string): string {
  return plain
    .replace(UNIT_WORDS, " ")
    .replace(/[\s,;()[\]]+/g, " ")
    .trim()
}

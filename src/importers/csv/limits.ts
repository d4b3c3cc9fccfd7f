import type { Bilingual } from "#model/basis.ts"
import type { Told } from "./amounts.ts"

/** What a table cannot tell, by what was done to make days of it. */
export function tellLimits({ isSpread, isHours, partial }: Told, isSummed: boolean): Bilingual[] {
  return [
    isSpread ? SPREAD : [],
    isHours ? HOURS : [],
    partial > 0 ? tellPartial(partial) : [],
    isSummed ? SUMMED : [],
  ].flat()
}

const SPREAD: Bilingual = {
  en: "The file has amounts of months or other periods: every day of a period is given its mean, so nothing is known of days within it.",
  zh: "文件按月或其他时段给出数量：时段内每一天都取其均值，因此无从得知其中各天的差别。",
}

const HOURS: Bilingual = {
  en: "GPU-hours are divided by 24 hours a day, also on the two days of a year on which clocks change.",
  zh: "GPU 小时按每天 24 小时折算，夏令时切换的两天也不例外。",
}

const SUMMED: Bilingual = {
  en: "Where a lab has no line of its own, its amount is the sum of its teams, on days on which all of them are on record.",
  zh: "实验室没有单独一行时，其数量为各团队之和，且仅限所有团队都有记录的日子。",
}

function tellPartial(amounts: number): Bilingual {
  return {
    en: `Amounts of periods that are on record in part are left out, for no one can tell of which days they are: ${amounts}.`,
    zh: `仅部分日子有记录的时段不知是哪几天，其数量未计入：${amounts} 个。`,
  }
}

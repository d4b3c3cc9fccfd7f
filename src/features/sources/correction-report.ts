/** What a report of an error has to say, each part as the reader gave it. */
export interface CorrectionReport {
  /** id of the record, empty where none is named */
  record: string
  org: string
  dataVersion: string
  /** what is wrong, in the reader's words */
  wrong: string
  /** a public source that says so */
  source: string
}

/** The fixed words of a report, in the language of the page. */
export interface ReportWords {
  record: string
  data: string
  wrong: string
  source: string
  /** stands where the reader has written nothing yet */
  blank: string
}

/** A report as plain text, one part a paragraph, for an e-mail or an issue. */
export function toReportText(report: CorrectionReport, words: ReportWords): string {
  const parts = [
    `${words.record}${report.record.trim() || words.blank}`,
    `${words.data}${report.org} ${report.dataVersion}`,
    `${words.wrong}${report.wrong.trim() || words.blank}`,
    `${words.source}${report.source.trim() || words.blank}`,
  ]
  return `${parts.join("\n\n")}\n`
}

/** An e-mail with subject and text filled in (RFC 6068); `null` where `contact` is no e-mail address. */
export function toMailAddress(contact: string, subject: string, text: string): string | null {
  if (!contact.includes("@")) return null
  const lines = text.replaceAll("\n", "\r\n")
  return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`
}

/**
 * The address that opens a new issue with title and text filled in, by the parameters `title` and `body` that
 * GitHub and Gitea read. `null` where `tracker` is no web address.
 */
export function toIssueAddress(tracker: string, title: string, text: string): string | null {
  if (!/^https?:\/\//.test(tracker)) return null
  const url = new URL(tracker)
  url.searchParams.set("title", title)
  url.searchParams.set("body", text)
  return url.href
}

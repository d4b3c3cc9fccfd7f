/** A name as it was before a file for spreadsheets, ours too, put an apostrophe before what would be computed. */
export function toName(text: string): string {
  return text.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, "")
}

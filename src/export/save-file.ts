/** Hands a file to the reader under a name. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement("a")
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // the browser has taken the file by then; some begin reading it only after the click is over
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

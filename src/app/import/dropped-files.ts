/** A folder may hold anything; nobody exports more files than that. */
const MOST_FILES = 500

/** The files that were dropped, those in folders included. */
export async function listDropped(data: DataTransfer): Promise<File[]> {
  // what was dropped is gone after the event: all is asked for at once
  const entries = [...data.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  if (entries.length === 0) return [...data.files]
  const files: File[] = []
  for (const entry of entries) await addFiles(entry, files)
  return files
}

async function addFiles(entry: FileSystemEntry, files: File[]): Promise<void> {
  if (files.length >= MOST_FILES || entry.name.startsWith(".")) return
  if (isFile(entry)) files.push(await new Promise<File>((resolve, reject) => entry.file(resolve, reject)))
  if (isFolder(entry)) for (const child of await listFolder(entry)) await addFiles(child, files)
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

/** A reader gives a hundred entries at a time, and none when there are no more. */
async function listFolder(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (some.length === 0 || all.length >= MOST_FILES) return all
    all.push(...some)
  }
}

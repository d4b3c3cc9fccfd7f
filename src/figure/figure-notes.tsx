import type { Note } from "./define-figure.ts"

/** What a figure leaves out, how its marks are read, how it was made: a line each, long ones folded away. */
export function FigureNotes({ notes }: { notes: readonly Note[] }) {
  return notes.map(({ id, text, original, summary }) =>
    summary === undefined ? (
      <p key={id} role="note" className="figure-note">
        {text}
        {original !== undefined && (
          <>
            {" "}
            <span lang="en">{original}</span>
          </>
        )}
      </p>
    ) : (
      <details key={id} className="figure-note">
        <summary className="cursor-pointer">{summary}</summary>
        <p className="mt-2 mb-0">{text}</p>
      </details>
    ),
  )
}

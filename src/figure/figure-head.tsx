/** What a figure says, and what is drawn. */
export function FigureHead({ id, sentence, subtitle }: { id: string; sentence: string; subtitle: string }) {
  return (
    <>
      <h2 id={id} className="figure-sentence">
        {sentence}
      </h2>
      <p className="figure-subtitle">{subtitle}</p>
    </>
  )
}

interface RowNameProps {
  /** `text`: colour of the name; `shortLabel` where it stands over its marks */
  row: { label: string; shortLabel: string; text: string; lang?: string }
  y: number
  /** left end of the marks, in pixels */
  left: number
  isNarrow: boolean
}

/** Whose row it is: left of its marks, on a phone over them. */
export function RowName({ row, y, left, isNarrow }: RowNameProps) {
  return (
    <text
      x={isNarrow ? 0 : left - 12}
      y={y}
      textAnchor={isNarrow ? "start" : "end"}
      fill={row.text}
      fontWeight="600"
      lang={row.lang}
    >
      {isNarrow ? row.shortLabel : row.label}
    </text>
  )
}

/** What a reader may choose before anything is kept. */
export interface SlurmChoices {
  /** zone at whose midnights days are cut */
  dayZone: string
  /** which level of the tree of accounts is a lab: 1 = directly below the root */
  labLevel: number
  /** first day that the export was asked for (`-S`), ISO; `null` = derived from its rows */
  from: string | null
  /** whether the grant of an account without a limit is estimated by its share */
  byShare: boolean
  /** whether types of GPU are told apart */
  byType: boolean
  /** names to show instead of those of accounts; two labs of one name are one */
  names: Readonly<Record<string, string>>
}

export const USUAL_CHOICES: SlurmChoices = {
  ...{ dayZone: "UTC", labLevel: 1, from: null },
  ...{ byShare: true, byType: false, names: {} },
}

/** The test oracle `edtf` ships without types; this is all of it that the tests call. */
declare module "edtf" {
  export default function edtf(text: string): { type: string; min: number; max: number }
}

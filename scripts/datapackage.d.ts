/** Frictionless Data’s own JavaScript library brings no types; this is what the tests use of it. */
declare module "datapackage" {
  export function validate(descriptor: object): Promise<{ valid: boolean; errors: Error[] }>
}

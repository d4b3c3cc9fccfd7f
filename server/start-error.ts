/** Why the server does not start, in sentences for whoever runs it. */
export class StartError extends Error {
  override name = "StartError"
}

/** Who puts a build of the site up, and how to reach them: settings of the build, for nobody can be named in the code. */
export interface Publisher {
  /** name of a person or an organisation; empty where none is set */
  name: string
  /** an e-mail address or the address of a page; empty where none is set */
  contact: string
}

const MAIL = /^[^\s@:/?#]+@[^\s@:/?#]+\.[^\s@:/?#]+$/

/** Reads `PUBLISHER` and `CONTACT`. Throws an `Error` where the contact leads nowhere: a reader would find out too late. */
export function readPublisher(environment: Readonly<Record<string, string | undefined>>): Publisher {
  const [name, contact] = [(environment.PUBLISHER ?? "").trim(), (environment.CONTACT ?? "").trim()]
  const isPage = /^https?:\/\//.test(contact) && URL.canParse(contact)
  if (contact !== "" && !isPage && !MAIL.test(contact))
    throw new Error(`CONTACT is “${contact}”, which is neither an e-mail address nor the address of a page`)
  return { name, contact }
}

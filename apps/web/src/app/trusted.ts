interface ScriptPolicy {
  createScriptURL(url: string): string
}
interface Policies {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy
}

const { trustedTypes } = globalThis as { trustedTypes?: Policies }

/** The only strings that may become scripts here: files of this page itself. */
const policy = trustedTypes?.createPolicy('leitfaden', { createScriptURL: ownFile })

/** The address of one of our own scripts, as a worker wants it. Throws for any other. */
export function ownScript(url: string): string {
  return policy?.createScriptURL(url) ?? ownFile(url)
}

function ownFile(url: string): string {
  const { origin, href } = new URL(url, document.baseURI)
  if (origin !== location.origin) throw new TypeError('a script of another origin')
  return href
}

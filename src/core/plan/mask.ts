import { readyCredential } from '../provider/ready-credential.ts'

/** May this text be masked? A mask on a short or numeric text would delete every output that has it inside. */
export function isMaskable(text: string): boolean {
  return text.length >= 8 && !/^[\d.,+-]+$/.test(text)
}

/** What must stand in no text: the key, and what it holds in another form. */
export function secretsOf(key: string): readonly string[] {
  const credential = readyCredential(key)
  return credential === null ? [key] : [key, credential, credential.slice(credential.indexOf(':') + 1)]
}

/** Every form of a key that the runner should mask: whole, each line, and base64. */
export function masksOf(key: string): readonly string[] {
  const lines = key.split(/[\r\n]+/).map((line) => line.trim())
  // HTTP Basic splits at the first colon; the password alone is as secret as the whole.
  const password = key.includes(':') ? [key.slice(key.indexOf(':') + 1)] : []
  const forms = [...secretsOf(key), key.trim(), ...lines, ...password].filter(isMaskable)
  const encoded = forms.map((form) => Buffer.from(form).toString('base64'))
  // Of a text with several lines the runner would mask every line, the short ones too: ours are among the forms.
  return [...new Set([...forms, ...encoded])].filter((form) => isMaskable(form) && !/[\r\n]/.test(form))
}

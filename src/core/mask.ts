/** May this text be masked? A mask on a short or numeric text would delete every output that has it inside. */
export function isMaskable(text: string): boolean {
  return text.length >= 8 && !/^[\d.,+-]+$/.test(text)
}

/** Every form of a key that the runner should mask: whole, each line, and base64. */
export function masksOf(key: string): readonly string[] {
  const lines = key.split(/[\r\n]+/).map((line) => line.trim())
  // HTTP Basic splits at the first colon; the password alone is as secret as the whole.
  const password = key.includes(':') ? [key.slice(key.indexOf(':') + 1)] : []
  const forms = [key, key.trim(), ...lines, ...password]
  const encoded = forms.filter(isMaskable).map((form) => Buffer.from(form).toString('base64'))
  return [...new Set([...forms, ...encoded])].filter(isMaskable)
}

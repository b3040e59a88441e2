/** A ready credential of HTTP Basic, which some vendors hand out: the `user:password` in it; null for any other key. */
export function readyCredential(key: string): string | null {
  if (!/^[A-Za-z0-9+/]{8,}={0,2}$/.test(key)) return null
  const text = Buffer.from(key, 'base64').toString('utf8')
  const isSame =
    Buffer.from(text)
      .toString('base64')
      .replace(/={0,2}$/, '') === key.replace(/={0,2}$/, '')
  return isSame && /^[^\s:@]+@[^\s:@]+:\S+$/.test(text) ? text : null
}

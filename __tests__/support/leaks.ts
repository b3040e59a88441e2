// Looks for a key in what was told, however it is written: as it is, escaped, encoded, or a long piece of it.
import { unescape as unescapeUrl } from 'node:querystring'
import { treeAsGitHub } from './github-markdown.ts'
import { textOf } from './hast.ts'

/** Pieces of a key so long are the key's, and nobody else's. Whatever is twice as long holds one of them whole. */
const minPiece = 12

function escapesOf(key: string): readonly string[] {
  const points = Array.from(key)
  const json = JSON.stringify(key).slice(1, -1)
  const html = (form: (code: number) => string) => points.map((point) => form(point.codePointAt(0) ?? 0)).join('')
  const units = Array.from({ length: key.length }, (_, at) => `\\u${key.charCodeAt(at).toString(16).padStart(4, '0')}`)
  return [
    key,
    json,
    json.replaceAll('/', '\\/'),
    encodeURIComponent(key),
    encodeURIComponent(key).replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase()),
    new URLSearchParams({ k: key }).toString().slice(2),
    key.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`),
    key.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    html((code) => `&#${code};`),
    html((code) => `&#x${code.toString(16)};`),
    units.join(''),
  ]
}

function encodingsOf(key: string): readonly string[] {
  const bytes = Buffer.from(key)
  const shifted = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes, Buffer.alloc(2)]).toString('base64')
    return text.slice(shift === 0 ? 0 : 4, -8)
  })
  return [
    ...shifted,
    ...shifted.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
  ].filter((text) => text.length >= 8)
}

/** Every way in which somebody echoes a key, whole: also within a longer text that is encoded as one. */
export function echoesOf(key: string): readonly string[] {
  const base64 = [key, `u${key}v`, `us${key}:x`, `{"k":"${key}"}`].map((text) => Buffer.from(text).toString('base64'))
  const urlSafe = base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''))
  const hex = Buffer.from(key).toString('hex')
  return [...new Set([...escapesOf(key), ...base64, ...urlSafe, hex, hex.toUpperCase()])]
}

/** What of the key stands in the text, in whatever form; null when nothing does. */
export function findLeak(text: string, key: string): string | null {
  const whole = [...escapesOf(key), ...encodingsOf(key)].find((form) => text.includes(form))
  if (whole !== undefined) return whole
  const points = Array.from(key)
  for (let at = 0; at + minPiece <= points.length; at += minPiece) {
    const piece = points.slice(at, at + minPiece).join('')
    if (new Set(piece).size > 5 && text.includes(piece)) return piece
  }
  return null
}

/** The text as it stands, and as whoever reads JSON, Markdown, HTML and URLs sees it. */
export function viewsOf(text: string): string {
  const markdown = text.includes('|') && text.length < 60_000 ? textOf(treeAsGitHub(text)) : ''
  return [text, text.replace(/\\([\\`*_{}[\]()#+\-.!|<>~"/])/g, '$1'), unescapeUrl(text), markdown].join('\n')
}

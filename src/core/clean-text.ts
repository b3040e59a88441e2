const ansi = /[\u001b\u009b](?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[ -/]*[0-~])?/g
const breaks = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g

/** Text from outside made fit to be shown: control, bidi and zero-width characters gone, keys redacted, then cut. */
export function cleanText(text: string, redact: (text: string) => string, most = 300): string {
  const characters = Array.from(redact(text.replace(ansi, '').replace(breaks, ' ').replace(invisible, '')))
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : characters.join('')
}

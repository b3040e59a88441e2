/** What people write instead of this gate. Each gets addresses as arguments and asks all of them for enough credit. */
export interface Rival {
  readonly name: string
  /** Programs and libraries it needs, as commands that succeed when they are there. */
  readonly needs: readonly (readonly string[])[]
  readonly command: readonly string[]
}

const curl = 'curl -fsS -H "Authorization: Bearer $KEY"'

const python = `
import os, sys, requests
from concurrent.futures import ThreadPoolExecutor
def left(url):
    answer = requests.get(url, headers={"Authorization": "Bearer " + os.environ["KEY"]}, timeout=30)
    answer.raise_for_status()
    return answer.json()["creditsRemaining"]
with ThreadPoolExecutor(64) as pool:
    sys.exit(0 if all(each >= 5 for each in pool.map(left, sys.argv[1:])) else 1)
`

const node = `
const left = async (url) => {
  const answer = await fetch(url, { headers: { authorization: 'Bearer ' + process.env.KEY } })
  if (!answer.ok) throw new Error(answer.status)
  return (await answer.json()).creditsRemaining
}
Promise.all(process.argv.slice(1).map(left)).then((all) => { process.exitCode = all.every((each) => each >= 5) ? 0 : 1 })
`

export const rivals: readonly Rival[] = [
  {
    name: '`curl` and `jq` in a loop',
    needs: [
      ['curl', '--version'],
      ['jq', '--version'],
    ],
    command: [
      'bash',
      '-euo',
      'pipefail',
      '-c',
      `for url; do left=$(${curl} "$url" | jq .creditsRemaining); test "$left" -ge 5; done`,
      'bash',
    ],
  },
  {
    name: '`curl` and `jq` by `xargs -P8`',
    needs: [
      ['curl', '--version'],
      ['jq', '--version'],
      ['xargs', '--version'],
    ],
    command: [
      'bash',
      '-c',
      `printf '%s\\n' "$@" | xargs -P8 -I{} bash -c 'test "$(${curl} {} | jq .creditsRemaining)" -ge 5'`,
      'bash',
    ],
  },
  {
    name: 'Python `requests`, 64 threads',
    needs: [['python3', '-c', 'import requests']],
    command: ['python3', '-c', python],
  },
  { name: 'Node `fetch`, `Promise.all`', needs: [], command: ['node', '-e', node] },
]

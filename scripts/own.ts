// Puts the account that publishes this repository into every place that names it: `npm run own -- acme`. As long as nobody
// has, the placeholder stands there, and the release workflow refuses to publish: `node scripts/own.ts --check`.
import { execFileSync } from 'node:child_process'
import { lstatSync, readFileSync, writeFileSync } from 'node:fs'

const placeholder = 'OWNER'
/** What follows the account's name where it is meant: a repository, all of them in a rule, the site. */
const behind = String.raw`(?=/credit-gate\b|/shared-workflows\b|/\*|\.github\.io/credit-gate\b)`

const words = process.argv.slice(2)

/** Tracked texts; what the build writes is left to the build. */
function listTexts(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  const files = listed.split('\0').filter((path) => path !== '' && !path.startsWith('dist/'))
  return files.filter((path) => lstatSync(path).isFile() && !readFileSync(path).includes(0))
}

function readOwner(): string {
  const { repository } = JSON.parse(readFileSync('package.json', 'utf8')) as { repository: { url: string } }
  const owner = /github\.com\/([^/]+)\/credit-gate/.exec(repository.url)?.[1]
  if (owner === undefined) throw new Error('package.json does not name the repository')
  return owner
}

function check(): void {
  const left = new RegExp(String.raw`\b${placeholder}(?:/[\w*]|\.github\.io)`)
  const files = listTexts().filter((path) => left.test(readFileSync(path, 'utf8')))
  if (files.length === 0) return
  console.error(
    `${placeholder} still stands where the account's name belongs. Run \`npm run own -- <account>\` and commit what it changes:`,
  )
  for (const path of files) console.error(`  ${path}`)
  process.exitCode = 1
}

function own(account: string): void {
  const named = new RegExp(String.raw`\b${readOwner()}${behind}`, 'g')
  let changed = 0
  for (const path of listTexts()) {
    const text = readFileSync(path, 'utf8')
    const owned = text.replace(named, account)
    if (owned === text) continue
    writeFileSync(path, owned)
    changed += 1
  }
  console.log(`${changed} files name ${account} now.`)
  // What ships names the account too.
  if (!words.includes('--without-build')) execFileSync('npm', ['run', 'build'], { stdio: 'inherit' })
}

const [account = ''] = words
if (account === '--check') check()
else if (/^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i.test(account)) own(account)
else {
  console.error('Write the account on GitHub that publishes this repository: npm run own -- acme')
  process.exitCode = 64
}

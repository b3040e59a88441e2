// Checks every workflow and every piece of one that we publish: our own, the examples, and each YAML block of the
// documentation. Run by .ci/run; with file names, only those.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parse, parseAllDocuments } from 'yaml'
import { classifyYaml, wrapInWorkflow } from './classify-yaml.ts'
import { findForbiddenCheckouts } from './find-forbidden-checkouts.ts'
import { type Problem, readProblems } from './language-service.ts'
import { readBlocks } from './read-blocks.ts'

const given = process.argv.slice(2)
const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '--', '*.yml', '*.yaml', '*.md']
const files = given.length > 0 ? given : execFileSync('git', listed, { encoding: 'utf8' }).trim().split('\n')

const metadata = readFileSync(new URL('../action.yml', import.meta.url), 'utf8')
const inputs = Object.keys((parse(metadata) as { inputs: object }).inputs)
const counts = { workflows: 0, actions: 0, blocks: 0, exempt: 0, 'other YAML files': 0 }
let found = 0

for (const file of files) {
  const text = readFileSync(file, 'utf8')
  try {
    if (file.endsWith('.md')) await checkPage(file, text)
    else await checkFile(file, text)
  } catch (error) {
    print(file, [{ line: 1, column: 1, message: error instanceof Error ? error.message : String(error) }])
  }
}
const counted = Object.entries(counts).map(([what, count]) => `${count} ${what}`)
console.log(`${found === 0 ? 'No problem' : `${found} problems`} in ${counted.join(', ')}.`)
process.exitCode = found === 0 && files.length > 0 ? 0 : 1

async function checkFile(file: string, text: string): Promise<void> {
  if (basename(file) === 'action.yml') {
    counts.actions += 1
    return print(file, await readProblems(text, 'action', dirname(file), metadata))
  }
  if (dirname(file).endsWith('.github/workflows')) {
    counts.workflows += 1
    print(file, findForbiddenCheckouts(text))
    return print(file, await readProblems(text, 'workflow', join(dirname(file), '../..'), metadata))
  }
  counts['other YAML files'] += 1
  // A component of GitLab's is two documents in one file.
  for (const document of parseAllDocuments(text)) if (document.errors[0] !== undefined) throw document.errors[0]
}

async function checkPage(file: string, page: string): Promise<void> {
  for (const block of readBlocks(file, page)) {
    if (block.language !== 'yaml' && block.language !== 'yml') continue
    counts.blocks += 1
    const kind = classifyYaml(block.text, inputs)
    if (kind === 'other') {
      if (block.exemption !== null) counts.exempt += 1
      else
        print(file, [
          {
            line: block.line,
            column: 1,
            message: 'Nothing checks this block: say why before it, in <!-- not run: … -->',
          },
        ])
    } else if (kind === 'action') {
      printBlock(block.file, block.line, await readProblems(block.text, 'action', '.', metadata))
    } else if (kind !== 'checks' && kind !== 'settings') {
      // Lists of checks and settings have no schema but our own code: they are run.
      const { text, before, indent } = wrapInWorkflow(block.text, kind)
      const problems = [...findForbiddenCheckouts(text), ...(await readProblems(text, 'workflow', '.', metadata))]
      printBlock(file, block.line - before, problems, indent)
    }
  }
}

function printBlock(file: string, line: number, problems: readonly Problem[], indent = 0): void {
  print(
    file,
    problems.map((problem) => ({ ...problem, line: problem.line + line - 1, column: problem.column - indent })),
  )
}

function print(file: string, problems: readonly Problem[]): void {
  for (const { line, column, message } of problems) console.error(`${file}:${line}:${column} ${message.trim()}`)
  found += problems.length
}

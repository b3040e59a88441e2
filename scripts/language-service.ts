// GitHub's own language service, the one behind its editor, as a function. It tells what the schema forbids, which
// expressions cannot work, and, because our action.yml stands behind our own name, which inputs and outputs do not exist.
import { readFile } from 'node:fs/promises'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse, parseDocument } from 'yaml'
import { isOurs } from './classify-yaml.ts'

// It imports JSON as bundlers do, without the attribute that Node asks for.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
})
const { validate, registerLogger, LogLevel, setLogLevel } = await import('@actions/languageservice')
const { DescriptionDictionary, data } = await import('@actions/expressions')

// What it cannot digest it only logs, and then reports nothing: that would be a pass.
const refused: string[] = []
const note = (message: string) => void refused.push(message)
setLogLevel(LogLevel.Error)
registerLogger({ error: note, warn: () => {}, info: () => {}, log: () => {} })

export interface Problem {
  readonly line: number
  readonly column: number
  readonly message: string
}

type Metadata = { name: string; description: string; inputs?: Record<string, never>; outputs?: Record<string, never> }

let counter = 0

/**
 * @param kind decides what the text must be.
 * @param root folder in which `uses: ./…` is looked up.
 * @param metadata our own action.yml.
 */
export async function readProblems(
  text: string,
  kind: 'workflow' | 'action',
  root: string,
  metadata: string,
): Promise<Problem[]> {
  const ours = parse(metadata) as Metadata
  // It remembers documents by their address, so each gets one of its own.
  counter += 1
  const uri = kind === 'action' ? `file:///${counter}/action.yml` : `file:///${counter}/.github/workflows/workflow.yml`
  const document = TextDocument.create(
    uri,
    'yaml',
    1,
    text.replace(/(\buses:\s*['"]?)\.\/?(?=['"]?\s*(#|$))/gm, '$1o/credit-gate@v1'),
  )
  const scripted = readScripted(text)
  refused.length = 0
  const diagnostics = await validate(document, {
    actionsMetadataProvider: {
      // What other actions take is not ours to know.
      fetchActionMetadata: async (action) =>
        isOurs(`${action.owner}/${action.name}`) && !action.path ? ours : { name: '', description: '' },
    },
    fileProvider: {
      getFileContent: async (reference) => ({
        name: reference.path,
        content: await readFile(
          !('repository' in reference)
            ? join(root, reference.path)
            : isOurs(`${reference.owner}/${reference.repository}`)
              ? new URL(`../${reference.path}`, import.meta.url)
              : // Another repository stands beside the one that names it.
                join(root, '..', reference.repository, reference.path),
          'utf8',
        ),
      }),
    },
    contextProviderConfig: {
      getContext: async (name, context, workflow) => {
        // Nothing for the others: what secrets and variables there are is not ours to know either.
        if (name !== 'steps' || context === undefined) return undefined
        const steps = workflow.job?.steps ?? []
        const known = new DescriptionDictionary()
        for (const { key, value } of context.pairs()) {
          const step = steps.find(({ id }) => id === key)
          const described = step !== undefined && 'uses' in step && isOurs(step.uses.value) && !scripted.has(key)
          known.add(key, described ? describeStep(ours) : value)
        }
        return known
      },
    },
  })
  return [
    ...refused.map((message) => ({ line: 1, column: 1, message })),
    // 1 is an error, 2 a warning; what comes straight from the parser has none and is an error as well.
    ...diagnostics
      .filter((diagnostic) => (diagnostic.severity ?? 1) <= 2)
      .map(({ range: { start }, message }) => ({
        line: start.line + 1,
        column: start.character + 1,
        message: typeof message === 'string' ? message : message.value,
      })),
  ]
}

interface Steps {
  readonly jobs?: Record<string, { readonly steps?: readonly { readonly id?: string; readonly with?: object }[] }>
}

/** Ids of steps with our input `run`: their script may set any output. */
function readScripted(text: string): Set<string> {
  const steps = Object.values((parseDocument(text).toJS() as Steps | null)?.jobs ?? {}).flatMap(
    (job) => job?.steps ?? [],
  )
  return new Set(steps.filter((step) => step?.with && 'run' in step.with).map((step) => step.id ?? ''))
}

/** What may stand behind `steps.<id>.` when the step is ours. */
function describeStep(ours: Metadata) {
  const outputs = Object.keys(ours.outputs ?? {}).map((key) => ({ key, value: new data.StringData('') }))
  return new DescriptionDictionary(
    { key: 'outputs', value: new DescriptionDictionary(...outputs) },
    { key: 'outcome', value: new data.Null() },
    { key: 'conclusion', value: new data.Null() },
  )
}

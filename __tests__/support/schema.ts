// Holds the JSON Schema against the parser: what the parser takes fits the schema, and what it refuses does not, as far as a
// text alone can tell. Every configuration of the tests of `core/plan` goes through here.
import { expect } from '@jest/globals'
import { Ajv, type ValidateFunction } from 'ajv'
import { parse } from 'yaml'
import { renderSchema } from '../../scripts/render-schema.ts'
import { fileNames, itemNames, oneCheckInputs } from '../../src/core/plan/fields.ts'
import type { ParsedPlan, RawPlan } from '../../src/core/plan/parse-plan.ts'
import type { ConfigurationError } from '../../src/core/plan/plan.ts'
import type { Catalog } from '../../src/core/provider/catalog.ts'

export interface Validators {
  readonly file: ValidateFunction
  readonly checks: ValidateFunction
}

export async function compileSchema(catalog: Catalog): Promise<Validators> {
  const schema = await renderSchema(catalog)
  const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false })
  const file = ajv.compile(schema)
  return { file, checks: ajv.compile({ $ref: `${schema['$id']}#/definitions/checks` }) }
}

/** Settings that are read as numbers, or not at all, by who reads YAML: their text is lost. */
const lostTexts = /`(?:[\d.]+e\d+|0[xo]\w+|\.\d+|\d+\.|[+-]?\.inf)`/i

/** What the text of a configuration does not tell. */
function isUnknowable({ kind, field, message }: ConfigurationError): boolean {
  return (
    kind === 'nothing-to-check' ||
    // The rest of the run: other inputs, the environment, other checks.
    /needs (?:`|a check)|used with `checks`|with the checks of|give one list|holds? no check/.test(message) ||
    /names two checks|holds a key|must not name|is a token|is the value of|one of `config-keys`|for an address of its own/.test(
      message,
    ) ||
    /^[A-Z][A-Z0-9_]*$/.test(field) ||
    (field === 'api-key' && !message.startsWith('is not allowed in')) ||
    // Hosts that only a parser of addresses knows to be odd.
    (field === 'base-url' && /plainly|not a valid URL/.test(message)) ||
    // YAML that is none, and texts that are lost in it.
    /YAML|is empty; it holds|a key is given twice|anchors|name must be a text/.test(message) ||
    lostTexts.test(message) ||
    /characters that none can have|header that the request needs|already holds|two slashes/.test(message)
  )
}

/** A value as YAML reads it. */
function readValue(text: string): unknown {
  try {
    const value: unknown = parse(text)
    return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : text.trim()
  } catch {
    return text.trim()
  }
}

function readChecks(text: string): unknown {
  return /^\s*(?:#[^\r\n]*[\r\n]+\s*)*[-[]/.test(text) ? parse(text) : text
}

/** @throws when schema and parser disagree. */
export function compareWithSchema(validators: Validators, raw: RawPlan, parsed: ParsedPlan): void {
  const { inputs, configFile } = raw
  // The tests' own `custom` needs less than the real one, which the fixtures try.
  if (JSON.stringify(raw).includes('custom') || raw.keysAllowed === false) return
  const given = Object.entries(inputs).filter(([, value]) => value.trim() !== '')
  const isSingle = given.some(([name]) => oneCheckInputs.includes(name))
  const single = given.filter(([name]) => isSingle && itemNames.includes(name))
  const settings = given.filter(([name]) => fileNames.includes(name) && name !== 'checks')
  const parts: (readonly [ValidateFunction, unknown])[] = []
  try {
    if (configFile !== null) parts.push([validators.file, parse(configFile.text.replace(/\r\n?/g, '\n'))])
    if (inputs['checks'] !== undefined) parts.push([validators.checks, readChecks(inputs['checks'])])
  } catch {
    // No YAML at all: nothing for a schema.
    return
  }
  const values = (list: typeof given) => Object.fromEntries(list.map(([name, value]) => [name, readValue(value)]))
  // A policy beside one check is a setting of the run, which both may hold.
  if (isSingle) parts.push([validators.checks, [values(single)]])
  if (settings.length > 0) parts.push([validators.file, values(settings)])
  const misfit = parts.find(([validate, value]) => !validate(value))
  const shown = JSON.stringify({ inputs, file: configFile?.text })
  if (parsed.errors.length === 0) {
    const why = misfit === undefined ? null : misfit[0].errors
    expect({ taken: shown, why }).toEqual({ taken: shown, why: null })
  } else if (misfit === undefined) {
    const known = parsed.errors.filter((error) => !isUnknowable(error))
    expect({ refused: shown, known }).toEqual({ refused: shown, known: [] })
  }
}

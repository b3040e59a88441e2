import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package whose code is in a bundle. */
export interface Package {
  readonly name: string
  readonly version: string
  readonly folder: string
}

/** @returns the installed package that a module belongs to, null for our own modules and for what the bundler adds. */
export function packageOf(id: string): Package | null {
  const folder = /^\0?(?<folder>.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.groups?.['folder']
  if (folder === undefined) return null
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return { name, version, folder }
}

/**
 * The licences of packages, each in the package's own words.
 * @throws when a package brings none: such a package cannot be shipped.
 */
export function renderLicenses(packages: readonly Package[]): string {
  const texts = packages.map(({ name, version, folder }) => {
    const file = readdirSync(folder).find((each) => /^licen[cs]e(?:[.-]|$)/i.test(each))
    if (file === undefined) throw new Error(`${name} ${version} brings no licence`)
    return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()}\n`
  })
  return texts.join(`\n${'-'.repeat(80)}\n\n`)
}

// Preloaded into a process under test (`--import`): writes what it loaded, files of ours and modules of Node, to the file
// that LOADED_MODULES names.
import { writeFileSync } from 'node:fs'
import Module from 'node:module'

interface Loader {
  prototype: { _compile: (content: string, filename: string, ...rest: unknown[]) => unknown }
  _load: (request: string, ...rest: unknown[]) => unknown
}

const loader = Module as unknown as Loader
const files: string[] = []
const builtins = new Set<string>()
const { _compile: compile } = loader.prototype
loader.prototype._compile = function (content, filename, ...rest) {
  files.push(filename)
  return compile.call(this, content, filename, ...rest)
}
const { _load: load } = loader
loader._load = function (request, ...rest) {
  if (Module.isBuiltin(request)) builtins.add(request.replace(/^node:/, ''))
  return load.call(this, request, ...rest)
}
const { getBuiltinModule } = process
process.getBuiltinModule = ((name: string) => {
  builtins.add(name.replace(/^node:/, ''))
  return getBuiltinModule(name)
}) as typeof getBuiltinModule
process.on('exit', () => {
  writeFileSync(process.env['LOADED_MODULES'] ?? '', JSON.stringify({ files, builtins: [...builtins].sort() }))
})

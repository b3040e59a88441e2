// Starts one of Prisma's engines, which npm carries as WebAssembly with its bindings beside it.
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** As much of `WebAssembly` as is used here: the types of Node have it not. */
const { WebAssembly: wasm } = globalThis as unknown as {
  readonly WebAssembly: {
    readonly Module: new (bytes: Uint8Array) => object
    readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> }
  }
}

interface Bindings {
  readonly __wbg_set_wasm: (exports: object) => void
}

/** @param name of the bindings among the imports of the engine. */
export function startEngine(bindings: Bindings, bytes: Uint8Array, name: string): void {
  const { exports } = new wasm.Instance(new wasm.Module(bytes), { [name]: bindings })
  bindings.__wbg_set_wasm(exports)
  const begin = exports['__wbindgen_start']
  if (typeof begin === 'function') begin()
}

/** `require` from the folder in which the packages are installed; they are no part of this project. */
export function requireFrom(packages: string): NodeJS.Require {
  return createRequire(join(packages, 'package.json'))
}

/** `require` as the package sees it that connects the engines with PostgreSQL. */
export function requireFromAdapter(packages: string): NodeJS.Require {
  return createRequire(requireFrom(packages).resolve('@prisma/adapter-pg'))
}

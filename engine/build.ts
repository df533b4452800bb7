/**
 * Builds the engine as a package of its own: `rules`, `machines` and `scenarios` as JavaScript with their types, and the documents.
 * What the package exports and which files it has stands in package.json, once; its manifest is made from that.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const LAYERS = ['rules', 'machines', 'scenarios'] as const

interface Manifest {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly license: string
  readonly exports: unknown
  readonly dependencies: Readonly<Record<string, string>>
}

const root = fileURLToPath(new URL('..', import.meta.url))
const out = resolve(process.argv[2] ?? join(root, 'engine/dist'))

const filesOf = (layer: string, ending: string): readonly string[] =>
  readdirSync(join(root, layer), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(layer, file))

/** The packages that the three layers import by name. */
const imported = (): ReadonlySet<string> => {
  const names = LAYERS.flatMap((layer) => filesOf(layer, '.ts')).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/\bfrom '((?:@[^'/]+\/)?[^'./#][^'/]*)/g)].map(
      ([, name]) => name ?? '',
    ),
  )
  return new Set(names)
}

const compile = (): boolean => {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const args = [tsc, '--project', join(root, 'engine/tsconfig.json'), '--outDir', out]
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0
}

/** The same addresses, from within the built folder. */
const fromWithin = (exported: unknown): unknown =>
  JSON.parse(JSON.stringify(exported).replaceAll('"./engine/dist/', '"./'))

const manifest = (): object => {
  const whole = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest
  const { name, version, description, license } = whole
  const needed = imported()
  return {
    name,
    version,
    description,
    private: true,
    license,
    type: 'module',
    // What builds and tests the whole asks for more of Node; what runs asks for this.
    engines: { node: '>=20.19.0' },
    imports: Object.fromEntries(LAYERS.map((layer) => [`#${layer}/*`, `./${layer}/*.js`])),
    exports: fromWithin(whole.exports),
    dependencies: Object.fromEntries(Object.entries(whole.dependencies).filter(([each]) => needed.has(each))),
  }
}

rmSync(out, { recursive: true, force: true })
if (compile()) {
  for (const file of filesOf('scenarios', '.json')) cpSync(join(root, file), join(out, file))
  cpSync(join(root, 'LICENSE'), join(out, 'LICENSE'))
  writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`)
} else process.exitCode = 1

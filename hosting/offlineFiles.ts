/** Builds the service worker beside the app, with the list of every file that was built. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { build, type Plugin } from 'vite'

const WORKER = 'sw.js'

/** A file with what it is known by: its name where that holds a hash already, else a hash of what is in it. */
const listed = (folder: string, file: string) => ({
  url: file.split(sep).join('/'),
  revision: file.startsWith(`assets${sep}`)
    ? null
    : createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')
        .slice(0, 16),
})

export const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file !== WORKER && statSync(join(folder, file)).isFile())
    .sort()
    .map((file) => listed(folder, file))

export const offlineFiles = (): Plugin => {
  let folder = ''
  let target: string | string[] | false = false
  return {
    name: 'offline-files',
    apply: 'build',
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir)
      target = config.build.target
    },
    // One at a time, after everything else is on disk.
    closeBundle: {
      sequential: true,
      order: 'post',
      handler: async () => {
        await build({
          configFile: false,
          mode: 'production',
          logLevel: 'warn',
          publicDir: false,
          define: { BUILT_FILES: JSON.stringify(filesIn(folder)) },
          build: {
            outDir: folder,
            emptyOutDir: false,
            target,
            rolldownOptions: {
              input: 'src/offline/worker.ts',
              output: { format: 'iife', entryFileNames: WORKER },
            },
          },
        })
      },
    },
  }
}

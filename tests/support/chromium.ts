import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']

const isRoot = () => process.getuid?.() === 0

const onPath = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK)
        return true
      } catch {
        return false
      }
    })

const onPathAny = (): string | undefined => NAMES.map(onPath).find((file) => file !== undefined)

const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 600_000,
  })

/** The ways to come by a Chromium, in the order they are tried. Each gives a path, or nothing, or throws. */
const WAYS: readonly { readonly name: string; readonly find: () => string | undefined }[] = [
  { name: `${NAMES.join(', ')} on PATH`, find: onPathAny },
  {
    name: 'the one playwright-core installed before',
    find: () => (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined),
  },
  {
    name: "Debian's package, installed with apt-get",
    find: () => {
      if (!isRoot() || onPath('apt-get') === undefined) return undefined
      run('apt-get', 'update', '-qq')
      run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core')
      return onPathAny()
    },
  },
  {
    name: 'npx playwright-core install chromium',
    find: () => {
      run('npx', 'playwright-core', 'install', 'chromium')
      return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
    },
  },
]

/** The path of a Chromium to drive, installing one if the machine has none. Throws where there is no way to. */
export const findChromium = (): string => {
  const named = process.env['CHROMIUM']
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM names ${named}, and there is no such file`)
  }
  const tried: string[] = []
  for (const way of WAYS) {
    try {
      const found = way.find()
      if (found !== undefined) return found
      tried.push(`${way.name}: none`)
    } catch (error) {
      tried.push(`${way.name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  throw new Error(
    ['No Chromium to run the browser tests with. Install one, or set CHROMIUM to its path. Tried:', ...tried].join(
      '\n  ',
    ),
  )
}

/** What Chromium is started with: quiet, and able to reach this machine only. */
export const chromiumArguments = (): string[] => [
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
]

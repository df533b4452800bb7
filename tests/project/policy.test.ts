import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '../../hosting/contentSecurityPolicy.ts'
import { ownAddress } from '#src/ownAddresses.ts'

const SOURCES = ['machines', 'scenarios', 'src'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.tsx?$/.test(file) && file !== join('machines', 'jitless.ts')),
)

test('whatever makes a schema has zod told first to build no code from text', () => {
  const using = SOURCES.filter((file) => /from 'zod/.test(readFileSync(file, 'utf8')))
  expect(using).toContain(join('machines', 'events.ts'))
  const untold = using.filter((file) => !/import '#machines\/jitless'\n[^]*from 'zod/.test(readFileSync(file, 'utf8')))
  expect(untold).toEqual([])
})

const resolve = (address: string) => ownAddress(address, 'https://a.example/app/index.html?x#/rules')

test.each(['./worker.js', 'assets/worker.js', 'https://a.example/app/assets/worker.js'])(
  'a script at %s, in the folder of the app, is trusted',
  (address) => {
    expect(resolve(address)).toMatch(/^https:\/\/a\.example\/app\//)
  },
)

test.each([
  '../worker.js',
  '/worker.js',
  '//b.example/app/worker.js',
  'https://a.example.b.example/app/worker.js',
  'data:text/javascript,1',
  'blob:https://a.example/app/1',
])('a script at %s is not', (address) => {
  expect(() => resolve(address)).toThrow(TypeError)
})

test('hosts are told the policy that the page itself carries', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(`    Content-Security-Policy: ${CONTENT_SECURITY_POLICY}\n`)
})

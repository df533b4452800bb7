import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { plenary } from './inProcess.ts'

const NAMES = ['decide', 'replay', 'check', 'rules', 'explore', 'drill']

describe('usage: exit status 2, one line, nothing on standard output', () => {
  test.each([
    [[]],
    [['preside']],
    [['preside', '--help']],
    [['--json']],
    [['decide']],
    [['decide', '--rule-set', 'untoc-cop']],
    [['decide', '--wrong']],
    [['decide', '--for']],
    [['decide', '--json=1']],
    [['decide', '--batch', 'x.json', '--for', '1']],
    [['decide', '--json', '--json']],
    [['decide', 'x']],
    [['replay']],
    [['replay', 'a', 'b']],
    [['check']],
    [['rules', 'a', 'b']],
    [['explore', 'untoc-cop']],
    [['explore', '--parties']],
    [['drill', 'carried']],
    [['drill', '--kind']],
    [['drill', '--seed', '1', '--seed', '2']],
  ])('plenary %j', (args) => {
    const { exit, out, err } = plenary(args)
    expect({ exit, out, lines: err.length }).toEqual({ exit: 2, out: '', lines: 1 })
    expect(err[0]).not.toMatch(/[\r\n]/)
  })

  test('a command that is not there names those that are', () => {
    expect(plenary(['preside']).err[0]).toContain(NAMES.join(', '))
  })
})

describe('help', () => {
  test('lists the commands', () => {
    const { exit, out } = plenary(['--help'])
    expect(exit).toBe(0)
    for (const name of NAMES) expect(out).toContain(name)
  })

  test.each(NAMES)('%s --help', (name) => {
    const { exit, out, err } = plenary([name, '--help'])
    expect({ exit, err }).toEqual({ exit: 0, err: [] })
    expect(out).toContain(`plenary ${name}`)
  })
})

describe('as a process', () => {
  describe('npm moves to its own folder, and says from where it was called', () => {
    const calledFrom = (folder: string, path: string) =>
      spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/cli/main.ts', 'check', path], {
        encoding: 'utf8',
        env: { ...process.env, INIT_CWD: folder },
      })

    test('a path is looked for there where it is not here', () => {
      const { status, stdout } = calledFrom(join(process.cwd(), 'scenarios'), 'lessons/quorum.json')
      expect({ status, stdout }).toEqual({ status: 0, stdout: 'lessons/quorum.json: sound, a lesson.\n' })
    })

    test('what is here goes first, and what is nowhere is said to be nowhere', () => {
      expect(calledFrom(join(process.cwd(), 'tests'), 'scenarios/lessons/quorum.json').status).toBe(0)
      expect(calledFrom(process.cwd(), 'none.json').stderr).toBe('none.json: no such file\n')
    })
  })

  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/cli/main.ts', ...args], { encoding: 'utf8' })
  const vote = ['--rule-set=untoc-cop', '--matter=substance-or-procedure', '--for=63', '--against=15', '--abstain=25']

  test('prints one JSON document and ends in 0', () => {
    const { status, stdout, stderr } = run('decide', ...vote, '--present=103', '--json')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'carried', majority: { need: 53 } })
  })

  test('finds its scenarios, and tells a wrong input from wrong usage', () => {
    const { status, stdout } = run('check', 'scenarios/untoc-cop-2022-observers.json', '/none.json')
    expect({ status, stdout }).toEqual({
      status: 1,
      stdout: 'scenarios/untoc-cop-2022-observers.json: sound, a scenario.\n',
    })
    const usage = run('replay')
    expect({ status: usage.status, stdout: usage.stdout }).toEqual({ status: 2, stdout: '' })
    expect(usage.stderr.trim().split('\n')).toHaveLength(1)
  })
})

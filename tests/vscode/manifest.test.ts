// The manifest of the extension and what it speaks of.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const own = JSON.parse(read('src/vscode/package.json'))
const { commands, menus, configuration, codeActions } = own.contributes
const sources = ['check', 'extension', 'languages', 'status'].map((name) => read(`src/vscode/${name}.ts`)).join('\n')

test('it has the version and the licence of calque', () => {
  const { version, license, description } = JSON.parse(read('package.json'))
  expect(own).toMatchObject({ version, license, description })
  expect(read('src/vscode/LICENSE')).toBe(read('LICENSE'))
})

test('each command is registered, and each that is registered is offered', () => {
  const offered = commands.map(({ command }: { command: string }) => command)
  const registered = [...sources.matchAll(/command\('(\w+)'/g)].map(([, name]) => `calque.${name}`)
  expect(registered.toSorted()).toEqual(offered.toSorted())
  for (const { command } of menus.commandPalette) expect(offered).toContain(command)
})

test('each setting is described, with a default of its own type', () => {
  for (const [name, setting] of Object.entries<Record<string, unknown>>(configuration.properties)) {
    expect(name).toMatch(/^calque\./)
    expect(setting.description ?? setting.markdownDescription, name).toBeTruthy()
    const type = Array.isArray(setting.default) ? 'array' : typeof setting.default
    expect(type, name).toBe(setting.type)
    if (Array.isArray(setting.enum)) {
      expect(setting.enum, name).toContain(setting.default)
      if (name !== 'calque.trace.server') expect(setting.enumDescriptions, name).toHaveLength(setting.enum.length)
    }
  }
})

test('it starts for the languages that the server is told of', () => {
  const [, list] = /^const languages[^=]*= \[([^\]]*)\]/m.exec(sources)!
  const languages = [...list!.matchAll(/'(\w+)'/g)].map(([, name]) => name)
  expect(languages.length).toBeGreaterThan(2)
  expect(own.activationEvents).toEqual(languages.map((name) => `onLanguage:${name}`))
  expect(codeActions[0].languages).toEqual(languages)
  for (const { when } of menus.commandPalette)
    if (when.includes('editorLangId')) expect(when).toContain(`/^(${languages.join('|')})$/`)
})

test('nothing but data may change where it is not trusted', () => {
  const { untrustedWorkspaces } = own.capabilities
  expect(untrustedWorkspaces).toMatchObject({ supported: 'limited', restrictedConfigurations: ['calque.config'] })
  for (const name of untrustedWorkspaces.restrictedConfigurations)
    expect(Object.keys(configuration.properties)).toContain(name)
})

import { expect, it } from 'vitest'
import { formatOf, loadFormat } from '../../src/formats/index.ts'
import { blocksOf } from './extract.ts'

it.each([
  ['story.txt', 'text'],
  ['wire/STORY.MD', 'markdown'],
  ['a.b/story', 'text'],
  ['a\\story.xhtml', 'html'],
  ['.calque', 'text'],
  ['story.docx', undefined]
])('knows %s by its extension', (path, format) => expect(formatOf(path)).toBe(format))

it('loads each format', async () => {
  expect(blocksOf(await loadFormat('text'), '*a*')).toEqual(['text: *a*'])
  expect(blocksOf(await loadFormat('markdown'), '*a*')).toEqual(['paragraph: a'])
  expect(blocksOf(await loadFormat('html'), '<i>a</i>')).toEqual(['paragraph: a'])
})

// The story model of plain text, told in texts: what the tests of src/copy compare.

import type { Story } from '../../src/copy/story.ts'
import { readStory } from '../../src/core/lint.ts'
import { extractText } from '../../src/formats/text.ts'

export function storyOf(text: string): Story {
  return readStory(extractText(text))
}

export function sentencesOf(text: string): string[] {
  return storyOf(text).sentences.map(({ start, end }) => text.slice(start, end))
}

export function tokensOf(text: string): string[] {
  return storyOf(text).tokens.map((token) => token.text)
}

/** Each quotation with its depth before it, and with `…` on the side where it goes on. */
export function quotationsOf(text: string): string[] {
  return storyOf(text).quotations.all.map(
    ({ start, end, depth, close, continues }) =>
      `${depth} ${continues ? '… ' : ''}${text.slice(start, end)}${close ? '' : ' …'}`
  )
}

/** Each unpaired mark with what stands after it. */
export function unpairedOf(text: string): string[] {
  return storyOf(text).quotations.unpaired.map(({ start, end, side }) => `${side} ${text.slice(start, end + 3)}`)
}

export function rolesOf(text: string): string[] {
  return storyOf(text).paragraphs.map(({ role }) => role)
}

// What is kept of a text that changes little by little: trees and findings of what has not changed.

import type { Nodes } from 'nlcst'
import type { Paragraph, Quotation, Story } from '../copy/story.ts'
import { Trees } from './parse.ts'
import type { Problem } from './problem.ts'
import type { Place } from './spare.ts'

/** Of one text, for whoever lints it again and again. */
export class Kept {
  readonly trees = new Trees()
  readonly findings = new KeptFindings()
}

/** What rules of other units than `story` have found in one paragraph; offsets count from its start. */
interface Found {
  readonly first: Nodes
  readonly last: Nodes
  readonly problems: Problem[]
  readonly protected: Place[]
}

/** Findings by paragraph, from one run over a story to the next. */
export class KeptFindings {
  #of: unknown
  #last = new Map<string, Found>()
  #now = new Map<string, Found>()
  #story!: Story
  #keys: readonly string[] = []
  /** By paragraph, what is found of those that nothing was known of. */
  #found: Found[] = []

  /** Begins a run, and forgets what the last one had no use for. @param engine Whose findings they are. */
  begin(engine: unknown, story: Story): void {
    this.#last = this.#of === engine ? this.#now : new Map()
    this.#of = engine
    this.#now = new Map()
    this.#story = story
    this.#keys = keysOf(story)
    this.#found = []
  }

  /** Of a run that cannot be relied on nothing is kept. */
  forget(): void {
    this.#now = new Map()
  }

  /** What is known of a paragraph as it stands; `undefined`: its rules are to be asked, and what they find to be added. */
  known(paragraph: Paragraph): Pick<Found, 'problems' | 'protected'> | undefined {
    const { tokens } = this.#story
    const [first, last] = [tokens[paragraph.first]!.node, tokens[paragraph.last - 1]!.node]
    const key = this.#keys[paragraph.index]!
    const found = this.#last.get(key)
    // The same text may be read otherwise where the tree is another.
    if (found?.first !== first || found.last !== last) {
      const unknown: Found = { first, last, problems: [], protected: [] }
      this.#found[paragraph.index] = unknown
      this.#now.set(key, unknown)
      return undefined
    }
    this.#now.set(key, found)
    const { start } = paragraph
    return {
      problems: found.problems.map((problem) => moved(problem, start)),
      protected: found.protected.map((place) => shifted(place, start))
    }
  }

  add(paragraph: Paragraph, problem: Problem): void {
    this.#found[paragraph.index]!.problems.push(moved(problem, -paragraph.start))
  }

  protect(paragraph: Paragraph, { start, end }: Place): void {
    this.#found[paragraph.index]!.protected.push(shifted({ start, end }, -paragraph.start))
  }
}

/** So many tokens of its neighbours may be looked at from a paragraph. */
export const reach = 3

/** All that may be looked at from each paragraph: its text and role, its quotations, and the nearest words around it. */
function keysOf({ text, tokens, paragraphs, quotations }: Story): string[] {
  const quoted = new Map<Paragraph, Quotation[]>()
  for (const quotation of quotations.all) {
    const own = quoted.get(quotation.paragraph)
    if (own) own.push(quotation)
    else quoted.set(quotation.paragraph, [quotation])
  }
  return paragraphs.map((paragraph) => {
    const { role, start, first, last } = paragraph
    const from = tokens[Math.max(0, first - reach)]!.start
    const to = tokens[Math.min(tokens.length, last + reach) - 1]!.end
    const marks = quoted.get(paragraph)?.map((one) => [one.start - start, one.end - start, one.depth, !!one.continues])
    return `${role} ${start - from} ${paragraph.end - from} ${marks ?? ''} ${text.slice(from, to)}`
  })
}

function moved(problem: Problem, by: number): Problem {
  const { fix, related } = problem
  return {
    ...problem,
    ...shifted(problem, by),
    ...(fix && { fix: { ...fix, edits: fix.edits.map((edit) => ({ ...edit, ...shifted(edit, by) })) } }),
    ...(related && { related: related.map((one) => ({ ...one, ...shifted(one, by) })) })
  }
}

function shifted({ start, end }: Place, by: number): Place {
  return { start: start + by, end: end + by }
}

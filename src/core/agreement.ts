// What a story writes in two ways: which form it should keep to, and where it does not.

import { beginsUpper } from '../copy/capitals.ts'
import type { Story } from '../copy/story.ts'
import type { Form } from '../copy/variants.ts'
import type { Finding, Related } from './rule.ts'
import { unquotedFix } from './unquoted-fix.ts'

/** What of one key is written otherwise than the most. */
export interface Minority {
  readonly form: Form
  /** The form to use, and how many of all places have it. */
  readonly wanted: string
  readonly count: number
  readonly total: number
  /** Where it stands. */
  readonly places: readonly Form[]
}

/**
 * The forms that differ from what most places of their key have, in order of place. Of forms that are as frequent the more
 * usual is kept, or else the first to come. Where hardly one prevails the story has yet to choose, which is said once, at its
 * first change of form.
 */
export function minorities(forms: readonly Form[]): Minority[] {
  if (forms.length < 2) return []
  const byKey = new Map<string, Map<string, Form[]>>()
  for (const one of forms) {
    const byForm = byKey.get(one.key) ?? new Map<string, Form[]>()
    byKey.set(one.key, byForm)
    byForm.set(one.form, [...(byForm.get(one.form) ?? []), one])
  }
  const found: Minority[] = []
  for (const byForm of byKey.values()) {
    if (byForm.size < 2) continue
    const all = [...byForm.values()]
    const places = all.reduce((most, one) => (outweighs(one, most) ? one : most))
    const total = all.reduce((sum, one) => sum + one.length, 0)
    const wanted = places[0]!.form
    const others = all.flatMap((one) => (one === places ? [] : one)).sort((a, b) => a.start - b.start)
    for (const form of prevails(places.length, total) ? others : others.slice(0, 1))
      found.push({ form, wanted, count: places.length, total, places })
  }
  return found.sort((a, b) => a.form.start - b.form.start)
}

/** Whether more than three in five places have one form. */
const prevails = (count: number, total: number) => count * 5 > total * 3

function outweighs(one: readonly Form[], most: readonly Form[]): boolean {
  return one.length > most.length || (one.length === most.length && one[0]!.rank < most[0]!.rank)
}

/** Ways to write things: those of one story, and which of them the house wants. */
export interface Choice {
  readonly forms: readonly Form[]
  /** Forms that the house wants, each instead of all others of its set. */
  readonly prefer: readonly string[]
  /** All forms of the set that a form belongs to. */
  setOf(form: string): readonly string[] | undefined
}

/**
 * Findings for rules whose messages are `minority` and `preferred`: forms that the house does not want, and of the rest
 * those that differ from most. Where one form explains another (`Mumbai, formerly Bombay`) neither counts.
 */
export function* disagreements(story: Story, choice: Choice): Iterable<Finding<'minority' | 'preferred'>> {
  const { forms } = choice
  if (forms.length === 0) return
  const wantedOf = preferred(choice)
  for (const one of wantedOf.size > 0 ? forms : []) {
    const wanted = wantedOf.get(one.form)
    if (wanted === undefined || wanted === one.form || isGloss(story, one)) continue
    yield { message: 'preferred', ...replaced(story, one, wanted, true), data: { wanted } }
  }
  if (forms.length < 2 || minorities(forms).length === 0) return
  for (const { form, wanted, count, total, places } of minorities(undecided(story, choice)))
    yield {
      message: 'minority',
      ...replaced(story, form, wanted, isClear(count, total)),
      data: { wanted, count, total },
      related: [elsewhere(story, places)]
    }
}

/** Forms of which the house wants none in particular, and that explain no other. */
export function undecided(story: Story, choice: Choice): Form[] {
  const wantedOf = preferred(choice)
  return choice.forms.filter((one) => !wantedOf.has(one.form) && !isGloss(story, one))
}

/** By any form of their sets, the forms that the house wants. */
function preferred({ prefer, setOf }: Choice): ReadonlyMap<string, string> {
  return new Map(prefer.flatMap((wanted) => setOf(wanted)?.map((form) => [form, wanted] as const) ?? []))
}

/** Whether so many of all leave no doubt what the story wants: two thirds, and more than one. */
export const isClear = (count: number, total: number) => count >= 2 && count * 3 >= total * 2

/** The first place that has the wanted form. */
export function elsewhere({ text }: Story, places: readonly Pick<Form, 'start' | 'end'>[]): Related {
  const { start, end } = places[0]!
  return { start, end, message: `\`${text.slice(start, end)}\` stands here` }
}

/** `wanted` with the capitals of what stands there. */
export function recased(actual: string, wanted: string): string {
  if (actual === actual.toUpperCase() && actual !== actual.toLowerCase()) return wanted.toUpperCase()
  return beginsUpper(actual) ? wanted[0]!.toUpperCase() + wanted.slice(1) : wanted
}

function replaced(story: Story, { start, end }: Form, wanted: string, safe: boolean) {
  const text = recased(story.text.slice(start, end), wanted)
  return { start, end, ...unquotedFix(story, [{ start, end, text }], safe) }
}

/** Place and fix that put `wanted` in the place of an abbreviation: its last stop may end the sentence too (`the U.S.`). */
export function replacedAbbreviation(
  story: Story,
  { start, end }: Pick<Form, 'start' | 'end'>,
  wanted: string,
  safe: boolean
) {
  const { text } = story
  const swallowed = wanted.endsWith('.') && text[end] === '.' ? 1 : 0
  const isLast = text[end - 1] === '.' && story.sentences.some((sentence) => sentence.end === end)
  const kept = isLast && !wanted.endsWith('.') ? '.' : ''
  return { start, end, ...unquotedFix(story, [{ start, end: end + swallowed, text: wanted + kept }], safe) }
}

const glosses =
  /(?:formerly|previously|known as|called|renamed|renamed to|spelt|spelled|aka|also|[,(]\s*(?:then|now|once|or))[\s:,-]*["“'‘(]*$/i

/** Whether a form is there to explain another: in brackets of its own, or as what a place was once called. */
function isGloss({ text }: Story, { start, end }: Form): boolean {
  if (text[start - 1] === '(' && /^[).,]/.test(text.slice(end, end + 1))) return true
  return glosses.test(text.slice(Math.max(0, start - 24), start))
}

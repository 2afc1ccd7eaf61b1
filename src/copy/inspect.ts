// What the story model holds, as plain data: roles, quotations, attributions and names, for a person who wants to see what
// the linter saw. Offsets are those of `place`, which maps them to the file.

import type { Attribution, NameForm, Person, Quotation, ReportingVerb, Role, SpeakerKind, Story } from './story.ts'

/** A piece of the story and where it stands, UTF-16 offsets, end exclusive. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The story model as data. */
export interface Inspection {
  readonly format: Story['attributions']['format']
  readonly paragraphs: readonly (Piece & { readonly role: Role; readonly sentences: number })[]
  readonly quotations: readonly (Piece & {
    readonly depth: number
    /** Whether it goes on in a later paragraph, and whether it goes on from an earlier one. */
    readonly open: boolean
    readonly continues: boolean
    readonly speaker?: string
  })[]
  readonly attributions: readonly (Piece & {
    readonly by: Attribution['by']
    readonly speech: Attribution['speech']
    readonly position: Attribution['position']
    readonly inverted: boolean
    readonly cue: Piece
    readonly verb?: Pick<ReportingVerb, 'base' | 'class' | 'tense'>
    readonly speaker?: Piece & { readonly kind: SpeakerKind; readonly person?: string }
  })[]
  readonly names: readonly {
    readonly name: string
    readonly surname: string
    readonly roles: readonly string[]
    readonly mentions: readonly (Piece & { readonly form: NameForm })[]
  }[]
}

type Place = (start: number, end: number) => { readonly start: number; readonly end: number }

/** The model of a story as data; `place` maps offsets into its text to those of the file. */
export function inspect(story: Story, place: Place = (start, end) => ({ start, end })): Inspection {
  const { text, paragraphs, quotations, attributions, names } = story
  const piece = ({ start, end }: { start: number; end: number }): Piece => ({
    ...place(start, end),
    text: text.slice(start, end)
  })
  const speakerOf = (quotation: Quotation) => {
    const speaker = attributions.of(quotation)?.speaker
    return speaker && (speaker.person?.name ?? text.slice(speaker.start, speaker.end))
  }
  return {
    format: attributions.format,
    paragraphs: paragraphs.map((one) => ({ ...piece(one), role: one.role, sentences: one.sentences.length })),
    quotations: quotations.all.map((one) => {
      const speaker = speakerOf(one)
      return {
        ...piece(one),
        depth: one.depth,
        open: one.close === undefined,
        continues: one.continues !== undefined,
        ...(speaker !== undefined && { speaker })
      }
    }),
    attributions: attributions.all.map((one) => ({ ...piece(one), ...attributionOf(one, piece) })),
    names: names.persons.map((one) => personOf(one, piece))
  }
}

function attributionOf(
  { by, speech, position, inverted, cue, verb, speaker }: Attribution,
  piece: (span: { start: number; end: number }) => Piece
): Omit<Inspection['attributions'][number], keyof Piece> {
  return {
    by,
    speech,
    position,
    inverted,
    cue: piece(cue),
    ...(verb && { verb: { base: verb.base, class: verb.class, tense: verb.tense } }),
    ...(speaker && {
      speaker: { ...piece(speaker), kind: speaker.kind, ...(speaker.person && { person: speaker.person.name }) }
    })
  }
}

function personOf(
  { name, surname, roles, mentions }: Person,
  piece: (span: { start: number; end: number }) => Piece
): Inspection['names'][number] {
  return {
    name,
    surname,
    roles: [...new Set(roles)],
    mentions: mentions.map((one) => ({ ...piece(one), form: one.form }))
  }
}

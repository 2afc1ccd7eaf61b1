// The figures, calendar dates and clock times of a story, read once for all rules that look at numbers.

import type { Story, Token } from './story.ts'
import { wordSet } from './word-set.ts'

/**
 * How a figure is written: `5000`, `5,000`, `3.5`, `3,5`, `1.000.000` (or one group, which may be a decimal), `12 000`,
 * `1'000`.
 */
export type FigureForm = 'plain' | 'grouped' | 'decimal' | 'decimal-comma' | 'dotted' | 'spaced' | 'apostrophe'

/** A figure: digits and their separators, without sign, currency or unit. */
export interface Figure {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly form: FigureForm
  readonly value: number
  /** Letters set against it: `bn` of 5bn, `th` of 9th, `Mbps` of 500Mbps. */
  readonly suffix: string
  /** Index of the token that it starts in, and of the first token after figure and suffix. */
  readonly first: number
  readonly next: number
  /** Whether it is a part of a calendar date or clock time. */
  readonly dated: boolean
}

/** A day of the calendar with its month, in words or in figures. */
export interface CalendarDate {
  readonly start: number
  readonly end: number
  readonly form: 'month-first' | 'day-first' | 'dots' | 'slashes' | 'iso'
  readonly day: number
  /** 1 to 12. */
  readonly month: number
  readonly year?: number
  /** The name of the month as it stands, without a stop. */
  readonly monthName: string
  /** What stands behind the day: `th`, `-th`, `.` or nothing. */
  readonly ordinal: string
  /** What parts day and month beside white space: `of`, a comma, or nothing. */
  readonly link: '' | 'of' | ','
  /** Tokens `[first, last)`. */
  readonly first: number
  readonly last: number
}

/** A time of the day with minutes, or with `a.m.` or `p.m.` */
export interface ClockTime {
  readonly start: number
  readonly end: number
  readonly hour: number
  readonly minute: number
  readonly separator: ':' | '.' | 'h' | ''
  readonly half?: 'am' | 'pm'
  /** Index of the first token after it. */
  readonly next: number
}

export interface Numbers {
  readonly figures: readonly Figure[]
  readonly dates: readonly CalendarDate[]
  readonly times: readonly ClockTime[]
}

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
] as const
const months = new Map<string, number>(
  monthNames.flatMap((name, i) => [
    [name, i + 1],
    [name.slice(0, 3), i + 1],
    [name.toUpperCase(), i + 1]
  ])
)
months.set('Sept', 9)

/** The month that a token names, or 0. Only with a capital: `may` and `march` are verbs. */
export function monthOf(token: Token | undefined): number {
  if (token?.kind !== 'word' || token.text.length > 10) return 0
  const { text } = token
  return months.get(text.endsWith('.') ? text.slice(0, -1) : text) ?? 0
}

const numericDate =
  /(?:(?<d>\d{1,2})(?<mark>[./])(?<m>\d{1,2})\k<mark>(?<y>\d{4}|\d\d)|(?<iy>[12]\d{3})-(?<im>\d\d)-(?<id>\d\d))(?![\d./-]*\d)/y
const core =
  /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,]*\d)|\d{1,3}(?:\.\d{3})+(?![\d.]*\d)|\d{1,3}(?:['’]\d{3})+(?!\d)|(?<!\d[ \u00a0])[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?![\d.,:-]*\d)|\d+[.,]\d+(?![.,:]?\d)|\d+/y
const clock = /(?<hour>[01]?\d|2[0-4])(?<mark>[:.h])(?<minute>[0-5]\d)(?![\d:]|[.,]\d)/y
const half = /[ \u00a0]?(?<half>[ap])\.?[ ]?m\b\.?/iy
const letters = /-?(?:st|nd|rd|th)\b|\p{L}+/uy

/** Reads the figures, dates and times of a story. */
export function readNumbers(story: Pick<Story, 'text' | 'tokens'>): Numbers {
  return new Reader(story.text, story.tokens).read()
}

class Reader {
  readonly #text: string
  readonly #tokens: readonly Token[]
  readonly #figures: Figure[] = []
  readonly #dates: CalendarDate[] = []
  readonly #times: ClockTime[] = []

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text
    this.#tokens = tokens
  }

  read(): Numbers {
    const tokens = this.#tokens
    for (let i = 0; i < tokens.length; ) i = this.#at(i)
    this.#calendar()
    return { figures: this.#markDated(), dates: this.#dates, times: this.#times }
  }

  /** Reads what starts in token `i`; the next token to look at. */
  #at(i: number): number {
    const token = this.#tokens[i]!
    if (token.kind === 'opaque') return i + 1
    let at = token.start
    if (!isDigit(this.#text, at)) {
      // RMB5000, US$5 and the like: a figure behind the letters of a currency.
      const head = token.kind === 'word' ? /^[A-Z]{2,3}(?=\d)/.exec(token.text)?.[0].length : undefined
      if (!head) return i + 1
      at += head
    }
    let next = i + 1
    while (at < token.end) {
      const end = this.#date(at, i) ?? this.#time(at, i) ?? this.#figure(at, i)
      next = this.#tokenAfter(end, i)
      // The other end of a range: 5-7, 10–12.
      at = /^[-–]\d/.test(this.#text.slice(end, end + 2)) ? end + 1 : token.end
    }
    return Math.max(next, i + 1)
  }

  #tokenAfter(offset: number, from: number): number {
    let next = from
    while (next < this.#tokens.length && this.#tokens[next]!.start < offset) next++
    return next
  }

  #date(at: number, first: number): number | undefined {
    const found = matchAt(numericDate, this.#text, at)
    if (!found) return
    const { d, m, y, mark, iy, im, id } = found.groups!
    const [day, month] = [Number(d ?? id), Number(m ?? im)]
    const year = Number(y ?? iy)
    const end = at + found[0].length
    const possible = mark === '/' ? Math.max(day, month) <= 31 && Math.min(day, month) <= 12 : day <= 31 && month <= 12
    if (!possible || day === 0 || month === 0) return
    this.#dates.push({
      start: at,
      end,
      form: mark === '.' ? 'dots' : mark === '/' ? 'slashes' : 'iso',
      day,
      month,
      year: year < 100 ? 2000 + year : year,
      monthName: '',
      ordinal: '',
      link: '',
      first,
      last: this.#tokenAfter(end, first)
    })
    return end
  }

  #time(at: number, first: number): number | undefined {
    const found = matchAt(clock, this.#text, at)
    const to = found
      ? at + found[0].length
      : at + (/^\d{1,2}(?!\d)/.exec(this.#text.slice(at, at + 3))?.[0].length ?? 0)
    if (to === at) return
    const behind = matchAt(half, this.#text, to)
    const parts = found?.groups
    const mark = (parts?.mark ?? '') as ClockTime['separator']
    const next = this.#tokenAfter(to + (behind?.[0].length ?? 0), first)
    // 3.50 is a time only before p.m., o'clock or the name of a clock.
    if (!behind && (mark === '' || (mark === '.' && !isClockWord(this.#tokens[next])))) return
    this.#times.push({
      start: at,
      end: to + (behind?.[0].length ?? 0),
      hour: Number(parts?.hour ?? this.#text.slice(at, to)),
      minute: Number(parts?.minute ?? 0),
      separator: mark,
      ...(behind && { half: /^\s*a/i.test(behind[0]) ? 'am' : 'pm' }),
      next
    })
    return to + (behind?.[0].length ?? 0)
  }

  #figure(at: number, first: number): number {
    const text = matchAt(core, this.#text, at)![0]
    const end = at + text.length
    const suffix = matchAt(letters, this.#text, end)?.[0] ?? ''
    const form = formOf(text)
    this.#figures.push({
      start: at,
      end,
      text,
      form,
      value: worthOf(text, form),
      suffix,
      first,
      next: this.#tokenAfter(end + suffix.length, first),
      dated: false
    })
    return end + suffix.length
  }

  /** Days beside the name of a month. */
  #calendar(): void {
    const tokens = this.#tokens
    const byFirst = new Map(this.#figures.toReversed().map((figure) => [figure.first, figure]))
    const byNext = new Map(this.#figures.map((figure) => [figure.next, figure]))
    for (let i = 0; i < tokens.length; i++) {
      const code = tokens[i]!.text.charCodeAt(0)
      if (code < 65 || code > 83) continue
      const month = monthOf(tokens[i])
      if (!month) continue
      const linked = tokens[i - 1]?.norm === 'of'
      const stopped = tokens[i - 1]?.text === '.'
      const day = byNext.get(linked || stopped ? i - 1 : i)
      if (day && isDay(day)) {
        const between = this.#text.slice(day.end + day.suffix.length, tokens[i]!.start)
        if (/^(?:\.? |[ \u00a0]of )$/.test(between)) {
          this.#pushDay(month, i, day, between === '. ' ? '.' : day.suffix, linked ? 'of' : '', byFirst)
          continue
        }
      }
      const comma = tokens[i + 1]?.text === ','
      const after = byFirst.get(comma ? i + 2 : i + 1)
      if (!after || !isDay(after) || monthOf(tokens[after.next])) continue
      const between = this.#text.slice(tokens[i]!.end, after.start)
      const behind = this.#text.slice(after.end + after.suffix.length, after.end + after.suffix.length + 2)
      if (/^,?[ \u00a0]$/.test(between) && !/^(?:[:.]\d|%|-?\p{L})/u.test(behind))
        this.#pushDay(month, i, after, after.suffix, comma ? ',' : '', byFirst)
    }
    this.#dates.sort((a, b) => a.start - b.start)
  }

  #pushDay(
    month: number,
    i: number,
    day: Figure,
    ordinal: string,
    link: CalendarDate['link'],
    byFirst: ReadonlyMap<number, Figure>
  ): void {
    const tokens = this.#tokens
    const dayFirst = day.start < tokens[i]!.start
    let last = dayFirst ? i + 1 : day.next
    let end = dayFirst ? tokens[i]!.end : day.end + day.suffix.length
    let at = last
    if (tokens[at]?.text === ',' || tokens[at]?.norm === 'of') at++
    const behind = byFirst.get(at)
    const isNear = behind !== undefined && !/[\r\n]/.test(this.#text.slice(end, behind.start))
    let year: number | undefined
    if (isNear && behind.form === 'plain' && /^(?:1[89]|20)\d\d$/.test(behind.text) && !behind.suffix) {
      year = behind.value
      last = behind.next
      end = behind.end
    }
    this.#dates.push({
      start: Math.min(day.start, tokens[i]!.start),
      end,
      form: dayFirst ? 'day-first' : 'month-first',
      day: day.value,
      month,
      ...(year !== undefined && { year }),
      monthName: tokens[i]!.text.replace(/\.$/, ''),
      ordinal,
      link,
      first: Math.min(day.first, i),
      last
    })
  }

  #markDated(): Figure[] {
    const dates = this.#dates
    if (dates.length === 0) return this.#figures
    let d = 0
    return this.#figures.map((figure) => {
      while (d < dates.length && dates[d]!.end <= figure.start) d++
      const date = dates[d]
      return date && date.start <= figure.start ? { ...figure, dated: true } : figure
    })
  }
}

function isDay({ value, form, suffix }: Figure): boolean {
  return form === 'plain' && value >= 1 && value <= 31 && /^(?:-?(?:st|nd|rd|th))?$/.test(suffix)
}

const isDigit = (text: string, at: number) => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const clockWords = wordSet(['hours', 'gmt', 'bst', 'est', 'edt', 'utc', 'cet', "o'clock", 'msk'])
/** Whether a token says that what stands before it is a time of the day. */
export function isClockWord(token: Token | undefined): boolean {
  return token !== undefined && (clockWords.has(token.norm) || token.norm === 'local')
}

function formOf(text: string): FigureForm {
  if (/^\d+$/.test(text)) return 'plain'
  if (/['’]/.test(text)) return 'apostrophe'
  if (/\s/.test(text)) return 'spaced'
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return 'grouped'
  if (/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(text)) return 'dotted'
  return text.includes(',') ? 'decimal-comma' : 'decimal'
}

function worthOf(text: string, form: FigureForm): number {
  if (form === 'decimal-comma') return Number(text.replace(',', '.'))
  if (form === 'decimal' || form === 'plain') return Number(text)
  return Number(form === 'grouped' ? text.replaceAll(',', '') : text.replace(/[^\d]/g, ''))
}

/** A whole number with commas between its groups: 47000 is 47,000. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

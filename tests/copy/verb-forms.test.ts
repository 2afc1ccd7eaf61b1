import { expect, test } from 'vitest'
import { reportingForms } from '../../src/copy/reporting-verbs.ts'
import { verbForms } from '../../src/copy/verb-forms.ts'

test.each([
  ['report', 'report reports reported reporting'],
  ['pass', 'pass passes passed passing'],
  ['reach', 'reach reaches reached reaching'],
  ['go', 'go goes went gone going'],
  ['carry', 'carry carries carried carrying'],
  ['play', 'play plays played playing'],
  ['note', 'note notes noted noting'],
  ['agree', 'agree agrees agreed agreeing'],
  ['continue', 'continue continues continued continuing'],
  ['die', 'die dies died dying'],
  ['lie', 'lie lies lay lain lying'],
  ['dye', 'dye dyes dyed dyeing'],
  ['plan', 'plan plans planned planning'],
  ['admit', 'admit admits admitted admitting'],
  ['control', 'control controls controlled controlling'],
  ['visit', 'visit visits visited visiting'],
  ['open', 'open opens opened opening'],
  ['show', 'show shows showed shown showing'],
  ['fix', 'fix fixes fixed fixing'],
  ['quit', 'quit quits quitting'],
  ['set', 'set sets setting'],
  ['run', 'run runs ran running'],
  ['take', 'take takes took taken taking'],
  ['withdraw', 'withdraw withdraws withdrew withdrawn withdrawing'],
  ['see', 'see sees saw seen seeing'],
  ['have', 'have has had having'],
  ['be', 'be is was been being are were am']
])('%s: %s', (base, forms) => expect(verbForms(base)).toEqual(forms.split(' ')))

test('verbs of saying are known in every form', () => {
  for (const form of ['say', 'says', 'said', 'saying', 'told', 'denied', 'pointed', 'written'])
    expect(reportingForms).toContain(form)
  expect(reportingForms).not.toContain('point')
})

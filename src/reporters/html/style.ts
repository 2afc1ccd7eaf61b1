// How the page looks: a proof-reader's sheet, by day, by night and on paper.

export const style = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf8; --ink: #23211d; --quiet: #6a655c; --rule: #e2ddd2; --field: #f5f2ea;
  --error: #a8201a; --warning: #805200; --info: #2f5d8a;
  --error-wash: #a8201a24; --warning-wash: #d9920033; --info-wash: #2f5d8a1f;
  --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', Charter, Georgia, 'Liberation Serif', serif;
  --sans: system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Liberation Sans', sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #191816; --ink: #e6e1d6; --quiet: #a39c8e; --rule: #37342e; --field: #22201d;
    --error: #ff9a90; --warning: #e8b75c; --info: #9cc4ea;
    --error-wash: #ff9a9033; --warning-wash: #e8b75c2e; --info-wash: #9cc4ea29;
  }
}
* { box-sizing: border-box }
html { font: 100%/1.5 var(--sans); background: var(--paper); color: var(--ink); scroll-padding-top: 8rem }
body { margin: 0 }
main { max-width: 76rem; margin: 0 auto; padding: 2rem 1.5rem 6rem }
a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: .2em }
:focus-visible { outline: 2px solid var(--info); outline-offset: 2px; border-radius: 2px }
.quiet, .rule { color: var(--quiet); font-size: .85rem }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }

h1 { font: 400 2.6rem/1.1 var(--serif); letter-spacing: -.01em; margin: 0 }
h2 { font: 600 1rem/1.4 var(--sans); margin: 0 0 .5rem; overflow-wrap: anywhere }
.figures { font: 1.25rem/1.4 var(--serif); margin: .4rem 0 }

.unchecked { border-left: 3px solid var(--error); background: var(--field); padding: .8rem 1rem; margin: 1.5rem 0 }
.unchecked ul { margin: 0; padding-left: 1.2rem; overflow-wrap: anywhere }

#filter { position: sticky; top: 0; z-index: 1; background: var(--paper); border-block: 1px solid var(--rule);
  display: flex; flex-wrap: wrap; gap: .25rem 2rem; padding: .6rem 0; margin: 1.5rem 0; font-size: .85rem }
#filter[hidden] { display: none }
fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0 .9rem; align-items: center }
legend { float: left; padding: 0; margin-right: .3rem; font-weight: 600 }
#filter p { display: flex; flex-wrap: wrap; gap: 0 2rem; margin: 0 }
label { cursor: pointer; white-space: nowrap; padding: .15rem 0 }
input { accent-color: var(--info); margin: 0 .15rem 0 0; vertical-align: -.1em }

.tables { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); gap: 1.5rem 3rem }
.scroll { max-height: 19rem; overflow: auto }
table { border-collapse: collapse; width: 100%; font-size: .85rem }
th, td { text-align: left; padding: .2rem .8rem .2rem 0; border-bottom: 1px solid var(--rule); font-weight: 400 }
thead th + th { text-align: right }
thead th { color: var(--quiet); position: sticky; top: 0; background: var(--paper) }
tbody th { overflow-wrap: anywhere }
.number { text-align: right; font-variant-numeric: tabular-nums }
.share { width: 30% }
.share span { display: block; height: .5rem; width: calc(var(--part) * 100%); min-width: 2px; background: currentcolor; opacity: .7 }

.story { border-top: 1px solid var(--rule); margin-top: 3rem; padding-top: 1.5rem;
  content-visibility: auto; contain-intrinsic-size: auto 60rem }
.story > .quiet { margin: 0 0 1rem }
.story[hidden] { display: none }
summary { cursor: pointer; color: var(--quiet); font-size: .85rem; padding: .2rem 0 }
.row { display: grid; grid-template-columns: 7.5rem minmax(0, 38rem) minmax(15rem, 1fr); gap: 0 1.75rem; margin-bottom: .9rem }
.row > p { font: 1.15rem/1.6 var(--serif); margin: 0; overflow-wrap: break-word; hyphens: manual }
.row > p.headline { font-size: 1.7rem; line-height: 1.25; font-weight: 600 }
.row > p.crosshead { font-weight: 700 }
.row > p.caption, .row > p.credit { font-size: 1rem; font-style: italic }
.row > p.dateline, .row > p.byline { font-size: 1rem; letter-spacing: .02em }

.bars { list-style: none; margin: .45rem 0 0; padding: 0; font-size: .7rem; line-height: 1.15rem; color: var(--quiet);
  font-variant-numeric: tabular-nums }
.bars li { display: flex; align-items: center; justify-content: flex-end; gap: .4rem }
.bars li::before { content: ''; height: .35rem; background: currentcolor; opacity: .55;
  width: min(calc(var(--w) * .065rem), 5.4rem) }
.bars .error, .bars .warning, .bars .info { font-weight: 700 }

.error { color: var(--error) } .warning { color: var(--warning) } .info { color: var(--info) }
mark { color: inherit; background: none; border-radius: 2px; padding: .08em 0; box-decoration-break: clone; -webkit-box-decoration-break: clone }
mark.error, mark.warning, mark.info { color: var(--ink) }
mark.error { background: var(--error-wash); box-shadow: inset 0 -2px var(--error) }
mark.warning { background: var(--warning-wash); box-shadow: inset 0 -2px var(--warning) }
mark.info { background: var(--info-wash); box-shadow: inset 0 -2px var(--info) }
mark.thin { background: none; box-shadow: none; text-decoration: underline dotted 1px; text-underline-offset: .25em }
mark.thin.error { text-decoration-color: var(--error) }
mark.thin.warning { text-decoration-color: var(--warning) }
mark.thin.info { text-decoration-color: var(--info) }
mark.off { background: none; box-shadow: none; text-decoration: none }
mark.on { outline: 2px solid var(--info); outline-offset: 1px }
a.to { font: 600 .65rem/1 var(--sans); vertical-align: super; text-decoration: none; padding: 0 .15em; font-variant-numeric: tabular-nums }
a.to.error, a.back.error { color: var(--error) } a.to.warning { color: var(--warning) } a.to.info { color: var(--info) }
a.to:hover { text-decoration: underline }
a.to[hidden] { display: none }

.notes { list-style: none; margin: 0; padding: .15rem 0 0 .9rem; font-size: .84rem; line-height: 1.4; color: var(--ink) }
.notes li { color: var(--ink); border-left: 2px solid; padding: 0 0 0 .6rem; margin: 0 0 .55rem; overflow-wrap: break-word }
.notes li.error { border-color: var(--error) } .notes li.warning { border-color: var(--warning) } .notes li.info { border-color: var(--info) }
.notes li.error strong, .notes li.error .back { color: var(--error) }
.notes li.warning strong, .notes li.warning .back { color: var(--warning) }
.notes li.info strong, .notes li.info .back { color: var(--info) }
.notes li:target { background: var(--field); box-shadow: 0 0 0 .4rem var(--field) }
.notes li[hidden] { display: none }
.notes strong { font-weight: 600 }
.back { font-weight: 600; font-variant-numeric: tabular-nums; text-decoration: none }
.back:hover { text-decoration: underline }
.rule { font-size: .78rem; white-space: nowrap }
code { font: inherit; font-family: var(--serif); font-size: 1.04em; background: var(--field); padding: 0 .15em; border-radius: 2px }
ins { text-decoration: none; font-family: var(--serif); border-bottom: 1px solid currentcolor; white-space: pre-wrap }
ins + ins { margin-left: .4em }

@media (max-width: 60rem) {
  .row { grid-template-columns: 5rem minmax(0, 1fr); gap: .3rem 1rem }
  .row > .notes, .row > :last-child { grid-column: 2 }
  .bars li::before { width: min(calc(var(--w) * .04rem), 3.2rem) }
}
@media (max-width: 36rem) {
  html { scroll-padding-top: 1rem }
  main { padding: 1rem 1rem 3rem }
  #filter { position: static }
  .row { grid-template-columns: minmax(0, 1fr) }
  .row > .notes, .row > :last-child { grid-column: 1; padding-left: 0 }
  .bars { display: flex; flex-wrap: wrap; gap: 0 .7rem; margin: 0 }
  .rule { white-space: normal }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #555; --rule: #bbb; --field: #fff;
    --error: #a8201a; --warning: #805200; --info: #2f5d8a;
    --error-wash: #a8201a1f; --warning-wash: #d992002b; --info-wash: #2f5d8a1a }
  html { font-size: 68% }
  main { max-width: none; padding: 0 }
  #filter, .clean summary { display: none }
  .scroll { max-height: none }
  .tables { grid-template-columns: 1fr 1fr }
  .story { content-visibility: visible; margin-top: 2rem }
  .row { grid-template-columns: 6rem minmax(0, 1.6fr) minmax(0, 1fr) }
  .row > .notes, .row > :last-child { grid-column: auto }
  .notes li, tr { break-inside: avoid }
  h2 { break-after: avoid }
  mark, .bars li::before, .share span { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  a { text-decoration: none }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } }
`

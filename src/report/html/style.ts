/** The page's style sheet. It holds no `<`, so that nothing in it could end the element it stands in. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #f4f4f1; --paper: #fff; --ink: #1c2024; --soft: #5b636b; --line: #d9dcdf; --bar: #fff;
  --error: #b3261e; --error-bg: #fbdcd9; --warning: #7a4f00; --warning-bg: #fbe9b8;
  --info: #0b5786; --info-bg: #d8ebf8; --possible: #62389a; --possible-bg: #eadff8;
  --settled: #5b636b; --settled-bg: #e7e9eb; --focus: #1a66c9;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14171a; --paper: #1c2024; --ink: #e4e6e8; --soft: #9aa3ab; --line: #363c42; --bar: #181c1f;
    --error: #ff9d94; --error-bg: #5c1f1b; --warning: #f2c55c; --warning-bg: #4d3a0c;
    --info: #84c5f4; --info-bg: #143c57; --possible: #cbaaf5; --possible-bg: #43286b;
    --settled: #9aa3ab; --settled-bg: #30363c; --focus: #7db4ff;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 5rem; }
body {
  margin: 0; background: var(--page); color: var(--ink); line-height: 1.6; font-size: 15px;
  font-family: system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
h1, h2, h3, p, ol, blockquote { margin: 0; padding: 0; }
ol { list-style: none; }
a { color: inherit; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.print { display: none; }
.page-head { display: flex; flex-wrap: wrap; gap: .2rem 1rem; align-items: baseline; padding: 1rem 1.5rem .5rem; }
.page-head h1 { font-size: 1.15rem; }
.page-head p, .about { color: var(--soft); font-size: .8rem; overflow-wrap: anywhere; }
.no-script { padding: .3rem 1.5rem; color: var(--soft); }
.toolbar { display: none; }
.js .toolbar {
  position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center;
  padding: .5rem 1.5rem; background: var(--bar); border-bottom: 1px solid var(--line);
}
.toolbar span { display: inline-flex; gap: .3rem; align-items: center; }
button, select {
  font: inherit; font-size: .85rem; color: var(--ink); background: var(--paper); border: 1px solid var(--line);
  border-radius: .4rem; padding: .2rem .6rem; cursor: pointer; max-width: 20rem;
}
.toggle[aria-pressed=false] { color: var(--soft); text-decoration: line-through; background: none; }
.toggle.error b, .error > h3 .kind { color: var(--error); }
.toggle.warning b, .warning > h3 .kind { color: var(--warning); }
.toggle.info b, .info > h3 .kind { color: var(--info); }
.toggle.possible b, .possible > h3 .kind { color: var(--possible); }
.steps { margin-left: auto; }
#position { min-width: 4.5em; text-align: center; font-variant-numeric: tabular-nums; font-size: .85rem; }
.contents { padding: .6rem 1.5rem; }
.contents ol { list-style: decimal; padding-left: 1.5rem; }
.contents span { color: var(--soft); margin-left: .5em; }
.file { padding: .75rem 1.5rem 2rem; }
.file + .file { border-top: 1px solid var(--line); }
.file-head { display: flex; flex-wrap: wrap; gap: .1rem 1rem; align-items: baseline; margin-bottom: .75rem; }
.file-head h2 { font-size: 1.05rem; overflow-wrap: anywhere; }
.file-head .about { flex-basis: 100%; }
.counts { font-weight: 600; }
.columns { display: grid; grid-template-columns: minmax(20rem, 27rem) minmax(0, 1fr); gap: 1.25rem; align-items: start; }
.clean .columns { grid-template-columns: minmax(0, 1fr); }
.findings { position: sticky; top: 4rem; max-height: calc(100vh - 5rem); overflow: auto; overscroll-behavior: contain; }
.finding {
  background: var(--paper); border: 1px solid var(--line); border-left: .3rem solid var(--settled);
  border-radius: .4rem; padding: .6rem .8rem; margin-bottom: .6rem; scroll-margin: .5rem; overflow-wrap: anywhere;
}
.js .finding { cursor: pointer; }
.finding.error.open { border-left-color: var(--error); }
.finding.warning.open { border-left-color: var(--warning); }
.finding.info.open { border-left-color: var(--info); }
.finding.possible.open { border-left-color: var(--possible); border-left-style: dashed; }
.finding.decided .message, .finding.known .message { color: var(--soft); }
.finding.on { outline: 2px solid var(--focus); outline-offset: -2px; }
.finding h3 { font-size: .85rem; font-weight: 600; }
.number {
  display: inline-block; min-width: 1.6em; padding: 0 .35em; text-align: center; border-radius: 1em;
  background: var(--settled-bg); font-variant-numeric: tabular-nums;
}
.message { font-weight: 600; margin: .25rem 0; }
.places li { margin: .35rem 0; }
.places a { font-size: .82rem; color: var(--soft); text-decoration: underline; text-underline-offset: .2em; }
.places a b { color: var(--ink); }
.places blockquote { font-size: .92rem; border-left: 2px solid var(--line); padding-left: .6rem; }
summary { font-size: .82rem; color: var(--soft); cursor: pointer; }
.advice, .decision { font-size: .9rem; margin-top: .3rem; }
.decision { background: var(--settled-bg); padding: .2rem .5rem; border-radius: .3rem; }
.meta, .none, .gone { font-size: .78rem; color: var(--soft); margin-top: .3rem; }
code { font-family: ui-monospace, "Cascadia Mono", Consolas, monospace; }
.paper { background: var(--paper); border: 1px solid var(--line); border-radius: .4rem; padding: 1rem 1.25rem 1rem 0; min-width: 0; }
.block { content-visibility: auto; contain-intrinsic-size: auto 90rem; }
.l {
  position: relative; padding-left: 4.2rem; min-height: 1.6em; white-space: pre-wrap; overflow-wrap: anywhere;
  tab-size: 8; unicode-bidi: isolate;
}
.l::before {
  content: attr(data-n); position: absolute; left: 0; width: 3.3rem; text-align: right; color: var(--soft);
  font-size: .75rem; line-height: 2.1; font-variant-numeric: tabular-nums; user-select: none;
}
mark { color: inherit; background: var(--settled-bg); border-radius: .15em; }
.text mark { cursor: pointer; border-bottom: 2px solid var(--settled); scroll-margin: 40vh 0; }
.text mark.settled { border-bottom-style: dotted; }
mark.error, .error mark { background: var(--error-bg); border-color: var(--error); }
mark.warning, .warning mark { background: var(--warning-bg); border-color: var(--warning); }
mark.info, .info mark { background: var(--info-bg); border-color: var(--info); }
mark.possible, .possible mark { background: var(--possible-bg); border-color: var(--possible); border-bottom-style: dashed; }
.text mark.off { background: none; border-color: transparent; }
.text mark.on { outline: 2px solid var(--focus); outline-offset: 1px; }
.at { scroll-margin: 40vh 0; }
.at.point { border-left: 2px solid var(--error); }
.ref { text-decoration: none; color: var(--soft); user-select: none; }
.ref::after { content: attr(data-n); font-size: .65rem; vertical-align: super; margin: 0 .15em; font-weight: 600; }
.ref.on::after { color: var(--focus); }
.control { font-weight: 400; font-size: .8em; color: var(--soft); border: 1px dotted var(--soft); border-radius: .2em; }
@media (max-width: 60rem) {
  .columns { grid-template-columns: minmax(0, 1fr); }
  .findings { position: static; max-height: none; }
  .page-head, .file, .contents, .js .toolbar { padding-left: .75rem; padding-right: .75rem; }
  .l { padding-left: 3rem; }
  .l::before { width: 2.4rem; }
}
@media print {
  :root {
    --page: #fff; --paper: #fff; --ink: #000; --soft: #444; --line: #bbb;
    --error: #b3261e; --error-bg: #fbdcd9; --warning: #7a4f00; --warning-bg: #fbe9b8;
    --info: #0b5786; --info-bg: #d8ebf8; --possible: #62389a; --possible-bg: #eadff8;
    --settled: #444; --settled-bg: #eee;
  }
  @page { size: A4; margin: 16mm 14mm; }
  body { font-size: 10.5pt; line-height: 1.5; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .js .toolbar, .no-script, .contents { display: none; }
  .print { display: block; font-size: 12pt; margin: 6mm 0 3mm; break-after: avoid; }
  .page-head, .file { padding-left: 0; padding-right: 0; }
  .file + .file { break-before: page; border-top: 0; }
  .columns { display: block; }
  .findings { position: static; max-height: none; overflow: visible; }
  .finding { break-inside: avoid; border-radius: 0; }
  .finding.on, .text mark.on { outline: 0; }
  .paper { border: 0; padding: 0; }
  .block { content-visibility: visible; }
  .l { padding-left: 12mm; }
  .l::before { width: 9mm; }
  .places a { text-decoration: none; }
}
`;

/** The page's style sheet. It holds no `<`, so that nothing in it could end the element it stands in. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #f4f4f1; --paper: #fff; --ink: #1c2024; --soft: #5b636b; --line: #d9dcdf;
  --good: #1c6b3a; --good-bg: #d5eedd; --bad: #b3261e; --bad-bg: #fbdcd9; --unsure: #7a4f00; --unsure-bg: #fbe9b8;
  --dot: #0b5786; --old: #7a828a; --focus: #1a66c9;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14171a; --paper: #1c2024; --ink: #e4e6e8; --soft: #9aa3ab; --line: #363c42;
    --good: #7fd6a0; --good-bg: #163a24; --bad: #ff9d94; --bad-bg: #5c1f1b; --unsure: #f2c55c; --unsure-bg: #4d3a0c;
    --dot: #84c5f4; --old: #8b949c; --focus: #7db4ff;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body {
  margin: 0; background: var(--page); color: var(--ink); line-height: 1.6; font-size: 15px;
  font-family: system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
h1, h2, h3, h4, p, ol, ul { margin: 0; padding: 0; }
h1 { font-size: 1.15rem; } h2 { font-size: 1.05rem; } h3 { font-size: .95rem; margin: 1rem 0 .3rem; }
h4 { font-size: .85rem; color: var(--soft); font-weight: 600; }
ol, ul { list-style: none; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
header, section, nav { padding: .75rem 1.5rem; }
header p, .about, .none { color: var(--soft); font-size: .82rem; overflow-wrap: anywhere; }
nav ul { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; }
nav a { color: inherit; }
section + section { border-top: 1px solid var(--line); }
.state { display: inline-block; padding: 0 .6em; border-radius: 1em; font-size: .82rem; font-weight: 600; }
.good { color: var(--good); background: var(--good-bg); }
.bad { color: var(--bad); background: var(--bad-bg); }
.unsure { color: var(--unsure); background: var(--unsure-bg); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; background: var(--paper); border: 1px solid var(--line); font-size: .88rem; }
caption { text-align: left; font-weight: 600; padding: .3rem 0; }
th, td { padding: .25rem .6rem; border-bottom: 1px solid var(--line); text-align: left; white-space: nowrap; }
thead th { color: var(--soft); font-weight: 600; font-size: .78rem; }
td.n { text-align: right; font-variant-numeric: tabular-nums; }
svg { display: block; }
svg .axis { stroke: var(--line); stroke-width: 1; }
svg .range { stroke: var(--dot); stroke-width: 2; }
svg .wide-range { stroke: var(--dot); stroke-width: 1; stroke-dasharray: 2 2; }
svg .dot { fill: var(--dot); }
svg .old { fill: none; stroke: var(--old); stroke-width: 1.5; }
svg .limit { stroke: var(--bad); stroke-width: 1.5; }
svg .trend { fill: none; stroke: var(--dot); stroke-width: 1.5; }
.worse svg .range, .worse svg .wide-range { stroke: var(--bad); } .worse svg .dot { fill: var(--bad); }
.better svg .range, .better svg .wide-range { stroke: var(--good); } .better svg .dot { fill: var(--good); }
.key { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; font-size: .78rem; color: var(--soft); margin: .3rem 0; }
.tools { display: none; gap: .5rem 1rem; align-items: center; margin: .3rem 0 .6rem; flex-wrap: wrap; }
.js .tools { display: flex; }
button, input {
  font: inherit; font-size: .85rem; color: var(--ink); background: var(--paper); border: 1px solid var(--line);
  border-radius: .4rem; padding: .2rem .6rem;
}
button { cursor: pointer; } button[aria-pressed=true] { border-color: var(--focus); font-weight: 600; }
.case { background: var(--paper); border: 1px solid var(--line); border-radius: .4rem; margin-bottom: .4rem; content-visibility: auto; contain-intrinsic-size: auto 2.4rem; }
.case summary { cursor: pointer; padding: .3rem .7rem; overflow-wrap: anywhere; }
.case summary span { color: var(--soft); font-size: .82rem; margin-left: .6em; }
.case .in { padding: .2rem .9rem .8rem; }
.sides { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1.2rem; margin-top: .6rem; }
.sides div > p, .sides li { font-size: .9rem; overflow-wrap: anywhere; white-space: pre-wrap; margin-bottom: .25rem; }
.id { color: var(--soft); font-size: .78rem; margin-right: .4em; }
.fault { border-left: .25rem solid var(--bad); padding: .1rem .6rem; margin: .4rem 0; overflow-wrap: anywhere; }
.fault b { font-size: .85rem; }
.fault q { quotes: none; display: block; color: var(--soft); font-size: .88rem; }
mark { background: var(--bad-bg); color: inherit; border-bottom: 2px solid var(--bad); }
.flag { color: var(--bad); font-size: .82rem; display: block; }
@media (max-width: 55rem) { .sides { grid-template-columns: minmax(0, 1fr); } header, section, nav { padding-left: .75rem; padding-right: .75rem; } }
@media print { .js .tools { display: none; } .case { content-visibility: visible; break-inside: avoid; } }
`;

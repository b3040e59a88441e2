/** How the report's page looks: light and dark, on a phone, printed. */
export const pageStyle = `
:root { color-scheme: light dark; --text: #1c2126; --dim: #57606a; --back: #ffffff; --card: #f6f8fa; --edge: #d0d7de; --ink: #0b62c4; --wash: #cfe3fb; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6edf3; --dim: #9aa4af; --back: #0d1117; --card: #161b22; --edge: #30363d; --ink: #6cb0ff; --wash: #163356; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 70rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.75rem; margin: 0; }
h2 { font-size: 1.375rem; margin: 3rem 0 0.25rem; padding-top: 1rem; border-top: 1px solid var(--edge); overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin: 2rem 0 0.5rem; }
p { margin: 0.25rem 0; }
.dim, figcaption, .x, .y { color: var(--dim); }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 0.75rem; list-style: none; margin: 1.5rem 0 0; padding: 0; }
.cards li { background: var(--card); border: 1px solid var(--edge); border-radius: 0.5rem; padding: 0.75rem 1rem; overflow-wrap: anywhere; }
.cards a { color: var(--ink); }
.cards strong { display: block; font-size: 1.375rem; font-variant-numeric: tabular-nums; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 1rem; margin-top: 1rem; }
figure { margin: 0; min-width: 0; break-inside: avoid; }
figcaption { font-size: 0.875rem; margin-bottom: 0.625rem; overflow-wrap: anywhere; }
.plot { display: flex; gap: 0.5rem; height: 9rem; }
.wide .plot { height: 12rem; }
.plot svg { flex: 1; min-width: 0; height: 100%; overflow: visible; }
.y { display: flex; flex-direction: column; justify-content: space-between; text-align: right; font-size: 0.75rem; line-height: 1; margin: -0.375rem 0; font-variant-numeric: tabular-nums; }
.x { display: flex; justify-content: space-between; font-size: 0.75rem; padding: 0.25rem 0 0 2rem; }
.grid, .line { fill: none; vector-effect: non-scaling-stroke; }
.grid { stroke: var(--edge); }
.line { stroke: var(--ink); stroke-width: 2; }
.fill { fill: var(--wash); }
.bar { fill: var(--ink); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; }
th, td { padding: 0.375rem 1.25rem 0.375rem 0; text-align: left; border-bottom: 1px solid var(--edge); vertical-align: top; }
th { color: var(--dim); font-weight: 600; white-space: nowrap; }
td { overflow-wrap: break-word; }
.figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
@media print {
  :root { color-scheme: light; --text: #000000; --dim: #444444; --back: #ffffff; --card: #ffffff; --edge: #bbbbbb; --ink: #0b62c4; --wash: #cfe3fb; }
  body { font-size: 11pt; print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  .scroll { overflow: visible; }
  tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`

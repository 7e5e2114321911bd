/** Chips, facts, tables, cards and findings. */
export const parts = `
.decision,.quote,.card,.lane,.group,.tests,.steps,.body{grid-template-columns:minmax(0,1fr)}
.chip{display:inline-block;font-size:.8125rem;line-height:1.35;padding:.08rem .5rem;border-radius:1rem;background:var(--sunken);color:var(--ink);white-space:nowrap;unicode-bidi:isolate}
.chip-good{background:var(--good-ground);color:var(--good)}
.chip-caution{background:var(--caution-ground);color:var(--caution)}
.chip-bad{background:var(--bad-ground);color:var(--bad)}
.chip-accent{background:var(--accent-ground);color:var(--accent)}
.chips{display:flex;flex-wrap:wrap;gap:.35rem}
.chips.places{flex-wrap:nowrap}
.chips.places .place{white-space:nowrap}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr));gap:.9rem 2rem}
.facts-wide{grid-template-columns:minmax(0,1fr)}
.fact{min-width:0}
dt{font-size:.8125rem;color:var(--quiet);line-height:1.4}
dd{white-space:pre-line}
a.value{text-decoration-color:transparent}
a.value:hover,a.value:focus-visible{text-decoration-color:currentColor}
.second{display:block;font-size:.8125rem;line-height:1.4;color:var(--quiet);font-weight:400}
table{overflow-wrap:break-word;border-collapse:collapse;width:100%;font-size:.9375rem}
caption{text-align:left;color:var(--quiet);font-size:.875rem;padding-bottom:.4rem}
th,td{text-align:left;vertical-align:baseline;padding:.45rem .75rem .45rem 0;border-bottom:1px solid var(--line)}
th{font-weight:500}
:where(table,.lane,.facts) a{text-decoration-color:color-mix(in srgb,currentColor 20%,transparent)}
:where(table,.lane,.facts) a:is(:hover,:focus-visible){text-decoration-color:currentColor}
thead th{font-size:.8125rem;color:var(--quiet);font-weight:500;vertical-align:bottom;line-height:1.3}
tbody tr:last-child>*{border-bottom-color:transparent}
.right{text-align:right}
td.right,th.right{padding-right:.75rem}
td.right:last-child,th.right:last-child{padding-right:0}
.strong{font-weight:600}
.short th{width:50%}
.short .axis-cell{min-width:4rem}
.short td:first-child{width:2rem}
.grouped th[scope=rowgroup]{border-bottom:1px solid var(--line)}
.grouped tbody:last-child th[scope=rowgroup]{border-bottom-color:transparent}
.grouped tbody:not(:last-child) tr:last-child>*{border-bottom-color:var(--line)}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(14rem,100%),1fr));gap:.75rem}
.card{background:var(--sunken);border-radius:.5rem;padding:.85rem 1rem;min-width:0;display:grid;gap:.35rem;align-content:start}
.card h4{font-weight:600}
.card p{font-size:.9375rem}
.tile .label{display:block}
.label{font-size:.8125rem;color:var(--quiet);line-height:1.35}
.tiles{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:0 1.5rem;border-bottom:1px solid var(--line)}
.tile{padding:.7rem 0 .75rem;min-width:0;border-top:1px solid var(--line)}
.tile .figure{font:400 1.5rem/1.25 var(--serif);display:block;overflow-wrap:anywhere}
.state{font-size:.875rem}
.tile .state{display:block;font-weight:500;line-height:1.4}
.mark{display:inline-block;font-weight:700}
.mark-good{color:var(--good)}
.mark-caution{color:var(--caution)}
.mark-bad{color:var(--bad)}
.tile a{text-decoration:none}
.decision{display:grid;gap:1rem}
.decision .sentence{font:400 clamp(1.625rem,1.1rem + 2.1vw,2.5rem)/1.18 var(--serif);letter-spacing:-.015em;max-width:24em;text-wrap:balance}
.decision .sentence em{font-style:normal;color:var(--accent)}
.quote{border-left:3px solid var(--accent);padding-left:1.1rem;display:grid;gap:.6rem;max-width:46rem}
.quote .lead{font-style:normal}
.sum{display:grid;grid-template-columns:minmax(0,auto) minmax(0,1fr);gap:0 1.25rem;align-items:baseline;max-width:46rem}
.sum>*{padding:.35rem 0}
.sum .amount{text-align:right;font-weight:500;white-space:nowrap}
.sum .because{color:var(--quiet);font-size:.9375rem}
.sum .total{border-top:1px solid var(--ink);font-weight:600}
.sum .because.total{color:var(--ink)}
.tests{display:grid;gap:.75rem;align-content:start}
.tests .chip{justify-self:start}
.tests li{display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:.75rem;align-items:baseline}
.finding{display:grid;grid-template-columns:4.25rem minmax(0,1fr);gap:.25rem 1rem;padding:.7rem 0;border-top:1px solid var(--line)}
.finding .points{text-align:right;font-weight:600;white-space:nowrap}
.finding .body{display:grid;gap:.3rem;min-width:0}
.finding .body p{max-width:46rem}
.finding .meta{display:flex;flex-wrap:wrap;gap:.2rem .9rem;font-size:.8125rem;color:var(--quiet);align-items:baseline}
.finding .meta code{font-size:.8125rem}
.place{font:.8125rem/1.4 var(--mono);overflow-wrap:anywhere}
.group{display:grid;gap:0}
.group>h3{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;padding-bottom:.4rem;align-items:baseline}
.group>h3 span{font-weight:400;color:var(--quiet);font-size:.875rem}
.flow{display:flex;flex-wrap:wrap;gap:.35rem .5rem;align-items:baseline}
.flow .arrow{color:var(--quiet)}
.statement{font:400 1.125rem/1.5 var(--serif);max-width:44rem}
.gap{color:var(--bad);background:var(--bad-ground);border-radius:.2rem;padding:0 .25rem;font:.875em/1.4 var(--sans)}
.steps{counter-reset:step;display:grid;gap:.75rem;max-width:44rem}
.steps li{counter-increment:step;display:grid;grid-template-columns:2rem minmax(0,1fr);gap:.25rem .5rem}
.steps li::before{content:counter(step);font:400 1.375rem/1.2 var(--serif);color:var(--quiet)}
.steps .label{grid-column:2}
.steps .said{grid-column:2;font:400 1.125rem/1.45 var(--serif)}
.steps li>.label{grid-row:1}
.plain li{padding:.15rem 0}
footer{color:var(--quiet);font-size:.8125rem;border-top:1px solid var(--line);padding-top:.75rem}
@media(max-width:56rem){
.tiles{grid-template-columns:repeat(2,minmax(0,1fr))}
}
`;

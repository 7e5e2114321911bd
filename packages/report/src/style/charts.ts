/** Drawings. Colours come from classes, so that themes and print reach them. */
const series = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `.${name}-${index}{fill:var(--${name}-${index});background:var(--${name}-${index})}`).join(
    '\n',
  );
const heat = Array.from({ length: 5 }, (_, index) => `.heat-${index}{background:var(--heat-${index});color:var(--heat-ink-${index})}`).join(
  '\n',
);

export const charts = `
.chart{width:100%;height:auto;font:13px/1 var(--sans)}
.chart-wide{min-width:42rem;max-width:47rem}
.chart-small{max-width:32rem}
.chart-natural{width:auto}
.chart text{fill:var(--ink);font-variant-numeric:tabular-nums}
.chart .quiet-text{fill:var(--quiet)}
.chart .strong-text{font-weight:600}
.chart a{text-decoration:none}
.chart a:hover text,.chart a:focus-visible text{text-decoration:underline}
.chart .axis{stroke:var(--line);fill:none}
.chart .rule{stroke:var(--quiet);fill:none}
.chart .now{stroke:var(--accent);stroke-width:1.5;fill:none}
.chart .limit{stroke:var(--bad);stroke-width:1.5;fill:none}
.chart .outline{stroke:var(--quiet);fill:none}
.chart .ground{fill:var(--sunken)}
.chart .paper{fill:var(--paper)}
.chart .accent-fill{fill:var(--accent)}
.chart .accent-soft{fill:var(--accent-ground)}
.chart .good-fill{fill:var(--good)}
.chart .caution-fill{fill:var(--caution)}
.chart .bad-fill{fill:var(--bad)}
.chart .quiet-fill{fill:var(--quiet)}
.chart .ring{fill:var(--paper);stroke-width:2}
.chart .ring.good{stroke:var(--good)}
.chart .ring.bad{stroke:var(--bad)}
.chart .ring.accent{stroke:var(--accent)}
.chart .ring.plain{stroke:var(--quiet)}
.chart .accent-line{stroke:var(--accent);stroke-width:2;fill:none}
.chart .bad-line{stroke:var(--bad);stroke-width:2;fill:none;stroke-dasharray:4 3}
.good-soft{fill:var(--good-ground)}
.caution-soft{fill:var(--caution-ground)}
.bad-soft{fill:var(--bad-ground)}
.chart .slice{stroke:var(--paper);stroke-width:2}
.good-dot{fill:var(--good)}
.accent-dot{fill:var(--accent)}
.quiet-dot{fill:var(--quiet)}
.bad-dot{fill:var(--bad)}
.plain-dot{fill:var(--ink)}
.hollow-dot{fill:none;stroke:var(--ink);stroke-width:2}
${series('must', 4)}
${series('nice', 5)}
.faded{opacity:.45}
.bar{width:100%;height:1.1rem;border-radius:2px;background:var(--sunken)}
.bar-thin{height:.55rem}
.fill-accent{fill:var(--accent)}
.fill-good{fill:var(--good)}
.fill-caution{fill:var(--caution)}
.fill-bad{fill:var(--bad)}
.fill-quiet{fill:var(--quiet)}
.bar .mark{fill:var(--ink)}
.bar .mark-bad{fill:var(--bad)}
.bar .gap-line{fill:var(--paper)}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1rem;font-size:.8125rem;color:var(--quiet)}
.legend li{display:flex;align-items:center;gap:.4rem}
.legend svg{width:.75rem;height:.75rem;flex:none;border-radius:2px}
.ranking td,.ranking th{vertical-align:middle}
.ranking .name{width:32%}
.ranking .bars{width:42%;min-width:9rem}
.heat{border-collapse:separate;border-spacing:2px;width:auto;min-width:100%}
.heat th,.heat td{border:0;padding:.35rem .5rem}
.heat thead th{text-align:center;padding:.25rem}
.heat thead th:first-child{text-align:left}
.heat tbody th{font-size:.875rem;min-width:9rem;padding-left:0}
.heat td{text-align:center;border-radius:3px;min-width:4rem}
.heat td .mean{font-weight:600;font-size:.9375rem}
.heat td.void{color:var(--quiet);background:none}
.heat td.disputed{box-shadow:inset 0 0 0 2px var(--bad)}
.heat td.unused{background:var(--sunken);color:var(--quiet)}
.scale{width:9rem;height:1.1rem}
.scale .axis{stroke:var(--line)}
.scale .limit{stroke:var(--bad)}
.scale circle{fill:var(--bad)}
.axis-cell{min-width:8rem}
.spread{width:100%;height:.5rem;margin-top:.15rem}
.spread .track{stroke:currentColor;opacity:.35}
.spread .reach{stroke:currentColor;stroke-width:2}
.spread circle{fill:currentColor}
${heat}
.matrix{width:auto;min-width:100%}
.matrix thead th{vertical-align:bottom;padding:.3rem .5rem;font-weight:500;max-width:8rem}
.matrix thead th:first-child{padding-left:0}
.matrix td.dot{text-align:center}
.matrix .dot span{font-size:1rem;line-height:1}
.board{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(13rem,100%),1fr));gap:1rem}
.lane{display:grid;gap:.5rem;align-content:start;min-width:0}
.lane h4{display:flex;justify-content:space-between;border-bottom:2px solid var(--ink);padding-bottom:.3rem}
.lane h4 span{color:var(--quiet);font-weight:400}
.lane li{padding:.4rem 0;border-bottom:1px solid var(--line);font-size:.9375rem}
.lane li:last-child{border-bottom:0}
.lane .label{display:block}
.readiness{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(22rem,100%),1fr));gap:.3rem 2.5rem;font-size:.9375rem}
.readiness>li{display:grid;grid-template-columns:minmax(0,1fr) 3rem minmax(3rem,6rem) 7.5rem;gap:.75rem;align-items:center}
@media(max-width:40rem){
.readiness>li{grid-template-columns:minmax(0,1fr) 3rem 4rem}
.readiness .lost{display:none}
.ranking .bars{width:auto}
}
`;

/** Clean A4 and Letter pages: always light, nothing that only a screen needs, no block torn apart. */
export const print = `
@page{margin:16mm 14mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt system-ui,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;color:#5b6472}}
@media print{
html{font-size:10pt;color-scheme:light}
body{background:#fff}
.contents,.skip{display:none}
.page{display:block;max-width:none;padding:0}
.masthead{margin-bottom:1.5rem}
main{display:block}
.section{display:block;margin-bottom:2.25rem}
.section>*+*{margin-top:1rem}
.scroll{overflow:visible}
.chart-wide,.chart-natural{min-width:0;max-width:100%}
table{overflow-wrap:anywhere}
table:not(.heat,.matrix) :is(th,td):not(.right){min-width:5.5em}
table:not(.heat,.matrix) thead th{overflow-wrap:normal}
.scroll tbody th,.scroll td:has(a):not(.right,.number),.heat tbody th,.heat td,.ranking .bars,.axis-cell{min-width:0}
.heat,.matrix{font-size:8pt}
.heat th,.heat td,.matrix th,.matrix td{padding:.2rem}
.heat thead th,.matrix thead th{font-size:7pt;overflow-wrap:normal}
.tiles{grid-template-columns:repeat(4,minmax(0,1fr))}
.fold,.fold+.fold,.part>.fold+.fold{border:0;margin-top:1rem}
.fold>summary{padding-left:0}
.fold>summary::before{display:none}
.readiness{grid-template-columns:repeat(2,minmax(0,1fr));column-gap:1.5rem;font-size:8.5pt}
.columns .readiness{grid-template-columns:minmax(0,1fr)}
.readiness>li{grid-template-columns:minmax(0,1fr) 2.75rem 3rem 6.5rem;gap:.5rem}
p,dd,li{orphans:3;widows:3}
.lead{break-inside:avoid;break-after:avoid}
footer{break-before:avoid}
h2,h3,h4,.opening,.fold>summary,.part>.note:first-child,tbody tr:first-child{break-after:avoid}
details::details-content{content-visibility:visible;block-size:auto}
:is(h2,h3,h4)+:is(.note,.quiet,.legend){break-after:avoid}
.part{display:block}
.part>*+*{margin-top:.5rem}
.readiness,.cards,.board,.columns,.tiles,.card,.finding,.tile,.tests li,.steps li,.chart,.quote,tr,.sum,.fact,.lane li{break-inside:avoid}
.part:has(>.chart),.part:has(>.scroll>.chart){break-inside:avoid}
thead{display:table-header-group;break-after:avoid}
tbody:first-of-type>tr:first-child{break-before:avoid}
.decision .sentence{font-size:17pt;max-width:30em}
.decision{gap:.6rem}
.tile{padding:.35rem 0}
.tile .figure{font-size:13pt}
.short :is(th,td){padding-block:.2rem}
.cards{grid-template-columns:repeat(4,minmax(0,1fr))}
a{text-decoration:none}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`;

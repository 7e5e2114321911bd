/** Clean A4 and Letter pages: always light, nothing that only a screen needs, no block torn apart. */
export const print = `
@page{margin:16mm 14mm}
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
.chart-wide{min-width:0;max-width:100%}
table{overflow-wrap:anywhere}
table:not(.heat,.matrix) :is(th,td):not(.right){min-width:5.5em}
table:not(.heat,.matrix) thead th{overflow-wrap:normal}
.scroll tbody th,.heat tbody th,.heat td,.ranking .bars,.axis-cell{min-width:0}
.heat,.matrix{font-size:8pt}
.heat th,.heat td,.matrix th,.matrix td{padding:.2rem}
.heat thead th,.matrix thead th{font-size:7pt;overflow-wrap:normal}
.tiles{grid-template-columns:repeat(5,minmax(0,1fr))}
.lead{break-after:avoid}
footer{break-before:avoid}
h2,h3,h4{break-after:avoid}
.part{display:block}
.part>*+*{margin-top:.5rem}
.card,.finding,.tile,.tests li,.steps li,.chart,.quote,tr,.sum,.fact,.lane li{break-inside:avoid}
thead{display:table-header-group}
a{text-decoration:none}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`;

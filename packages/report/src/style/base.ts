/** Page, type and colour. */
export const base = `
*{box-sizing:border-box}
html{color-scheme:light dark;-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--sans);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
:root{
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif;
--serif:"Iowan Old Style","Charter","Bitstream Charter","Palatino Linotype",Palatino,"Source Serif 4","Liberation Serif",Georgia,serif;
--mono:ui-monospace,"SF Mono","Cascadia Mono",Menlo,Consolas,"Liberation Mono",monospace}
h1,h2,h3,h4,p,dl,dd,ol,ul,table,figure,blockquote{margin:0;padding:0}
blockquote{background:none}
h1,h2,h3,h4{line-height:1.2;font-weight:600;text-wrap:balance}
h1{font:600 1.25rem/1.3 var(--serif);letter-spacing:-.005em}
h2{font:600 1.75rem/1.2 var(--serif);letter-spacing:-.01em}
h3{font-size:1.0625rem}
h4{font-size:.9375rem}
p{text-wrap:pretty}
a{color:inherit;text-decoration:underline;text-decoration-color:color-mix(in srgb,currentColor 32%,transparent);text-decoration-thickness:1px;text-underline-offset:.18em;unicode-bidi:isolate}
a:hover{color:var(--accent);text-decoration-color:currentColor}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
code{font:.875em/1.4 var(--mono);background:var(--sunken);border-radius:3px;padding:.08em .32em;white-space:pre-wrap}
ul,ol{list-style:none}
svg{display:block}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:2}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.quiet,.note{color:var(--quiet)}
.note{font-size:.875rem;max-width:44rem}
.number{font-variant-numeric:tabular-nums;white-space:nowrap}
.page{display:grid;grid-template-columns:minmax(0,1fr);max-width:76rem;margin:0 auto;padding:2rem 1.25rem 5rem;gap:1.5rem}
.masthead{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:baseline;justify-content:space-between;border-bottom:2px solid var(--ink);padding-bottom:.75rem}
.masthead p{font-size:.875rem;color:var(--quiet)}
.contents{font-size:.875rem}
.contents ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem}
.contents a{color:var(--quiet);text-decoration:none;padding:.1rem 0;display:flex;gap:.5rem;justify-content:space-between}
.contents .state{white-space:nowrap;display:inline-flex;gap:.2rem}
.contents a:hover{color:var(--accent);text-decoration:underline}
main{display:grid;grid-template-columns:minmax(0,1fr);gap:4.5rem;min-width:0}
.section{display:grid;grid-template-columns:minmax(0,1fr);gap:1.5rem;min-width:0}
.part{display:grid;grid-template-columns:minmax(0,1fr);gap:.75rem;min-width:0;margin-top:.75rem;align-content:start}
.opening{display:grid;gap:.35rem;padding-top:1rem;border-top:1px solid var(--line)}
.section:first-child>.opening{border-top:0;padding-top:0}
.about{color:var(--quiet);max-width:46rem}
.fold{min-width:0;border-top:1px solid var(--line);border-bottom:1px solid var(--line);margin-top:.25rem}
.fold+.fold{margin-top:-1.5625rem}
.part>.fold+.fold{margin-top:-.8125rem}
.fold>summary{cursor:pointer;display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem .75rem;padding:.6rem 0 .6rem 1.25rem;position:relative;list-style:none}
.fold>summary::-webkit-details-marker{display:none}
.fold>summary::before{content:"";position:absolute;left:.15rem;top:1.05rem;width:.4rem;height:.4rem;border-right:2px solid var(--quiet);border-bottom:2px solid var(--quiet);transform:rotate(-45deg)}
.fold[open]>summary::before{transform:rotate(45deg)}
.fold>summary:hover h3{color:var(--accent)}
.fold>summary .hint{color:var(--quiet);font-size:.875rem}
.fold>.part{margin:.25rem 0 1.25rem;scroll-margin-top:3.5rem}
.lead{font:400 1.25rem/1.45 var(--serif);max-width:46rem}
.text{max-width:44rem;white-space:pre-line}
.empty{color:var(--quiet);border-left:3px solid var(--line);padding:.15rem 0 .15rem .9rem;max-width:46rem}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(19rem,100%),1fr));gap:1.5rem 2rem}
.columns>*{min-width:0}
.scroll{overflow-x:auto;max-width:100%;position:relative}
.scroll tbody th{min-width:9.5rem}
tbody th,td:has(a){overflow-wrap:anywhere}
.scroll td:has(a):not(.right,.number){min-width:7.5rem}
@media(min-width:68rem){
.page{grid-template-columns:11rem minmax(0,1fr);column-gap:3.5rem}
.masthead{grid-column:1/-1}
.contents{position:sticky;top:1.5rem;align-self:start;max-height:calc(100vh - 3rem);overflow:auto}
.contents ul{flex-direction:column;gap:.15rem}
}
@media(max-width:40rem){
.page{padding:1.25rem 1rem 3rem}
main{gap:3rem}
h2{font-size:1.5rem}
.lead{font-size:1.125rem}
}
`;

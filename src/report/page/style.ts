/**
 * The looks of the page. Light and dark by what the reader has set; all colours keep a contrast of 4.5 to 1 on their ground. Layers of the reader
 * differ by line and ground as well as by colour (Okabe and Ito's palette), so that no colour has to be told from another.
 */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1a1a1a;--soft:#5a5a5a;--line:#c9c9c9;--tint:#f3f4f6;--link:#00508c;--mark:#ffe28a;--quoted:#d9ecfa;--reported:#e4f3e4;--uncertain:#ececec;--blue:#00508c;--red:#a63c00;--green:#00664a;--warn:#8a4b00}
@media (prefers-color-scheme:dark){:root{--paper:#16181c;--ink:#ececec;--soft:#b0b4ba;--line:#43474e;--tint:#22262c;--link:#8cc8f5;--mark:#6b5200;--quoted:#1d3a52;--reported:#1f4030;--uncertain:#3a3d42;--blue:#8cc8f5;--red:#ff9e66;--green:#6fd6b3;--warn:#f0b465}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-padding-top:1rem}
body{margin:0 auto;padding:0 clamp(.75rem,3vw,3rem) 4rem;max-width:120rem;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;overflow-wrap:anywhere}
h1{font-size:clamp(1.5rem,4vw,2.2rem);line-height:1.2;margin:1.5rem 0 .25rem}
h2{font-size:1.45rem;margin:2.75rem 0 .5rem;padding-top:.75rem;border-top:2px solid var(--line)}
h3{font-size:1.1rem;margin:1.25rem 0 .25rem}
h4{font-size:1rem;margin:1.25rem 0 .25rem}
p,ul,ol,dl{max-width:52rem}
a{color:var(--link)}
a.n{font-variant-numeric:tabular-nums;text-decoration:underline dotted;text-underline-offset:.2em;padding:.15em 0}
a:focus-visible,button:focus-visible,select:focus-visible,summary:focus-visible,input:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}
h2:focus{outline:none}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem;z-index:2}
.lead{font-size:1.1rem}
.note,.interval{color:var(--soft);font-size:.9em}
.interval{white-space:nowrap;font-variant-numeric:tabular-nums}
.fragile{color:var(--warn);font-weight:600}
.nothing{border-left:4px solid var(--warn);padding:.25rem 0 .25rem 1rem}
.findings li{margin:.5rem 0}
.cautions{color:var(--soft)}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;margin:.75rem 0;max-width:none}
nav a{display:inline-block;padding:.25rem 0}
@media (max-width:40rem){nav ul{flex-wrap:nowrap;overflow-x:auto;white-space:nowrap;padding:.2rem}}
.filters{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:end;background:var(--tint);border:1px solid var(--line);border-radius:.4rem;padding:.6rem .9rem;margin:1rem 0}
.filters div{display:flex;flex-direction:column;min-width:0;flex:1 1 10rem;max-width:22rem}
.filters label{font-size:.9rem}
select,button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:.3rem;padding:.35rem .6rem;min-height:2rem;max-width:100%}
button{cursor:pointer;white-space:nowrap;flex:none}
.filters output{flex-basis:100%;font-size:.9rem;color:var(--soft)}
.scroll{overflow-x:auto;margin:.75rem 0;max-width:100%}
table{border-collapse:collapse;font-size:.92rem}
caption{text-align:left;font-weight:600;padding:.3rem 0;caption-side:top}
th,td{text-align:left;vertical-align:top;padding:.35rem .7rem .35rem 0;border-bottom:1px solid var(--line);overflow-wrap:normal}
thead th{vertical-align:bottom;font-weight:600;max-width:9rem;color:var(--soft)}
tbody th{font-weight:500;min-width:7rem;max-width:18rem}
.num{text-align:right;font-variant-numeric:tabular-nums}
td .interval{display:block}
.charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,22rem),1fr));gap:1.25rem 2rem;margin:1rem 0}
.panels{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,34rem),1fr));gap:0 2.5rem}
.panels table{width:100%}
.beside{display:grid;grid-template-columns:minmax(0,1fr);gap:0 2rem}
@media (min-width:100rem){.beside{grid-template-columns:minmax(0,26rem) minmax(0,1fr);align-items:start}}
figure{margin:0;min-width:0}
figcaption{font-weight:600}
figure .note{margin:.2rem 0}
figure svg{display:block;width:100%;max-width:32rem;height:auto;color:var(--ink);font-family:inherit}
figure svg .value{color:var(--blue);fill:var(--blue)}
figure svg .interval{stroke:var(--blue)}
figure svg a:hover circle,figure svg a:focus circle{stroke:var(--ink);stroke-width:3}
figure svg a:focus{outline:none}
figure svg a:focus-visible circle{stroke:var(--link);stroke-width:5}
.spoken{min-height:1.5em;margin:0;font-size:.9rem}
figure svg a.dim,figure svg .dim{opacity:.25}
.fallback{max-width:32rem}
meter{width:5rem;height:.7rem;vertical-align:middle}
.share{white-space:nowrap}
summary{cursor:pointer;padding:.3rem 0}
summary h3{display:inline;margin:0}
details.event{border-bottom:1px solid var(--line);padding:.25rem 0}
details.event[open]{padding-bottom:1.5rem}
.answer{font-size:1.05rem;border-left:4px solid var(--blue);padding-left:1rem}
ul.plain,ol.plain{list-style:none;padding:0;margin:0}
ul.plain li{margin:.1rem 0}
dl{display:grid;grid-template-columns:minmax(0,9rem) minmax(0,1fr);gap:.35rem 1rem}
dt{font-weight:600}
dd{margin:0}
@media (max-width:30rem){dl{grid-template-columns:minmax(0,1fr)}dd{margin-bottom:.5rem}}
code{font-size:.9em;background:var(--tint);padding:.1em .3em;border-radius:.2em}
dialog{width:min(56rem,100vw - 1rem);max-width:none;max-height:calc(100vh - 2rem);border:1px solid var(--soft);border-radius:.5rem;padding:0 1.25rem 1.25rem;background:var(--paper);color:var(--ink);overflow-y:auto}
dialog::backdrop{background:rgb(0 0 0/.5)}
dialog header{position:sticky;top:0;background:var(--paper);display:flex;gap:1rem;justify-content:space-between;align-items:start;padding:1rem 0 .5rem;border-bottom:1px solid var(--line)}
dialog h2{border:0;margin:0;padding:0;font-size:1.15rem}
dialog ol{padding:0;list-style:none;max-width:none}
dialog li{padding:.75rem 0;border-bottom:1px solid var(--line)}
blockquote{margin:0 0 .25rem;font-size:1.05rem}
mark{background:var(--mark);color:inherit;font-weight:600;border-bottom:2px solid currentColor;padding:0 .1em}
del{text-decoration:line-through;color:var(--red)}
ins{margin-left:.2em;text-decoration:underline;text-decoration-thickness:2px;color:var(--green)}
.source{border-bottom:2px dotted var(--green)}
.cue{border-bottom:2px dashed var(--red)}
.layers{display:flex;flex-wrap:wrap;gap:.35rem 1.5rem;border:1px solid var(--line);border-radius:.4rem}
.layers label{display:inline-flex;align-items:center;gap:.35rem;flex-wrap:wrap}
input[type=checkbox]{width:1.2rem;height:1.2rem}
#text{white-space:pre-wrap;max-width:46rem;font-size:1.08rem;line-height:1.8;margin:1rem 0}
#text h3{font-size:1.4rem;line-height:1.35}
.key{font-size:.85rem}
.on.l-quoted{background:var(--quoted)}
.on.l-reported{background:var(--reported)}
.on.l-uncertain{background:var(--uncertain)}
.on.l-content{border-bottom:2px solid var(--blue)}
.on.l-source{border-bottom:3px dotted var(--green)}
.on.l-cue{border-bottom:2px dashed var(--red)}
.on.l-loaded{background:var(--mark);font-weight:700}
.on.l-label{outline:1px solid var(--soft)}
.on.l-scare{outline:2px dotted var(--red)}
.on.l-positive{text-decoration:underline wavy var(--green) 1px}
.on.l-negative{text-decoration:line-through var(--red) 1px}
.here{outline:3px solid var(--link)}
#notes li{padding:.15rem 0}
@media print{.filters,nav,.skip,dialog,#reader,button{display:none!important}body{max-width:none;padding:0;font-size:10pt}.scroll{overflow:visible}table{font-size:7pt}th,td{padding-right:.3rem}tbody th,thead th{min-width:0}td .interval{white-space:normal}details.event,figure{break-inside:avoid}a{color:inherit}.charts{grid-template-columns:1fr 1fr}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`.trim()

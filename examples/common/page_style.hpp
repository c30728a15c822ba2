// The style sheet of the annotated page.
#pragma once

#include <string_view>

namespace examples {

/// A kind has a hue; how light its tint and its label are is the page's, in light and dark.
inline constexpr std::string_view page_style = R"css(:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --ink: #1d1c1a; --soft: #5b5852; --line: #dcd8cf; --panel: #ffffff; --focus: #1257c9;
  --tint-s: 55%; --tint-l: 94%; --edge-s: 50%; --edge-l: 52%; --label-s: 65%; --label-l: 27%;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16171a; --ink: #e9e7e2; --soft: #a8a49b; --line: #34363b; --panel: #1d1f23; --focus: #8ab4ff;
    --tint-s: 22%; --tint-l: 15%; --edge-s: 40%; --edge-l: 55%; --label-s: 50%; --label-l: 76%;
  }
}
.k-section { --h: 215 } .k-headline { --h: 0 } .k-deck { --h: 200 } .k-byline { --h: 130 } .k-publisher { --h: 90 }
.k-timestamp { --h: 165 } .k-paragraph { --h: 45; --p: 0 } .k-crosshead { --h: 20 } .k-list_item { --h: 38 } .k-caption { --h: 290 }
.k-table { --h: 180 } .k-speaker { --h: 325 } .k-related { --h: 230 } .k-tags { --h: 190 } .k-copyright { --h: 60 } .k-notice { --h: 260 }
* { box-sizing: border-box }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, "Noto Sans CJK KR", "Apple SD Gothic Neo", "Malgun Gothic", "Hiragino Sans", "Microsoft YaHei", sans-serif;
}
header { padding: 1rem 1.25rem .75rem; border-bottom: 1px solid var(--line); background: var(--panel) }
h1 { font-size: 1.25rem; line-height: 1.35; margin: 0 0 .5rem; overflow-wrap: anywhere }
fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .375rem; align-items: center }
legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
label, button {
  font: inherit; font-size: .8125rem; line-height: 1.4; padding: .1875rem .5625rem .1875rem .375rem; border-radius: 1rem; cursor: pointer;
  display: inline-flex; align-items: center; gap: .3125rem; min-height: 1.75rem;
}
label {
  color: hsl(var(--h) var(--label-s) var(--label-l)); background: hsl(var(--h) var(--tint-s) var(--tint-l));
  border: 1px solid hsl(var(--h) var(--edge-s) var(--edge-l));
}
label:has(input:not(:checked)) { background: transparent; border-style: dashed }
label input { margin: 0; accent-color: hsl(var(--h) var(--edge-s) 38%) }
label span { font-variant-numeric: tabular-nums }
button { padding: .1875rem .75rem; background: transparent; color: var(--soft); border: 1px solid var(--soft) }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }
label:has(:focus-visible) { outline: 3px solid var(--focus); outline-offset: 2px }
label input:focus-visible { outline: none }
.page { display: grid; grid-template-columns: minmax(0, 1fr) minmax(17rem, 25rem); gap: 1.5rem; max-width: 80rem; margin: 0 auto; padding: 1.25rem }
.page + .page { border-top: 3px double var(--line) }
.text { min-width: 0 }
.block {
  white-space: pre-wrap; overflow-wrap: anywhere; position: relative; margin: .125rem 0; padding: .25rem .75rem .25rem 6.5rem;
  border-left: 4px solid hsl(var(--h) var(--edge-s) var(--edge-l)); background: hsl(var(--h) var(--tint-s) var(--tint-l));
}
.block.apart { margin-top: .875rem }
.block::before {
  content: attr(data-label); position: absolute; left: .625rem; top: .4375rem; width: 5.375rem;
  font: .75rem/1.4 system-ui, sans-serif; color: hsl(var(--h) var(--label-s) var(--label-l));
}
.k-paragraph.block { background: transparent; border-left-color: var(--line) }
.k-headline.block { font-size: 1.25rem; font-weight: 700; line-height: 1.4 }
.k-deck.block, .k-crosshead.block { font-weight: 600 }
.k-notice.block, .k-copyright.block, .k-related.block, .k-tags.block { font-size: .875rem }
.gap { display: none }
:lang(ko) { word-break: keep-all }
aside { min-width: 0; background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; align-self: start }
h2 { font-size: 1rem; margin: 0 0 .5rem }
dl { margin: 0; font-size: .9375rem }
dl > div { display: grid; grid-template-columns: 6rem minmax(0, 1fr); gap: 0 .5rem; padding: .3125rem 0; border-top: 1px solid var(--line) }
dt { color: var(--soft); font-size: .8125rem; padding-top: .125rem } dd { margin: 0; grid-column: 2; overflow-wrap: anywhere }
figure { margin: 1rem 0 0; border: 1px solid var(--line); border-radius: .375rem; overflow: hidden }
.photo { height: 4.5rem; background: repeating-linear-gradient(45deg, hsl(290 var(--tint-s) var(--tint-l)) 0 .75rem, transparent .75rem 1.5rem) }
figcaption { padding: .5rem .75rem; font-size: .875rem }
cite, small { color: var(--soft) } cite::before { content: "Credit: " }
.table { overflow-x: auto; margin-top: 1rem }
table { border-collapse: collapse; font-size: .875rem; width: 100% }
caption { text-align: left; font-weight: 600; padding-bottom: .25rem }
th, td { border: 1px solid var(--line); padding: .25rem .5rem; text-align: left; vertical-align: top }
thead th { background: hsl(180 var(--tint-s) var(--tint-l)) } tbody th { font-weight: 600 }
tfoot td { color: var(--soft); border: 0; padding-left: 0 } tfoot td::before { content: "Source: " }
@media (max-width: 52rem) {
  .page { grid-template-columns: minmax(0, 1fr); padding: .75rem; gap: 1rem }
  .block { padding: 1.375rem .625rem .3125rem .75rem }
  .block::before { top: .25rem; left: .75rem }
}
@media print { form { display: none } .block { break-inside: avoid } }
@media (forced-colors: active) { .block, label { border-color: CanvasText } }
)css";

}  // namespace examples

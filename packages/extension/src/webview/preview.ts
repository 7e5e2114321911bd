/** The script of the report page: shows what the extension sends, and says which line a reader asks for. */
import type { ChangesState, PanelState, ToPage } from '../report/messages.ts';
import { page, part } from './page-api.ts';
import { follow, placeBehind } from './places.ts';
import { listSections, showSections } from './sections.ts';

const report = part('report');
const title = part('title');
const contents = part('contents');
const banner = part('banner');
const style = part<HTMLStyleElement>('report-style');

/** Outlives the page: VS Code drops a page that is hidden, and loads it anew. */
interface Kept extends Partial<PanelState>, Partial<ChangesState> {
  readonly scroll: number;
}

let kept: Kept = { scroll: 0, ...(page.getState() as Partial<Kept> | undefined) };
let restored = false;
function keep(whole: Kept): void {
  kept = whole;
  page.setState(kept);
}

function show(message: Extract<ToPage, { type: 'show' }>): void {
  if (style.textContent !== message.style) style.textContent = message.style;
  document.title = message.title;
  title.textContent = message.title;
  showSections(report, message.sections);
  listSections(contents, report);
  report.setAttribute('aria-busy', 'false');
  if (!restored) window.scrollTo(0, kept.scroll);
  restored = true;
}

window.addEventListener('message', (event: MessageEvent<ToPage>) => {
  const message = event.data;
  if (message.type === 'show') show(message);
  else if (message.type === 'state') keep({ ...message.state, scroll: kept.scroll });
  else if (message.type === 'follow') follow(report, message.file, message.line);
  else if (message.type === 'banner') {
    banner.hidden = message.text === undefined;
    banner.textContent = message.text ?? '';
  }
});
document.addEventListener(
  'click',
  (event) => {
    const place = placeBehind(event.target);
    if (!place) return;
    event.preventDefault();
    // VS Code's own listener would scroll to the top: these links have no address but `#`.
    event.stopPropagation();
    page.postMessage(place);
  },
  { capture: true },
);
window.addEventListener('scroll', () => restored && keep({ ...kept, scroll: window.scrollY }), { passive: true });
page.postMessage({ type: 'ready' });

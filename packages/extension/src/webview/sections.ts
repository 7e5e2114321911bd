/** Puts sections into the page, touching only those that differ, so that neither scrolling nor selection is lost. */
import type { Section } from '../report/messages.ts';

/** What each section was made from. */
const shown = new WeakMap<Element, string>();

function sectionElement(html: string): Element {
  const template = document.createElement('template');
  template.innerHTML = html;
  const holder = document.createElement('div');
  holder.append(template.content);
  return holder;
}

/** The topmost section that can be seen, and how far below the window's upper edge it begins. */
function anchor(container: Element): { id: string; top: number } | undefined {
  for (const element of container.children) {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom > 0) return { id: (element as HTMLElement).dataset.section ?? '', top };
  }
  return undefined;
}

const find = (container: Element, id: string): HTMLElement | undefined =>
  [...container.children].find((element): element is HTMLElement => (element as HTMLElement).dataset.section === id);

export function showSections(container: HTMLElement, sections: readonly Section[]): void {
  const before = anchor(container);
  const wanted = sections.map(({ id, html }) => {
    const old = find(container, id);
    if (old && shown.get(old) === html) return old;
    const fresh = sectionElement(html) as HTMLElement;
    fresh.dataset.section = id;
    shown.set(fresh, html);
    return fresh;
  });
  for (const element of [...container.children]) if (!wanted.includes(element as HTMLElement)) element.remove();
  wanted.forEach((element, index) => {
    if (container.children[index] !== element) container.insertBefore(element, container.children[index] ?? null);
  });
  const after = before && find(container, before.id);
  if (after) window.scrollBy(0, after.getBoundingClientRect().top - before.top);
}

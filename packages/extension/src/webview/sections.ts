/** Puts sections into the page, touching only those that differ, so that neither scrolling nor selection is lost. */
import type { Section } from '../report/messages.ts';

/** What each section was made from. */
const shown = new WeakMap<Element, string>();

const find = (container: Element, id: string): Element | undefined => [...container.children].find((element) => element.id === id);

const titleOf = (fold: Element): string => fold.querySelector('summary h3')?.textContent ?? '';

/** What the reader opened or closed stays as it was, as long as it keeps its title. */
function keepOpen(old: Element, fresh: Element): void {
  const before = new Map([...old.querySelectorAll('details')].map((fold) => [titleOf(fold), fold.open]));
  for (const fold of fresh.querySelectorAll('details')) fold.open = before.get(titleOf(fold)) ?? fold.open;
}

/** The section as it stands where it is the same, else a new one. Its one root carries the id. */
function elementOf(container: Element, { id, html }: Section): Element {
  const old = find(container, id);
  if (old && shown.get(old) === html) return old;
  const template = document.createElement('template');
  template.innerHTML = html;
  const fresh = template.content.firstElementChild ?? document.createElement('section');
  fresh.id = id;
  shown.set(fresh, html);
  if (old) keepOpen(old, fresh);
  return fresh;
}

/** The topmost section that can be seen, and how far from the window's upper edge it begins. */
function anchor(container: Element): { id: string; top: number } | undefined {
  const element = [...container.children].find((child) => child.getBoundingClientRect().bottom > 0);
  return element && { id: element.id, top: element.getBoundingClientRect().top };
}

export function showSections(container: HTMLElement, sections: readonly Section[]): void {
  const before = anchor(container);
  const wanted = sections.map((section) => elementOf(container, section));
  for (const element of [...container.children]) if (!wanted.includes(element)) element.remove();
  wanted.forEach((element, index) => {
    if (container.children[index] !== element) container.insertBefore(element, container.children[index] ?? null);
  });
  const after = before && find(container, before.id);
  if (after) window.scrollBy(0, after.getBoundingClientRect().top - before.top);
}

/** A link to each section, named as its heading is, with how the section stands. */
export function listSections(list: HTMLElement, container: HTMLElement): void {
  const links = [...container.children].map((section) => {
    const link = document.createElement('a');
    link.href = `#${section.id}`;
    link.textContent = section.querySelector('h2')?.textContent ?? section.id;
    const state = section.querySelector<HTMLElement>('.opening > .state')?.cloneNode(true) as HTMLElement | undefined;
    state?.removeAttribute('hidden');
    if (state) link.append(state);
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  list.replaceChildren(...links);
}

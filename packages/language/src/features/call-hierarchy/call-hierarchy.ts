/** Call hierarchy along the chain need → component → promise → reference customer → expansion, in both directions. */
import type { Origin, Strategy } from '@headpin/core';
import { type CallHierarchyItem, SymbolKind } from 'vscode-languageserver';
import type { StrategyView } from '../../project/project.ts';
import type { Session } from '../../server/session.ts';
import type { Feature } from '../feature.ts';
import { covers, type FeatureScene, nameAt, sceneOf } from '../scene.ts';
import { type ChainLink, reliesOn, restsOn } from './links.ts';

export const callHierarchy: Feature = {
  capabilities: { callHierarchyProvider: true },
  register(connection, session, guarded) {
    connection.languages.callHierarchy.onPrepare(
      guarded('The chain', ({ textDocument, position }) => {
        const scene = sceneOf(session, textDocument.uri);
        const link = scene === undefined ? undefined : linkAt(scene, scene.lines.offsetAt(position));
        return link === undefined ? null : [itemOf(session, link)];
      }),
    );
    connection.languages.callHierarchy.onOutgoingCalls(
      guarded('The chain', ({ item }) => {
        const found = linkOf(session, item);
        if (found === undefined) return null;
        return reliesOn(found.view.strategy, found.link).map(({ link, at }) => ({
          to: itemOf(session, link),
          fromRanges: ranges(session, at),
        }));
      }),
    );
    connection.languages.callHierarchy.onIncomingCalls(
      guarded('The chain', ({ item }) => {
        const found = linkOf(session, item);
        if (found === undefined) return null;
        return restsOn(found.view.strategy, found.link).map(({ link, at }) => ({
          from: itemOf(session, link),
          fromRanges: ranges(session, at),
        }));
      }),
    );
  },
};

const ranges = (session: Session, at: readonly Origin[]) => at.map((origin) => session.project.locate(origin).range);

function linksOf(strategy: Strategy): ChainLink[] {
  return [
    ...strategy.segments.flatMap((segment) => segment.needs),
    ...strategy.components,
    ...strategy.positionings,
    ...strategy.customers,
    ...strategy.expansions,
  ];
}

/** The link whose head or reference is under the cursor. */
function linkAt(scene: FeatureScene, offset: number): ChainLink | undefined {
  const links = linksOf(scene.view.strategy);
  const own = links.find((link) => covers(link.keywordAt, scene, offset) || covers(link.at, scene, offset));
  if (own !== undefined) return own;
  const target = nameAt(scene, offset)?.target;
  return links.find((link) => link === target);
}

/** What stays the same of a link while texts change. */
function identityOf(link: ChainLink): string {
  if (link.is === 'positioning') return `positioning ${link.segment?.name ?? ''}`;
  if (link.is === 'expand') return `expand ${link.from?.name ?? ''} ${link.to?.name ?? ''}`;
  return `${link.is} ${link.name}`;
}

function linkOf(session: Session, { uri, data }: CallHierarchyItem): { link: ChainLink; view: StrategyView } | undefined {
  const view = session.viewOf(uri);
  const link = view === undefined ? undefined : linksOf(view.strategy).find((one) => identityOf(one) === data);
  return view === undefined || link === undefined ? undefined : { link, view };
}

const kinds: Readonly<Record<ChainLink['is'], SymbolKind>> = {
  need: SymbolKind.Field,
  component: SymbolKind.Function,
  positioning: SymbolKind.Namespace,
  customer: SymbolKind.Object,
  expand: SymbolKind.Constructor,
};

function itemOf(session: Session, link: ChainLink): CallHierarchyItem {
  const whole = session.project.locate(link.whole);
  const [name, detail] = wordsOf(link);
  return {
    name,
    detail,
    kind: kinds[link.is],
    uri: whole.file,
    range: whole.range,
    selectionRange: session.project.locate(link.at).range,
    data: identityOf(link),
  };
}

function wordsOf(link: ChainLink): [string, string] {
  switch (link.is) {
    case 'positioning':
      return [`positioning for ${link.segment?.name ?? '…'}`, 'promises it'];
    case 'expand':
      return [`${link.from?.name ?? '…'} -> ${link.to?.name ?? '…'}`, 'expand'];
    default:
      return [link.name, [link.is, link.title ?? ''].filter((part) => part !== '').join(' · ')];
  }
}

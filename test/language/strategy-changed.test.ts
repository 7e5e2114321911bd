/** The news that a strategy has changed, by which pages, trees and hints know that they are to ask again. */
import { messages, type StrategyChanged } from '@headpin/language/protocol/messages.ts';
import { expect, it } from 'vitest';
import { type Editor, openEditor, uriOf } from './harness.ts';

const strategy = (name: string) => `strategy ${name} { stage: chasm beachhead: Clerks }\nsegment Clerks {}\n`;

const newsOf = (editor: Editor): StrategyChanged[] => {
  const news: StrategyChanged[] = [];
  editor.connection.onNotification(messages.strategyChanged, (one: StrategyChanged) => void news.push(one));
  return news;
};

it('comes with an edit, for the strategy that was edited alone, and counts up', async () => {
  const editor = await openEditor({ 'a/strategy.headpin': strategy('One'), 'b/strategy.headpin': strategy('Two') });
  const news = newsOf(editor);
  await editor.edit('a/strategy.headpin', `${strategy('One')}scenario Late for Clerks\n`);
  await editor.settled();
  await editor.edit('a/strategy.headpin', strategy('One'));
  await editor.settled();
  expect(news.map(({ folder }) => folder)).toEqual([uriOf('a'), uriOf('a')]);
  expect(news[1]!.version).toBe(news[0]!.version + 1);
});

it('comes when a strategy is gone', async () => {
  const editor = await openEditor({ 'a/strategy.headpin': strategy('One'), 'b/strategy.headpin': strategy('Two') });
  const news = newsOf(editor);
  await editor.delete('b/strategy.headpin');
  await editor.until(() => news.length > 0, 'the news that the strategy is gone');
  expect(news.map(({ folder }) => folder)).toEqual([uriOf('b')]);
  expect(await editor.connection.sendRequest(messages.strategies)).toMatchObject([{ folder: uriOf('a') }]);
});

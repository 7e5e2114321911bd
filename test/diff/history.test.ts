/** What the extension reads from git. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeHistory } from '@headpin/extension/client/node-history.ts';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../cli/built-cli.ts';
import { ballot, minutes } from '../cli/strategies.ts';
import { repoWith } from './repositories.ts';

const files = { 'plan/strategy.headpin': minutes, 'plan/ballots/mia.headpin': ballot, 'notes.txt': 'none', 'other/headpin.json': '{}' };
const refused = (why: string) => ({ message: expect.stringContaining(why) as string });

describe('the history of a strategy', () => {
  it('offers the last commit, and where the branch began once it has commits of its own', async () => {
    const repo = repoWith(files);
    const first = repo.git('rev-parse', 'HEAD').trim();
    repo.git('checkout', '--quiet', '-b', 'topic');
    expect(await nodeHistory.offers(join(repo.folder, 'plan'))).toEqual({ head: first, left: undefined });
    const head = repo.commit();
    expect(await nodeHistory.offers(join(repo.folder, 'plan'))).toEqual({ head, left: { branch: 'main', commit: first } });
  });

  it('gives every strategy file of the repository, its path told from the folder', async () => {
    const repo = repoWith(files);
    const folder = join(repo.folder, 'plan');
    const commit = await nodeHistory.commitOf(folder, 'main');
    const past = await nodeHistory.filesAt(folder, commit);
    expect(past.commit).toBe(commit);
    expect(past.files.map(({ path }) => path).sort()).toEqual(['../other/headpin.json', 'ballots/mia.headpin', 'strategy.headpin']);
  });

  it('passes over what a sparse checkout leaves away, and nothing that was removed', async () => {
    const repo = repoWith({ ...files, 'plan/risks.headpin': 'risk Late "Too late"\n' });
    repo.git('sparse-checkout', 'set', 'plan');
    repo.remove('plan/risks.headpin');
    const folder = join(repo.folder, 'plan');
    const past = await nodeHistory.filesAt(folder, await nodeHistory.commitOf(folder, 'HEAD'));
    expect(past.files.map(({ path }) => path).sort()).toEqual(['ballots/mia.headpin', 'risks.headpin', 'strategy.headpin']);
  });

  it('names what was there and counts for nothing', async () => {
    const repo = repoWith(files);
    const folder = join(repo.folder, 'plan');
    writeFileSync(join(folder, 'latin.headpin'), Buffer.from('risk Late "Zu sp\xe4t"\n', 'latin1'));
    repo.commit();
    const { files: past, leftOut } = await nodeHistory.filesAt(folder, await nodeHistory.commitOf(folder, 'HEAD'));
    expect(leftOut).toEqual([{ path: 'latin.headpin', why: 'is not UTF-8' }]);
    expect(past.map(({ path }) => path)).not.toContain('latin.headpin');
  });

  it('gives a file as it was, even where its folder is gone', async () => {
    const repo = repoWith(files);
    const commit = repo.git('rev-parse', 'HEAD').trim();
    repo.remove('plan');
    expect(await nodeHistory.textAt(join(repo.folder, 'plan/ballots/mia.headpin'), commit)).toBe(ballot);
    expect(await nodeHistory.textAt(join(repo.folder, 'plan/ballots/tom.headpin'), commit)).toBeUndefined();
  });

  it('says why there is none in the words of the command line', async () => {
    const { folder } = repoWith(files);
    await expect(nodeHistory.commitOf(folder, 'nope')).rejects.toMatchObject(
      refused('there is no revision `nope`; `git log --oneline` lists those there are'),
    );
    await expect(nodeHistory.commitOf(folder, '--output=x')).rejects.toMatchObject(refused('there is no revision `--output=x`'));
    await expect(nodeHistory.offers(folderWith({ 'a.headpin': minutes }))).rejects.toMatchObject(refused('is in no git repository'));
  });
});

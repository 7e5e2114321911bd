// Writes packages/core/src/rules/index.ts and pages.ts from the files in the folders of the categories, sorted by id.
// With --check it writes nothing and fails when one of them is not current.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../packages/core/src/rules');

/** Files beside the rules that several of them share are no rules themselves. */
const isRule = (path) => /^export default rule\(/m.test(readFileSync(join(folder, path), 'utf8'));

const ids = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((category) => readdirSync(join(folder, category.name)).map((file) => `${category.name}/${file}`))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && isRule(path))
  .map((path) => path.slice(0, -'.ts'.length))
  .sort();
const withPage = ids.filter((id) => existsSync(join(folder, `${id}.md`)));

/** `segment/too-wide` → `segmentTooWide` */
const variable = (id) => id.replace(/[/-](\w)/g, (_, letter) => letter.toUpperCase());

/** The imports of some files and of types, sorted by path as the formatter wants them. */
const imports = (of, extension, types) =>
  [...of.map((id) => ({ name: variable(id), path: `./${id}.${extension}` })), { name: `type { ${types} }`, path: './rule.ts' }]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ name, path }) => `import ${name} from '${path}';`)
    .join('\n');
const note = 'Written by scripts/rules-index.mjs.';

const index = `/** All rules, sorted by id. ${note} */
${imports(ids, 'ts', 'Rule')}

export const rules: readonly Rule[] = [
${ids.map((id) => `  ${variable(id)},`).join('\n')}
];

const byId = new Map<string, Rule>(rules.map((one) => [one.id, one]));

/** The rule with this id; \`undefined\` where there is none. */
export const ruleOf = (id: string): Rule | undefined => byId.get(id);
`;

const pages = `/** The page of each rule, as Markdown. ${note} */
${imports(withPage, 'md', 'RuleId')}

export const pages: ReadonlyMap<RuleId, string> = new Map<RuleId, string>([
${withPage.map((id) => `  ['${id}', ${variable(id)}],`).join('\n')}
]);
`;

const check = process.argv.includes('--check');
const stale = Object.entries({ 'index.ts': index, 'pages.ts': pages }).filter(([name, text]) => {
  const path = join(folder, name);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return false;
  if (!check) writeFileSync(path, text);
  return true;
});
if (check && stale.length > 0) {
  console.error(`Not current: ${stale.map(([name]) => name).join(', ')}. Run: node scripts/rules-index.mjs`);
  process.exit(1);
}
const withoutPage = ids.filter((id) => !withPage.includes(id));
if (withoutPage.length > 0) {
  console.error(`No page beside these rules: ${withoutPage.join(', ')}.`);
  process.exitCode = 1;
}

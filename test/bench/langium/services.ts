/** The services that Langium gives to anybody, on the reference grammar of Headpin: only what it needs to link is added. */
import { AstUtils, DefaultScopeComputation, DefaultTokenBuilder, inject, type LangiumDocument, type ReferenceInfo } from 'langium';
import { createDefaultModule, createDefaultSharedModule, type DefaultSharedModuleContext, type LangiumServices } from 'langium/lsp';
import { HeadpinAstReflection, isProperty } from '../../grammar/generated/ast.ts';
import { HeadpinGeneratedModule, HeadpinGeneratedSharedModule } from '../../grammar/generated/module.ts';

type LongerToken = ReturnType<DefaultTokenBuilder['findLongerAlt']>[number];

/** A word of the language is only that where no longer name begins with it; without this `costs` is `cost` and `s`. */
class WholeWords extends DefaultTokenBuilder {
  protected override findLongerAlt(keyword: { value: string }, terminals: LongerToken[]): LongerToken[] {
    return /^[a-z]/i.test(keyword.value) ? terminals.filter(({ name }) => name === 'ID') : [];
  }
}

/** Needs stand inside a segment and are named from everywhere. */
class NestedNamesToo extends DefaultScopeComputation {
  override collectExportedSymbols(document: LangiumDocument) {
    return this.collectExportedSymbolsForNode(document.parseResult.value, document, AstUtils.streamAllContents);
  }
}

const named: Readonly<Record<string, string>> = {
  meets: 'Need',
  needs: 'Need',
  unmet: 'Need',
  promises: 'Need',
  uses: 'Jewel',
  evidence: 'Evidence',
  against: 'Alternative',
  delivers: 'Component',
  covers: 'Component',
  opened: 'Customer',
};

/** All properties share one type of node, in which Langium takes each name for that of a segment. */
class NamesByKey extends HeadpinAstReflection {
  override getReferenceType(info: ReferenceInfo): string {
    const { container } = info;
    if (!isProperty(container)) return super.getReferenceType(info);
    if (container.key === 'from' || container.key === 'through') return 'PartnerOrCustomer';
    return named[container.key] ?? super.getReferenceType(info);
  }
}

export function langiumServices(context: DefaultSharedModuleContext) {
  const shared = inject(createDefaultSharedModule(context), HeadpinGeneratedSharedModule, { AstReflection: () => new NamesByKey() });
  const language = inject(createDefaultModule({ shared }), HeadpinGeneratedModule, {
    parser: { TokenBuilder: () => new WholeWords() },
    references: { ScopeComputation: (services: LangiumServices) => new NestedNamesToo(services) },
  });
  shared.ServiceRegistry.register(language);
  return { shared, language };
}

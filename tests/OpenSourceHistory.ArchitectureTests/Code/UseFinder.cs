using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenSourceHistory.ArchitectureTests.Code;

/// <summary>Finds in one file who uses which member or type of the program.</summary>
internal static class UseFinder
{
    public static IEnumerable<Use> In(SemanticModel model)
    {
        var found = new HashSet<Use>();
        foreach (var declaration in model.SyntaxTree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
        {
            if (model.GetDeclaredSymbol(declaration) is INamedTypeSymbol type)
            {
                AddHead(found, model, declaration, type);
                AddMembers(found, model, declaration, type);
            }
        }

        AddTopLevel(found, model);
        return found;
    }

    private static void AddTopLevel(HashSet<Use> found, SemanticModel model)
    {
        var root = (CompilationUnitSyntax)model.SyntaxTree.GetRoot();
        foreach (var statement in root.Members.OfType<GlobalStatementSyntax>())
        {
            if (model.GetDeclaredSymbol(root) is { ContainingType: { } program } main)
            {
                Add(found, model, statement, main, program);
            }
        }
    }

    private static void AddHead(HashSet<Use> found, SemanticModel model, BaseTypeDeclarationSyntax declaration, INamedTypeSymbol type)
    {
        foreach (var child in declaration.ChildNodes().Where(n => n is not MemberDeclarationSyntax))
        {
            Add(found, model, child, type, type);
        }
    }

    private static void AddMembers(HashSet<Use> found, SemanticModel model, BaseTypeDeclarationSyntax declaration, INamedTypeSymbol type)
    {
        foreach (var member in declaration.ChildNodes().OfType<MemberDeclarationSyntax>().Where(n => n is not BaseTypeDeclarationSyntax))
        {
            var by = member is BaseFieldDeclarationSyntax field
                ? model.GetDeclaredSymbol(field.Declaration.Variables[0])
                : model.GetDeclaredSymbol(member);
            Add(found, model, member, by ?? type, type);
        }
    }

    private static void Add(HashSet<Use> found, SemanticModel model, SyntaxNode root, ISymbol by, INamedTypeSymbol type)
    {
        foreach (var node in root.DescendantNodesAndSelf())
        {
            foreach (var used in UsedBy(model, node))
            {
                if (IsOurs(used))
                {
                    found.Add(new Use(by, type, Definition(used)));
                }
            }
        }
    }

    private static IEnumerable<ISymbol> UsedBy(SemanticModel model, SyntaxNode node) => node switch
    {
        IdentifierNameSyntax { IsVar: true } => [],
        SimpleNameSyntax or BaseObjectCreationExpressionSyntax or ElementAccessExpressionSyntax or BinaryExpressionSyntax
            or PrefixUnaryExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax or ImplicitElementAccessSyntax
            or AssignmentExpressionSyntax { RawKind: not (int)SyntaxKind.SimpleAssignmentExpression } => Of(model.GetSymbolInfo(node)),
        AssignmentExpressionSyntax { Left: TupleExpressionSyntax or DeclarationExpressionSyntax } taken => TakenApart(model.GetDeconstructionInfo(taken)),
        ForEachVariableStatementSyntax loop => ForEach(model.GetForEachStatementInfo(loop)).Concat(TakenApart(model.GetDeconstructionInfo(loop))),
        CommonForEachStatementSyntax loop => ForEach(model.GetForEachStatementInfo(loop)),
        RecursivePatternSyntax { PositionalPatternClause: not null } pattern when model.GetTypeInfo(pattern).ConvertedType is { } type => type.GetMembers("Deconstruct"),
        _ => [],
    };

    private static ImmutableArray<ISymbol> Of(SymbolInfo info) => info.Symbol is { } symbol ? [symbol] : info.CandidateSymbols;

    private static IEnumerable<ISymbol> TakenApart(DeconstructionInfo info) =>
        info.Nested.SelectMany(TakenApart).Concat(info.Method is { } method ? [method] : []);

    private static IEnumerable<ISymbol> ForEach(ForEachStatementInfo info) =>
        new ISymbol?[] { info.GetEnumeratorMethod, info.MoveNextMethod, info.CurrentProperty }.OfType<ISymbol>();

    private static bool IsOurs(ISymbol symbol) =>
        symbol.Kind is SymbolKind.NamedType or SymbolKind.Method or SymbolKind.Property or SymbolKind.Field or SymbolKind.Event
        && symbol.ContainingAssembly?.Name.StartsWith(SourceCode.Prefix, StringComparison.Ordinal) == true
        && (symbol is INamedTypeSymbol || symbol.ContainingType is not null);

    private static ISymbol Definition(ISymbol symbol) =>
        (symbol is IMethodSymbol { ReducedFrom: { } whole } ? whole : symbol).OriginalDefinition;
}

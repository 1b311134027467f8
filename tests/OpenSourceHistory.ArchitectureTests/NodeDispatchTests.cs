using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.ArchitectureTests;

/// <summary>
/// What is done for each kind of node cannot forget one: a visitor does it, or a switch whose default throws. Only the hooks of walkers and
/// rewriters pick out a few kinds, since what they hand on goes to every node below.
/// </summary>
public sealed class NodeDispatchTests
{
    // From this many arms on, a switch tells kinds apart rather than asking for one.
    private const int FewestArms = 3;

    private static readonly string[] s_roots = ["Node", "Block", "Inline", "Phrase"];
    private static readonly string[] s_hooks = ["Visit", "RewriteBlock", "RewriteInline", "RewritePart"];

    [Fact]
    public void A_switch_over_kinds_of_nodes_throws_on_the_unknown_or_is_a_walkers_hook()
    {
        var kinds = KindsOfNodes();
        Assert.Contains("Paragraph", kinds);
        Assert.Contains("Emphasis", kinds);
        Assert.Contains("TableCell", kinds);
        var forgetful = string.Join(Environment.NewLine, SyntaxOf("src").SelectMany(tree => Forgetful(tree, kinds)));
        Assert.True(forgetful.Length == 0, forgetful);
    }

    [Theory]
    [InlineData("string F(Node n) => n switch { Text => \"t\", Code => \"c\", Note => \"n\", _ => \"\" };", 1)]
    [InlineData("void F(Node n) { switch (n) { case Text: break; case Code or Note: break; } }", 1)]
    [InlineData("string F(Node n) => n switch { Text => \"t\", Code => \"c\", Note => \"n\", _ => throw new E() };", 0)]
    [InlineData("void F(Node n) { switch (n) { case Text x: break; case Code or Note: break; default: throw new E(); } }", 0)]
    [InlineData("public override void Visit(Node n) { switch (n) { case Text x: break; case Code: break; case Note { Id: \"a\" }: break; } }", 0)]
    [InlineData("string F(Node n) => n switch { Text => \"t\", Code => \"c\", _ => \"\" };", 0)]
    public void The_rule_finds_what_forgets(string member, int count)
    {
        var tree = CSharpSyntaxTree.ParseText($"class C {{ {member} }}");
        Assert.Equal(count, Forgetful(tree, ["Text", "Code", "Note"]).Count());
    }

    private static IEnumerable<string> Forgetful(SyntaxTree tree, HashSet<string> kinds) =>
        tree.GetRoot().DescendantNodes()
            .Where(node => node switch
            {
                SwitchExpressionSyntax s => s.Arms.Sum(a => KindsIn(a.Pattern, kinds)) >= FewestArms && !s.Arms.Any(Throws),
                SwitchStatementSyntax s => PatternsOf(s).Sum(p => KindsIn(p, kinds)) >= FewestArms && !s.Sections.Any(Throws),
                _ => false,
            })
            .Where(node => !IsHook(node))
            .Select(node => $"{(tree.FilePath.Length > 0 ? Path.GetRelativePath(Repository.Root, tree.FilePath) : "-")}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}");

    private static IEnumerable<SyntaxNode> PatternsOf(SwitchStatementSyntax statement) =>
        statement.Sections.SelectMany(s => s.Labels).Select(label => label switch
        {
            CasePatternSwitchLabelSyntax pattern => pattern.Pattern,
            CaseSwitchLabelSyntax constant => (SyntaxNode)constant.Value,
            _ => label,
        });

    // "Text or Code" names two; what stands in the braces of a pattern is not asked.
    private static int KindsIn(SyntaxNode pattern, HashSet<string> kinds) => pattern switch
    {
        BinaryPatternSyntax or => KindsIn(or.Left, kinds) + KindsIn(or.Right, kinds),
        ParenthesizedPatternSyntax inner => KindsIn(inner.Pattern, kinds),
        DeclarationPatternSyntax declaration => KindsIn(declaration.Type, kinds),
        TypePatternSyntax type => KindsIn(type.Type, kinds),
        ConstantPatternSyntax constant => KindsIn(constant.Expression, kinds),
        RecursivePatternSyntax { Type: { } type } => KindsIn(type, kinds),
        RecursivePatternSyntax { PositionalPatternClause: { } tuple } => tuple.Subpatterns.Sum(p => KindsIn(p.Pattern, kinds)),
        IdentifierNameSyntax name => kinds.Contains(name.Identifier.ValueText) ? 1 : 0,
        _ => 0,
    };

    private static bool Throws(SwitchExpressionArmSyntax arm) => arm.Pattern is DiscardPatternSyntax && arm.Expression is ThrowExpressionSyntax;

    private static bool Throws(SwitchSectionSyntax section) =>
        section.Labels.Any(l => l is DefaultSwitchLabelSyntax) && section.Statements is [ThrowStatementSyntax];

    private static bool IsHook(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method
        && method.Modifiers.Any(SyntaxKind.OverrideKeyword) && s_hooks.Contains(method.Identifier.ValueText);

    private static HashSet<string> KindsOfNodes() =>
    [
        .. SyntaxOf("src/OpenSourceHistory.Manuscript")
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<RecordDeclarationSyntax>())
            .Where(record => record.BaseList?.Types.Any(b => s_roots.Contains(NameOf(b.Type))) == true)
            .Select(record => record.Identifier.ValueText),
    ];

    private static string NameOf(TypeSyntax type) => type is SimpleNameSyntax name ? name.Identifier.ValueText : string.Empty;

    private static IEnumerable<SyntaxTree> SyntaxOf(string folder) =>
        Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal) && !f.Replace('\\', '/').Contains("/bin/", StringComparison.Ordinal))
            .Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f), path: f));
}

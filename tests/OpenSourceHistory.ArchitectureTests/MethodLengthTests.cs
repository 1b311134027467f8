using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OpenSourceHistory.ArchitectureTests.Code;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.ArchitectureTests;

/// <summary>Methods stay of a size that is read at one glance.</summary>
public sealed class MethodLengthTests
{
    private const int MostLines = 39;
    private const int MostParameters = 6;

    // A callback's parameters are the library's; one switch of a style with its marks; a text with what stands around it.
    private static readonly string[] s_exceptions = ["OutlineReader.CubicTo", "PieceFormatting.Flip", "Typographer.Append"];

    [Fact]
    public void No_method_is_longer_than_39_lines() =>
        Assert.Equal([], Methods().Where(m => LinesOf(m) > MostLines).Select(m => $"{Describe(m)}: {LinesOf(m)} lines"));

    [Fact]
    public void No_method_has_more_than_6_parameters() =>
        Assert.Equal([], Methods()
            .Where(m => m.ParameterList.Parameters.Count > MostParameters && !s_exceptions.Contains(NameOf(m)))
            .Select(m => $"{Describe(m)}: {m.ParameterList.Parameters.Count} parameters"));

    private static IEnumerable<BaseMethodDeclarationSyntax> Methods() =>
        SourceCode.Program.Projects.SelectMany(p => p.SyntaxTrees).SelectMany(t => t.GetRoot().DescendantNodes().OfType<BaseMethodDeclarationSyntax>());

    // From the signature, behind attributes, to the closing brace.
    private static int LinesOf(BaseMethodDeclarationSyntax method)
    {
        var start = method.AttributeLists.Count == 0 ? method.GetFirstToken() : method.AttributeLists.Last().GetLastToken().GetNextToken();
        var lines = method.SyntaxTree.GetLineSpan(TextSpan.FromBounds(start.SpanStart, method.Span.End));
        return lines.EndLinePosition.Line - lines.StartLinePosition.Line + 1;
    }

    private static string NameOf(BaseMethodDeclarationSyntax method) =>
        method is MethodDeclarationSyntax { Parent: TypeDeclarationSyntax type } named ? $"{type.Identifier.ValueText}.{named.Identifier.ValueText}" : string.Empty;

    private static string Describe(BaseMethodDeclarationSyntax method)
    {
        var place = method.GetLocation().GetLineSpan();
        return $"{Path.GetRelativePath(Repository.Root, place.Path)}:{place.StartLinePosition.Line + 1}";
    }
}

using OpenSourceHistory.ArchitectureTests.Code;
using Xunit;

namespace OpenSourceHistory.ArchitectureTests;

/// <summary>A project shows what another project uses, and nothing more.</summary>
public sealed class PublicSurfaceTests
{
    [Fact]
    public void A_public_type_is_used_by_another_project() =>
        Assert.Equal([], PublicSurface.Needless(SourceCode.Program).Select(SourceCode.NameOf).Where(n => !IsCodes(n)));

    // The codes of diagnostics are the program's promise to its authors, whoever names them.
    private static bool IsCodes(string name) => name.Contains(".Findings.", StringComparison.Ordinal);
}

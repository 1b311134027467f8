using Xunit;

namespace OpenSourceHistory.UnitTests.Citations.Suite;

/// <summary>A fact about the official test suite of the Citation Style Language, skipped where no checkout of it is named.</summary>
/// <remarks>The official suite states no licence, so that it is not kept here.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OfficialSuiteFactAttribute : FactAttribute
{
    private const string Variable = "CSL_TEST_SUITE";

    public OfficialSuiteFactAttribute() => Skip = Checkout is null ? $"{Variable} does not name the folder processor-tests/humans of a checkout" : null;

    /// <summary>The folder of the cases, or null.</summary>
    public static string? Checkout => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : null;
}

using Xunit;

namespace OpenSourceHistory.UnitTests;

/// <summary>Tests that count what the whole process uses: nothing runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "Alone";
}

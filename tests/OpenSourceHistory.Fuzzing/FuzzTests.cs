using OpenSourceHistory.Fuzzing.Checks;
using Xunit;

namespace OpenSourceHistory.Fuzzing;

/// <summary>A short run of each kind, and all that once failed.</summary>
public sealed class FuzzTests
{
    private const int CasesOfKind = 12;

    // A run of any other number would do; this one is new to no machine.
    private const int First = 1_000_000;

    public static TheoryData<string> Kinds => new(Enum.GetNames<FuzzKind>());

    public static TheoryData<string> OnceFailed => new(Failures.Names);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_damage_stops_the_program_or_spoils_its_files(string kind)
    {
        for (var number = First; number < First + CasesOfKind; number++)
        {
            var made = CaseMaker.Make(Enum.Parse<FuzzKind>(kind), number);
            Assert.True(CaseRun.FaultOf(made, isTwice: number == First) is not { } fault, $"{made.Name}: {CaseRun.FaultOf(made, false)}");
        }
    }

    [Theory]
    [MemberData(nameof(OnceFailed))]
    public void What_once_failed_does_not(string name)
    {
        var made = Failures.Make(name);
        Assert.Null(CaseRun.FaultOf(made, isTwice: true));
    }

    [Fact]
    public void A_case_is_the_same_whenever_it_is_made()
    {
        foreach (var kind in Enum.GetValues<FuzzKind>())
        {
            var (first, second) = (CaseMaker.Make(kind, 7), CaseMaker.Make(kind, 7));
            Assert.Equal(first.Files.Keys, second.Files.Keys);
            Assert.All(first.Files, f => Assert.Equal(f.Value, second.Files[f.Key]));
        }
    }
}

using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.UnitTests.Testing;

public sealed class ToolFactTests
{
    [Fact]
    public void A_missing_program_is_named_unless_it_is_required()
    {
        var skip = new ToolFactAttribute("no-such-program").Skip;
        Assert.Equal(ExternalTool.AreRequired ? null : "Not installed: no-such-program", skip);
    }

    [Fact]
    public void An_installed_program_is_not_skipped() => Assert.Null(new ToolFactAttribute("dotnet").Skip);

    [Fact]
    public void A_programs_output_and_exit_code_are_captured()
    {
        var result = ExternalTool.Run("dotnet", "no-such-command-of-dotnet");
        Assert.NotEqual(0, result.ExitCode);
        Assert.NotEmpty(result.Text);
    }
}

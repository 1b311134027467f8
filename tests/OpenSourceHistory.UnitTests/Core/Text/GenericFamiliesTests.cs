using OpenSourceHistory.Core.Text;
using Xunit;

namespace OpenSourceHistory.UnitTests.Core.Text;

public sealed class GenericFamiliesTests
{
    [Theory]
    [InlineData("serif", GenericFamily.Serif)]
    [InlineData("ui-serif", GenericFamily.Serif)]
    [InlineData("Sans-Serif", GenericFamily.SansSerif)]
    [InlineData("ui-sans-serif", GenericFamily.SansSerif)]
    [InlineData("ui-rounded", GenericFamily.SansSerif)]
    [InlineData("system-ui", GenericFamily.SansSerif)]
    [InlineData("monospace", GenericFamily.Monospace)]
    [InlineData("UI-Monospace", GenericFamily.Monospace)]
    [InlineData("cursive", GenericFamily.Other)]
    [InlineData("fantasy", GenericFamily.Other)]
    [InlineData("math", GenericFamily.Other)]
    [InlineData("emoji", GenericFamily.Other)]
    [InlineData("fangsong", GenericFamily.Other)]
    public void Generic_names_ask_for_a_look(string name, GenericFamily kind)
    {
        Assert.Equal(kind, GenericFamilies.KindOf(name));
        Assert.True(GenericFamilies.Contains(name));
    }

    [Theory]
    [InlineData("EB Garamond")]
    [InlineData("serifs")]
    [InlineData("")]
    public void Other_names_are_those_of_faces(string name) => Assert.False(GenericFamilies.Contains(name));
}

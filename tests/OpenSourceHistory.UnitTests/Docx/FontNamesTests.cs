using OpenSourceHistory.Docx.Formats;
using Xunit;

namespace OpenSourceHistory.UnitTests.Docx;

public sealed class FontNamesTests
{
    [Theory]
    [InlineData("ui-sans-serif", "sans-serif", "Arial")]
    [InlineData("system-ui", "sans-serif", "Arial")]
    [InlineData("ui-monospace", "monospace", "Courier New")]
    [InlineData("ui-serif", "serif", "Times New Roman")]
    [InlineData("fangsong", "fangsong", "Times New Roman")]
    [InlineData("EB Garamond", "serif", "Times New Roman")]
    public void A_generic_family_is_one_that_editors_have(string family, string generic, string replacement)
    {
        Assert.Equal(generic, FontNames.GenericOf(["A Face", family]));
        Assert.Equal(replacement, FontNames.ForGeneric(FontNames.GenericOf([family])));
    }
}

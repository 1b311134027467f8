using System.Buffers.Binary;
using System.Runtime.InteropServices;
using OpenSourceHistory.Docx.Embedding;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Fonts.OpenType;
using OpenSourceHistory.Testing;
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

    [Fact]
    public void Names_that_say_that_they_go_on_behind_their_table_end_with_it()
    {
        var font = File.ReadAllBytes(Repository.PathOf("styles", "fonts", "source-code-pro", "SourceCodePro-Regular.ttf"));
        Assert.True(MemoryMarshal.TryGetArray(OpenTypeTables.Find(font, "name"), out var names));
        BinaryPrimitives.WriteUInt16BigEndian(names.AsSpan(4), ushort.MaxValue);

        Assert.Equal("Family", NameTable.Find(OpenTypeTables.Find(StyleLinkedNames.Apply(font, "Family", FaceSlot.Bold), "name").Span, 1));
    }
}

using CsCheck;
using Xunit;

namespace OpenSourceHistory.UnitTests.Core;

/// <summary>A span says offsets in its file, whatever paragraph it is kept from.</summary>
public sealed class SourceSpanTests
{
    private static readonly string[] s_parts = ["a", "b", " ", "\n", "\n\n", "\r\n\r\n", "# a\n", "=", "***\n\n"];
    private static readonly Gen<string> s_texts = Gen.Int[0, s_parts.Length - 1].List[0, 40].Select(list => string.Concat(list.Select(i => s_parts[i])));

    [Fact]
    public void Offsets_are_those_of_the_file() => Gen.Select(s_texts, Gen.Int[0, 60], Gen.Int[0, 60], Gen.Int[0, 60]).Sample((text, start, end, other) =>
    {
        var span = new SourceSpan(new SourceFile("f", text), start, end);

        Assert.Equal((start, end), (span.Start, span.End));
        Assert.Equal((other, end), ((span with { Start = other }).Start, (span with { Start = other }).End));
        Assert.Equal((start, other), ((span with { End = other }).Start, (span with { End = other }).End));
        Assert.Equal(new SourceSpan(span.File, other, end), span with { Start = other });
    });

    [Fact]
    public void Spans_of_a_file_are_equal_where_their_offsets_are() => Gen.Select(s_texts, Gen.Int[0, 40], Gen.Int[0, 40]).Sample((text, one, other) =>
    {
        var (first, second) = (new SourceFile("f", text), new SourceFile("f", text));

        Assert.Equal(one == other, new SourceSpan(first, one, one) == new SourceSpan(second, other, other));
    });

    [Theory]
    [InlineData("a\n\nb\n\nc", "a\n\nnew\n\nb\n\nc", "c")]
    [InlineData("a\n\nb\n\nc", "a\r\n\r\n\r\n\r\nb\r\n\r\nc", "c")]
    [InlineData("a\n# b\nc", "new\n\na\n# b\nc", "c")]
    [InlineData("# a\n\nx\n\n# b\n\nx", "# a\n\nx\n\nx\n\n# b\n\nx", "# b")]
    [InlineData("a\n\nb", "a\n\nb\n\nnew", "b")]
    public void A_place_is_equal_after_an_edit_in_another_paragraph(string before, string after, string what) =>
        Assert.Equal(PlaceOf(before, what), PlaceOf(after, what));

    [Theory]
    [InlineData("a\n\nb", "new\n\nb", "b")]
    [InlineData("a\n\nb", "a\n\nnew b", "b")]
    public void What_is_told_of_a_file_as_such_is_equal_after_any_edit(string before, string after, string what)
    {
        Assert.Equal(SourceSpan.StartOf(new SourceFile("f", before)), SourceSpan.StartOf(new SourceFile("f", after)));
        Assert.NotEqual(PlaceOf(before, what).Start, PlaceOf(after, what).Start);
    }

    [Fact]
    public void Places_of_other_files_are_others() =>
        Assert.NotEqual(new SourceSpan(new SourceFile("f", "a"), 0, 1), new SourceSpan(new SourceFile("g", "a"), 0, 1));

    [Fact]
    public void A_span_has_no_more_than_sixteen_bytes() => Assert.Equal(16, System.Runtime.CompilerServices.Unsafe.SizeOf<SourceSpan>());

    private static SourceSpan PlaceOf(string text, string what)
    {
        var start = text.LastIndexOf(what, StringComparison.Ordinal);
        return new SourceSpan(new SourceFile("f", text), start, start + what.Length);
    }
}

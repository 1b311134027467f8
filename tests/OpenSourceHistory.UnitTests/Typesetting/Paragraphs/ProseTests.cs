using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Testing;
using Xunit;
using static OpenSourceHistory.UnitTests.Typesetting.Paragraphs.Setting;

namespace OpenSourceHistory.UnitTests.Typesetting.Paragraphs;

public sealed class ProseTests
{
    private const string Sample =
        "In olden times when wishing still helped one, there lived a king whose daughters were all beautiful; and the youngest was so beautiful "
        + "that the sun itself, which has seen so much, was astonished whenever it shone in her face. Close by the king\u2019s castle lay a great "
        + "dark forest, and under an old lime-tree in the forest was a well, and when the day was very warm, the king\u2019s child went out into the "
        + "forest and sat down by the side of the cool fountain.";

    private readonly Setting _setting = new();

    [Fact]
    public void A_paragraph_is_set_line_for_line_as_it_was() =>
        Assert.Equal(
            """
            10.0-240.0 In olden times when wishing still helped one, there lived a
            0.0-240.0 king whose daughters were all beautiful; and the youngest was so
            0.0-240.0 beautiful that the sun itself, which has seen so much, was aston~
            0.0-240.0 ished whenever it shone in her face. Close by the king’s castle lay
            0.0-240.0 a great dark forest, and under an old lime-tree in the forest was a
            0.0-240.0 well, and when the day was very warm, the king’s child went out
            0.0-228.2 into the forest and sat down by the side of the cool fountain.

            """,
            Dump(_setting.Set(Sample, 240, Prose with { TextIndent = Dimension.Of(Length.FromPoints(10)) })),
            ignoreLineEndingDifferences: true);

    [Fact]
    public void Every_line_but_the_last_fills_the_measure()
    {
        var lines = _setting.Set(Sample, 240);

        Assert.All(lines.SkipLast(1), l => Assert.Equal(240, RightOf(l), 0.001));
        Assert.All(lines.SkipLast(1), l => Assert.Equal(240, l.Width.Points, 0.001));
        Assert.True(lines[^1].Width.Points < 240);
        Assert.Empty(_setting.Diagnostics.ToSortedList());
    }

    [Fact]
    public void Word_spaces_of_a_line_are_equal() =>
        Assert.All(_setting.Set(Sample, 240), l => Assert.True(SpacesOf(l).Max() - SpacesOf(l).Min() < 0.001));

    [Theory]
    [InlineData(TextAlignment.Left, 0, 100)]
    [InlineData(TextAlignment.Right, 100, 200)]
    [InlineData(TextAlignment.Center, 50, 150)]
    public void Ragged_lines_are_aligned(TextAlignment alignment, double left, double right)
    {
        var wide = _setting.Set("A short line", 200, Prose with { TextAlign = alignment })[0];
        var width = RightOf(wide) - LeftOf(wide);
        var slack = 100 - width;
        var (before, after) = alignment switch { TextAlignment.Left => (0.0, slack), TextAlignment.Right => (slack, 0.0), _ => (slack / 2, slack / 2) };

        Assert.Equal(left + before, LeftOf(wide), 0.01);
        Assert.Equal(right - after, RightOf(wide), 0.01);
    }

    [Fact]
    public void The_last_line_follows_text_align_last() =>
        Assert.Equal(240, RightOf(_setting.Set(Sample, 240, Prose with { TextAlignLast = TextAlignment.Justify })[^1]), 0.001);

    [Fact]
    public void A_negative_indent_hangs_out_to_the_left()
    {
        var lines = _setting.Set(Sample, 240, Prose with { TextIndent = Dimension.Of(Length.FromPoints(-12)) });

        Assert.Equal(-12, LeftOf(lines[0]), 0.001);
        Assert.Equal(240, RightOf(lines[0]), 0.001);
        Assert.Equal(0, LeftOf(lines[1]), 0.001);
    }

    [Fact]
    public void A_hyphen_of_hyphenation_is_a_soft_hyphen_in_the_text_and_no_hyphen_is_lost()
    {
        var lines = _setting.Set("Incomprehensibilities notwithstanding, internationalization characteristically overcompensates.", 90);

        Assert.Contains(lines, l => l.EndsInHyphen);
        Assert.All(lines, l => Assert.Equal(l.EndsInHyphen, TextOf(l).EndsWith('\u00AD')));
        Assert.Equal(
            "Incomprehensibilitiesnotwithstanding,internationalizationcharacteristicallyovercompensates.",
            string.Concat(lines.Select(TextOf)).Replace("\u00AD", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(HyphenationMode.None, "hyp\u00ADhenation", 40, false)]
    [InlineData(HyphenationMode.Manual, "hyp\u00ADhenation", 40, true)]
    [InlineData(HyphenationMode.Manual, "hyphenation", 40, false)]
    public void Hyphens_follow_the_style(HyphenationMode mode, string word, double measure, bool isHyphenated) =>
        Assert.Equal(isHyphenated, _setting.Set("A " + word + " of it all", measure, Prose with { Hyphens = mode }).Any(l => l.EndsInHyphen));

    [Theory]
    [InlineData("UNINTERRUPTIBLY", 60)]
    [InlineData("PhotoelectricCell", 60)]
    [InlineData("understanding2026", 70)]
    public void Capitals_camels_and_numbers_are_not_hyphenated(string word, double measure) =>
        Assert.DoesNotContain(_setting.Set("The " + word + " of it all", measure), l => l.EndsInHyphen);

    [Fact]
    public void The_last_word_is_hyphenated_only_where_lines_would_fall_apart_otherwise()
    {
        const string Loose = "In olden times when wishing still helped one there was an";
        var measure = RightOf(_setting.Set(Loose, 1000)[0]) + 10;

        Assert.DoesNotContain(_setting.Set(Loose + " explanation", measure), l => l.EndsInHyphen);
        Assert.Contains(_setting.Set(Loose + " explanation of it", measure), l => l.EndsInHyphen);
        Assert.Contains(_setting.Set("It is all about the internationalization", 100), l => l.EndsInHyphen);
    }

    // Whatever the measure: a name, a word before a colon and a paragraph's last word are divided before a line is half as loose again as it should be.
    [Theory]
    [InlineData("\u201CStill they could move a little up,\u201D said the", " Medical Man.")]
    [InlineData("Our ancestors, as you may well remember, had no tolerance for", " anachronisms.")]
    [InlineData("The older of these also provides some very cool templating", " mechanics: it does.")]
    [InlineData("In olden times when wishing still helped one, there lived in", " Constantinople a king.")]
    public void No_line_is_loose_to_spare_a_word(string line, string words)
    {
        var style = Prose with { Language = "en-GB", FontExpansion = 0.02, LetterFit = 0.01 };
        var natural = SpacesOf(_setting.Set(line, 1000, style)[0]).Average();
        var (full, divided) = (RightOf(_setting.Set(line, 1000, style)[0]), 0);
        for (var more = 0.0; more < 45; more += 1)
        {
            var first = _setting.Set(line + words, full + more, style)[0];
            divided += first.EndsInHyphen ? 1 : 0;
            Assert.True(first.EndsInHyphen || SpacesOf(first).Average() < 1.6 * natural, $"{SpacesOf(first).Average() / natural}: {TextOf(first)}");
        }

        Assert.InRange(divided, 1, 44);
    }

    [Theory]
    [InlineData("the whole of e-commerce", 75)]
    [InlineData("the older TPC-C here", 65)]
    [InlineData("the older I/O here", 53)]
    public void No_single_letter_is_left_at_a_hyphen_or_slash(string text, double measure)
    {
        var lines = _setting.Set(text, measure, Prose with { TextAlign = TextAlignment.Left }).Select(TextOf).ToList();

        Assert.Equal(2, lines.Count);
        Assert.DoesNotContain(lines, l => l.EndsWith('-') || l.EndsWith('/'));
    }

    [Fact]
    public void A_last_line_that_lacks_next_to_nothing_is_set_full()
    {
        var width = RightOf(_setting.Set("In olden times when wishing still helped one,", 1000)[0]);

        Assert.Equal(width + 2, RightOf(_setting.Set("In olden times when wishing still helped one,", width + 2)[0]), 0.001);
        Assert.Equal(width, RightOf(_setting.Set("In olden times when wishing still helped one,", width + 12)[0]), 0.001);
    }

    [Theory]
    [InlineData("one two\u2014three", 55, "one two\u2014|three")]
    [InlineData("nineteen 1998\u20132002", 65, "nineteen 1998\u2013|2002")]
    [InlineData("made of well-known", 65, "made of well-|known")]
    [InlineData("a figure of 10\u00A0km", 60, "a figure of|10\u00A0km")]
    public void Lines_break_where_books_break_them(string text, double measure, string expected) =>
        Assert.Equal(expected, string.Join('|', _setting.Set(text, measure, Prose with { TextAlign = TextAlignment.Left }).Select(TextOf)));

    [Fact]
    public void An_address_breaks_at_its_signs_and_a_string_without_signs_anywhere()
    {
        var address = _setting.Set("See https://www.example.org/some/very/long/path/to/a/page.html for more of that", 120);
        var digest = _setting.Set("See 3f786850e387550fdab836ed7e6dc881de23001b3f786850e387550fdab836ed7e6dc881 for more of that", 120);

        Assert.All(address.Concat(digest), l => Assert.True(RightOf(l) < 120.01));
        Assert.DoesNotContain(address.Concat(digest), l => l.EndsInHyphen);
        Assert.Contains(address, l => TextOf(l).EndsWith('/'));
        Assert.Empty(_setting.Diagnostics.ToSortedList());
    }

    [Theory]
    [InlineData("It was written in C++ and g++ by those", "+")]
    [InlineData("It stands in \\\\server\\share and $$ by those", "\\server")]
    [InlineData("Write to somebody.else@example.org of those", "org")]
    public void Signs_that_are_one_are_not_parted(string text, string part)
    {
        for (var measure = 60; measure < 160; measure++)
        {
            var lines = _setting.Set(text, measure, Prose with { TextAlign = TextAlignment.Left }).Select(TextOf);

            Assert.DoesNotContain(lines, line => line.StartsWith(part, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_line_too_wide_is_reported_at_its_place()
    {
        var file = new SourceFile("a.md", "An unbreakably-long word");
        var text = new Text(file.Text) { Span = new SourceSpan(file, 0, file.Text.Length), Map = SourceMap.Verbatim };
        _setting.Set([text], 20, Prose with { Hyphens = HyphenationMode.None, Wraps = false });

        var fault = Assert.Single(_setting.Diagnostics.ToSortedList());
        Assert.Equal(("OSH3301", Severity.Warning), (fault.Code, fault.Severity));
        Assert.Equal("a.md", fault.Path);
    }

    [Fact]
    public void A_word_wider_than_its_measure_is_torn_and_reported_once_at_its_place()
    {
        var file = new SourceFile("a.md", "A " + new string('w', 100) + " word");
        var lines = _setting.Set([new Text(file.Text) { Span = new SourceSpan(file, 0, file.Text.Length), Map = SourceMap.Verbatim }], 100);

        Assert.All(lines, l => Assert.True(RightOf(l) < 100.01));
        var fault = Assert.Single(_setting.Diagnostics.ToSortedList());
        Assert.Equal(("OSH3302", Severity.Warning, 2), (fault.Code, fault.Severity, fault.Span.Start));
    }

    [Fact]
    public void A_character_that_no_face_has_is_marked_by_a_glyph_that_one_has()
    {
        var line = Assert.Single(_setting.Set("Sign \u13A0", 200));

        Assert.All(line.Items.OfType<GlyphRun>(), run => Assert.DoesNotContain(run.Glyphs, g => g.GlyphId == 0));
        Assert.True(RightOf(line) > 20);
    }

    [Fact]
    public void A_character_that_no_face_has_is_told_at_its_place()
    {
        var file = new SourceFile("a.md", "Signs: \u13A0 and \u13A0");
        _setting.Set([new Text(file.Text) { Span = new SourceSpan(file, 0, file.Text.Length), Map = SourceMap.Verbatim }], 200);

        var fault = Assert.Single(_setting.Diagnostics.ToSortedList());
        Assert.Equal(("OSH3103", Severity.Warning, 7), (fault.Code, fault.Severity, fault.Span.Start));
        Assert.Contains("U+13A0", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void White_space_collapses_and_source_line_ends_are_spaces()
    {
        var line = _setting.Set([new Text("  one \t two"), new SoftBreak(), new Text("three "), new Text(" four ")], 200)[0];

        Assert.Equal("one two three four", TextOf(line));
    }

    [Fact]
    public void A_line_end_asked_for_ends_the_line()
    {
        var lines = _setting.Set([new Text("one "), new LineBreak(), new Text("two")], 200);

        Assert.Equal(["one", "two"], lines.Select(TextOf));
        Assert.True(RightOf(lines[0]) < 100);
    }

    [Fact]
    public void Glyphs_of_one_style_are_one_run() =>
        Assert.All(_setting.Set(Sample, 240), l => Assert.Single(l.Items.OfType<GlyphRun>()));

    [Fact]
    public void Hanging_punctuation_stands_outside_the_measure_and_is_not_counted()
    {
        var hanging = _setting.Set(Sample, 240, Prose with { HangingPunctuation = true });

        Assert.Contains(hanging.SkipLast(1), l => RightOf(l) > 240.5);
        Assert.All(hanging.SkipLast(1), l => Assert.True(l.Width.Points < 240.001));
    }

    [Fact]
    public void A_fallback_face_and_superiors_do_not_change_the_height_of_lines()
    {
        var line = _setting.Set("The word \u5F00\u6E90 means open source", 240)[0];

        Assert.Equal(Length.FromPoints(14), line.Height);
        Assert.Equal(3, line.Items.Count);
    }
}

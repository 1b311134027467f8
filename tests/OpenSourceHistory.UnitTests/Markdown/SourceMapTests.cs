using System.Net;
using CsCheck;
using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Testing;
using OpenSourceHistory.UnitTests.Markdown.CommonMark;
using OpenSourceHistory.UnitTests.Typesetting.Paragraphs;
using Xunit;

namespace OpenSourceHistory.UnitTests.Markdown;

/// <summary>Every character of a text has the place where the author wrote it, however it is spelled there.</summary>
public class SourceMapTests
{
    [Theory]
    [InlineData("a -- b \u13A0 here", 7)]
    [InlineData("a --- b \u13A0 here", 8)]
    [InlineData("a... \"b\" \\* c \u13A0", 14)]
    [InlineData("it's 'so' \u13A0", 10)]
    [InlineData("a &amp; &#66; &ouml; \u13A0", 21)]
    [InlineData("one\ntwo -- \u13A0", 11)]
    [InlineData("one\r\ntwo -- \u13A0", 12)]
    [InlineData("one\ttwo -- \u13A0", 11)]
    [InlineData("*one **two -- \u13A0***", 14)]
    [InlineData("😀 -- 😀 \u13A0", 9)]
    [InlineData("a  -- two spaces  \u13A0", 18)]
    [InlineData("> a\n> b -- \u13A0", 11)]
    [InlineData("- a\n\n  - \"b\" \u13A0", 13)]
    [InlineData("| a | b |\n|---|---|\n| c -- d | e \\| -- \u13A0 |", 39)]
    [InlineData("a[^n]\n\n[^n]: it's -- \u13A0", 21)]
    [InlineData("a `b -- \u13A0` c", 8)]
    [InlineData("> a `b\n> c \u13A0` c", 11)]
    [InlineData("a <b>it's &lt; \u13A0</b>", 15)]
    [InlineData("<p>a  &lt;\n  b -- \u13A0</p>", 18)]
    [InlineData("# A -- \u13A0 {#id}", 7)]
    [InlineData("Term -- \u13A0\n:   Def", 8)]
    [InlineData("| verse -- \u13A0\n|   two", 11)]
    [InlineData("[sp -- \u13A0]{.x}", 7)]
    [InlineData("[link -- \u13A0](http://x.y)", 9)]
    public void A_character_that_no_face_has_is_reported_where_it_stands(string markdown, int place)
    {
        var setting = new Setting();
        foreach (var text in TextsOf(markdown))
        {
            setting.Set([text], 2000);
        }

        var fault = Assert.Single(setting.Diagnostics.ToSortedList());
        Assert.Equal(("OSH3103", place, place + 1), (fault.Code, fault.Span.Start, fault.Span.End));
    }

    [Theory]
    [InlineData("    a\n    b \u13A0\n", 12)]
    [InlineData("```\na\n\n  b \u13A0\n```\n", 11)]
    [InlineData("> ```\n> a\n>\n> \u13A0\n> ```\n", 14)]
    [InlineData("- x\n\n  ```\n  a\n  \u13A0\n  ```\n", 17)]
    [InlineData("```\r\na\r\n\u13A0\r\n```\r\n", 8)]
    [InlineData("```\n\u13A0\n\n```\n", 4)]
    [InlineData("~~~\n\na \u13A0\n\n\n~~~\n", 7)]
    [InlineData("> ```\n> \u13A0\n>\n> ```\n", 8)]
    [InlineData("    a\n    \u13A0\n\n\nb", 10)]
    [InlineData("-   x\n\n    ~~~\n\ta \u13A0\n    ~~~\n", 18)]
    [InlineData("<pre>\na &lt; \u13A0\n</pre>", 13)]
    public void A_character_of_a_block_of_code_knows_its_place(string markdown, int place)
    {
        var finder = new CodeFinder();
        finder.VisitAll(CommonMarkTests.Convert(markdown));
        var code = finder.Found!;
        Assert.Equal(place, code.SpanOf(code.Text.IndexOf('\u13A0', StringComparison.Ordinal), 1).Start);
    }

    [Theory]
    [InlineData("a -- b", 2, 1, "--")]
    [InlineData("a -- b", 0, 5, "a -- b")]
    [InlineData("a \\* b", 2, 1, "\\*")]
    [InlineData("say \"a\" ...", 8, 1, "...")]
    [InlineData("it&rsquo;s", 2, 1, "&rsquo;")]
    [InlineData("a 😀 -- b", 2, 2, "😀")]
    [InlineData("[it's *so*](x)", 2, 2, "'s")]
    [InlineData("a <!-- x --> b", 0, 4, "a <!-- x --> b")]
    public void A_part_of_a_text_has_the_place_of_its_spelling(string markdown, int start, int count, string expected)
    {
        var text = TextsOf(markdown)[0];
        var span = text.SpanOf(start, count);
        Assert.Equal(expected, markdown[span.Start..span.End]);
    }

    [Fact]
    public void A_text_that_passes_take_to_pieces_keeps_its_places()
    {
        const string Markdown = "q -- r MIIT x \u13A0\n\n*[MIIT]: Ministry\n";
        var files = new MemoryWorkspace().With("a.md", Markdown);
        var book = ApparatusPipeline.Run(ManuscriptReader.Read("a.md", files).Value!.Book, new EditionTraits()).Value;
        var texts = new TextFinder();
        texts.VisitAll(book.Divisions[0].Blocks);

        Assert.Contains(texts.Texts, t => t.Value == "MIIT" && t.Span.Start == 7 && t.Span.End == 11);
        var last = texts.Texts.Single(t => t.Value.EndsWith('\u13A0'));
        Assert.Equal(14, last.SpanOf(last.Value.Length - 1, 1).Start);
    }

    [Fact]
    public void A_part_of_a_part_has_its_own_place()
    {
        const string Markdown = "one -- \"two\" &amp; three...";
        var text = TextsOf(Markdown)[0];
        var part = text.Part(6, 9).Part(4, 5);

        Assert.Equal("” & t", part.Value);
        Assert.Equal("\" &amp; t", Markdown[part.Span.Start..part.Span.End]);
        Assert.Equal("&amp;", Markdown[part.SpanOf(2, 1).Start..part.SpanOf(2, 1).End]);
        Assert.Equal(text.Part(10, 5), part);
    }

    [Fact]
    public void The_marks_of_a_language_that_are_two_characters_have_one_place()
    {
        const string Markdown = "[\"oui\"]{lang=fr}";
        var text = Assert.Single(TextsOf(Markdown));

        Assert.Equal("«\u202Foui\u202F»", text.Value);
        Assert.Equal(text.SpanOf(0, 1), text.SpanOf(1, 1));
        Assert.Equal("\"", Markdown[text.Part(1, 2).SpanOf(0, 1).Start..text.Part(1, 2).SpanOf(0, 1).End]);
    }

    [Fact]
    public void Texts_that_are_written_alike_have_equal_maps_wherever_they_stand()
    {
        var texts = TextsOf("it's -- so\n\nplain\n\nit's -- so\n\nplain too");

        Assert.Equal(texts[0].Map, texts[2].Map);
        Assert.Same(texts[1].Map, texts[3].Map);
        Assert.Same(SourceMap.Verbatim, texts[1].Map);
    }

    [Fact]
    public void A_text_that_nobody_wrote_has_the_place_of_its_cause()
    {
        var span = new SourceSpan(new SourceFile("a.md", "[@key]"), 0, 6);
        var text = new Text("Lastly") { Span = span };

        Assert.Equal(span, text.SpanOf(2, 1));
        Assert.Equal(span, text.Part(2, 3).Span);
    }

    [Fact]
    public void A_map_does_not_hold_for_other_characters()
    {
        var text = TextsOf("a -- b")[0];
        var other = text with { Value = "a longer text" };

        Assert.Equal(text.Span, other.SpanOf(2, 1));
    }

    [Fact]
    public void Random_text_maps_character_by_character()
    {
        string[] pieces =
        [
            "word", "it's", " -- ", "---", "...", " \"quoted\" ", "'q'", "\\*", "\\\\", "\\\"", "&amp;", "&mdash;", "&#x41;", "*em*", "**b -- c**", "`co -- de`", "``a ` b``",
            "[l'x](u)", "\n", "\r\n", "\n> ", " ", "a\tb", "😀", "汉字", "~sub~", "^a b^", "^", "~", "*", "_", "[", "]", "<b>h's</b>", "<!-- c -->", "<br>", "^[n -- x]", "(c)", "--", "----", ".", "a@b.org ",
            "http://x.y/a--b ", "![i's](p.png)", "{.x}", "@fig-a", "|", "\n\n| a -- b | \\| ' |\n|---|---|\n| c's |`d`|\n\n", "\n\n- ", "\n\n> ", "\n\n1. ", "\n\n# ", "\n   x",
        ];
        Gen.Int[0, pieces.Length - 1].Array[1, 24].Sample(
            numbers =>
            {
                var markdown = string.Concat(numbers.Select(n => pieces[n]));
                TextsOf(markdown).ForEach(text => Check(text, markdown));
            },
            iter: 10000);
    }

    private static void Check(Text text, string markdown)
    {
        var before = text.Span.Start;
        for (var i = 0; i < text.Value.Length; i++)
        {
            var span = text.SpanOf(i, 1);
            var source = markdown[span.Start..span.End];
            Assert.True(span.Start >= before && span.End > span.Start && span.End <= text.Span.End, $"“{text.Value}”[{i}] stands at {span.Start}..{span.End} in “{markdown}”");
            Assert.True(IsSpelling(text.Value, i, source), $"“{text.Value}”[{i}] is spelled “{source}” in “{markdown}”");
            before = span.Start;
        }
    }

    private static bool IsSpelling(string value, int index, string source) => value[index] switch
    {
        var c when source == c.ToString() || source == "\\" + c => true,
        var c when source.StartsWith('&') && source.EndsWith(';') => WebUtility.HtmlDecode(source).Contains(c, StringComparison.Ordinal),
        '–' => source == "--",
        '—' => source == "---",
        '…' => source == "...",
        '“' or '”' => source == "\"",
        '‘' or '’' => source == "'",
        ' ' => string.IsNullOrWhiteSpace(source.Trim('>', ' ', '\n', '\r')),
        _ => false,
    };

    private static List<Text> TextsOf(string markdown)
    {
        var finder = new TextFinder();
        finder.VisitAll(CommonMarkTests.Convert(markdown, "p.png"));
        return finder.Texts;
    }

    private sealed class TextFinder : BookWalker
    {
        public List<Text> Texts { get; } = [];

        public void VisitAll(ValueList<Block> blocks)
        {
            foreach (var block in blocks)
            {
                Visit(block);
            }
        }

        public override void Visit(Node node)
        {
            switch (node)
            {
                // What the converter makes without the author's words.
                case Text { Span: var span } text when span.End > span.Start: Texts.Add(text); break;
                case Code code: Texts.Add(new Text(code.Value) { Span = code.Span, Map = code.Map }); break;
                default: base.Visit(node); break;
            }
        }
    }

    private sealed class CodeFinder : BookWalker
    {
        public CodeBlock? Found { get; private set; }

        public void VisitAll(ValueList<Block> blocks)
        {
            foreach (var block in blocks)
            {
                Visit(block);
            }
        }

        public override void Visit(Node node)
        {
            Found ??= node as CodeBlock;
            base.Visit(node);
        }
    }
}

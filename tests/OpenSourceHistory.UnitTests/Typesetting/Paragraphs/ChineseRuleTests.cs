using System.Text;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Testing;
using Xunit;
using static OpenSourceHistory.UnitTests.Typesetting.Paragraphs.ChineseRules;
using static OpenSourceHistory.UnitTests.Typesetting.Paragraphs.Setting;

namespace OpenSourceHistory.UnitTests.Typesetting.Paragraphs;

/// <summary>
/// The rules of Requirements for Chinese Text Layout (CLREQ) and GB/T 15834-2011, each a snapshot named by its clause that shows the lines as text.
/// </summary>
public sealed class ChineseRuleTests
{
    [Fact]
    public void Clreq_3_1_2_sizes_of_marks() => Snapshot.Match("clreq-3.1.2-sizes", string.Concat(
        Each("“引”‘号’", "甲，乙、丙；丁：戊。己！庚？", "《书》〈篇〉（注）【栏】", "约翰·谷登堡", "J·K·罗琳", "甲——乙", "甲⸺乙", "甲……乙", "甲⋯⋯乙", "温度20℃，占50%。"),
        "zh-Hant\n",
        Show("約翰·谷登堡，「引」『號』。", 100, Ragged with { Language = "zh-Hant" })));

    [Fact]
    public void Clreq_3_1_4_prohibition_at_line_start_and_end() => Snapshot.Match("clreq-3.1.4-line-start-and-end", Strictness("甲乙丙丁，“戊己”（庚）辛～壬、癸·子/丑——寅……卯々，"));

    [Fact]
    public void Clreq_3_1_5_unbreakable_marks() => Snapshot.Match("clreq-3.1.5-unbreakable", Narrowing("甲乙丙——丁戊己……庚辛壬20%癸$15"));

    [Fact]
    public void Clreq_3_1_6_2_adjacent_marks() => Snapshot.Match("clreq-3.1.6.2-adjacent", string.Concat(
        Each("：“甲”。", "“甲。”“乙”", "“‘甲’乙”（丙）", "《〈甲〉乙》（丙）、", "甲！”乙？”丙", "甲”——乙"),
        "zh-Hant\n",
        Show("他說：「甲。」「乙」（丙）", 100, Ragged with { Language = "zh-Hant" }),
        "ja\n",
        Show("彼は「甲。」（乙）・「丙」", 100, Ragged with { Language = "ja" }),
        "space-all\n",
        Show("：“甲。”“乙”", 100, Ragged with { TextSpacingTrim = TextSpacingTrim.SpaceAll }),
        "trim-all\n",
        Show("甲，乙：“丙。”", 100, Ragged with { TextSpacingTrim = TextSpacingTrim.TrimAll })));

    [Fact]
    public void Clreq_3_1_6_3_marks_at_line_start_and_end()
    {
        var text = new StringBuilder();
        foreach (var trim in Enum.GetValues<TextSpacingTrim>())
        {
            text.Append(trim).Append('\n').Append(Show("“甲乙丙丁戊，己庚辛壬癸子丑。寅卯辰”“巳午未申酉戌亥”", 6, Chinese with { TextSpacingTrim = trim }));
        }

        Snapshot.Match("clreq-3.1.6.3-line-edges", text.ToString());
    }

    [Fact]
    public void Clreq_3_2_4_Chinese_and_Latin() => Snapshot.Match("clreq-3.2.4-chinese-and-latin", string.Concat(
        Each("用PDF格式", "用 PDF 格式", "共3本，EPUB。", "（PDF）和“EPUB”", "第 3 章", "àé的μ值"),
        "text-autospace: normal\n",
        Show("用PDF格式", 100, Ragged with { TextAutospace = TextAutospace.Alpha | TextAutospace.Numeric }),
        "text-autospace: no-autospace\n",
        Show("用PDF格式", 100, Ragged with { TextAutospace = TextAutospace.None }),
        "text-autospace: ideograph-numeric\n",
        Show("用PDF共3本", 100, Ragged with { TextAutospace = TextAutospace.Numeric })));

    [Fact]
    public void Words_are_kept_or_parted_as_word_break_says()
    {
        var text = new StringBuilder();
        foreach (var wordBreak in Enum.GetValues<WordBreak>())
        {
            text.Append(wordBreak).Append('\n')
                .Append(Show("甲乙丙丁，戊己庚辛 typography 123456 壬癸", 6, Ragged with { WordBreak = wordBreak }))
                .Append(Show("한국어 조판은 낱말 사이에서 줄을 바꾼다.", 4, Ragged with { WordBreak = wordBreak, Language = "ko" }));
        }

        Snapshot.Match("word-break", text.ToString());
    }

    [Fact]
    public void Clreq_3_5_4_no_lone_character_ends_a_paragraph()
    {
        var text = new StringBuilder();
        for (var measure = 8; measure <= 14; measure++)
        {
            text.Append(measure).Append('\n').Append(Show("做书的人常说一句话，书是改出来的，排好了还要改一遍。", measure, Chinese));
        }

        Snapshot.Match("clreq-3.5.4-lone-character", text.ToString());
    }

    [Fact]
    public void Clreq_3_6_3_order_of_reduction() => Snapshot.Match("clreq-3.6.3-reduction", Narrowing("甲（乙），丙“丁”；戊PDF己。庚辛壬癸"));

    [Fact]
    public void Clreq_3_6_4_order_of_expansion() => Snapshot.Match("clreq-3.6.4-expansion", string.Concat(
        Show("甲乙PDF丙丁，戊己庚辛壬癸子丑寅卯", 9.4, Chinese),
        Show("甲乙丙丁，戊己庚“辛”壬癸子丑寅卯", 9.3, Chinese),
        Show("a word, and more of them 甲乙丙丁戊己庚辛壬癸子丑寅卯", 13.2, Chinese)));

    [Fact]
    public void Faces_of_marks_are_chosen_by_the_text_around_them()
    {
        var latinFirst = Ragged;
        var chineseFirst = Ragged with { FontFamilies = [BookFonts.Chinese, BookFonts.Serif] };
        string[] texts =
        [
            "他说“好”——真的……", "他说“Yes”。", "见 “The Book” 一书", "he said “yes” to it，好", "it’s 好", "A—B 好", "甲A——B乙", "约翰·谷登堡", "《书》，50%，20℃", "12·9运动",
        ];
        Snapshot.Match("faces-of-marks", string.Concat(texts.Select(t => $"{Faces(t, latinFirst)}\n")));
        Snapshot.Match("faces-of-marks-chinese-first", string.Concat(texts.Select(t => $"{Faces(t, chineseFirst)}\n")));
        Assert.Equal("L[a “b” — c…]", Faces("a “b” — c…", Prose with { TextAlign = TextAlignment.Left }));
    }

    private static string Each(params string[] texts) => string.Concat(texts.Select(t => Show(t, 100, Ragged)));

    private static string Strictness(string text)
    {
        var result = new StringBuilder();
        foreach (var strictness in Enum.GetValues<LineBreakStrictness>())
        {
            var starts = new SortedSet<string>(StringComparer.Ordinal);
            var ends = new SortedSet<string>(StringComparer.Ordinal);
            for (var measure = 50; measure <= 300; measure++)
            {
                var lines = new Setting().Set(text, measure / 10.0 * Em, Ragged with { LineBreak = strictness });
                starts.UnionWith(lines.Skip(1).Select(l => TextOf(l)[..1]));
                ends.UnionWith(lines.SkipLast(1).Select(l => TextOf(l)[^1..]));
            }

            result.Append(strictness).Append("\nstarts ").AppendJoin(' ', starts).Append("\nends   ").AppendJoin(' ', ends).Append('\n');
        }

        return result.ToString();
    }

    private static string Narrowing(string text)
    {
        var result = new StringBuilder();
        for (var measure = 100; measure >= 70; measure -= 5)
        {
            result.Append(measure).Append('\n').Append(Show(text, measure / 10.0, Chinese));
        }

        return result.ToString();
    }
}

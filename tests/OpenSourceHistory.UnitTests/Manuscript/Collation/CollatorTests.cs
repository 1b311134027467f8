using CsCheck;
using OpenSourceHistory.Manuscript.Collation;
using Xunit;

namespace OpenSourceHistory.UnitTests.Manuscript.Collation;

public class CollatorTests
{
    // Texts out of which collisions at each level are likely.
    private static readonly string[] s_pieces =
    [
        "a", "A", "á", "a\u0301", "Å", "b", "z", "ß", "ss", " ", "-", ",", "(", "1", "10", "2", "1,000", "西", "安", "先", "曾", "xi", "é", "Ж", "한", "ア", "あ", "😀", "\uD800",
    ];

    private static readonly Gen<string> s_texts = Gen.Int[0, s_pieces.Length - 1].List[0, 5].Select(list => string.Concat(list.Select(i => s_pieces[i])));

    [Fact]
    public void Letters_decide_whatever_the_spaces_and_hyphens() =>
        AssertOrder("en", "newborn", "newcomer", "New Deal", "new economics", "newel", "New England", "newlyweds", "new math", "new-paper", "Newport News");

    [Fact]
    public void Alphabetizing_starts_again_at_a_parenthesis_and_a_comma() =>
        AssertOrder("en", "New", "New (city)", "New, Arthur", "New, Zoe", "new 9", "new 10", "new 11", "new 12", "new 12,", "new 20", "newborn");

    [Fact]
    public void Numbers_sort_by_value_before_letters() =>
        AssertOrder("en", "2 to the tenth", "996.ICU", "1024 Programmers’ Day", "20,000 stars", "100000", "Kimi", "Kimi 2", "Kimi 2.5", "Kimi 2.12", "Kimi 10", "Kimi K2");

    [Fact]
    public void Diacritics_break_ties_and_then_case_does() =>
        AssertOrder("en", "Ørsted", "Ost", "resume", "Resume", "résumé", "Résumé", "resumes", "straße", "Strasse", "strata");

    [Theory]
    [InlineData("de", "A", "Ä", "Ab", "Bad", "Ob", "Öl", "Op", "Z")]
    [InlineData("sv", "A", "Ab", "Z", "Å", "A\u030Al", "Äpple", "Öl", "Ørn")]
    [InlineData("da", "A", "Z", "Æble", "Øl", "Öl", "Ål")]
    [InlineData("es-MX", "nada", "nunca", "ñame", "Ñandú", "oca")]
    [InlineData("cs", "Cyril", "čaj", "Dana", "Hana", "chata", "Ivan")]
    public void Letters_of_a_language_stand_where_it_puts_them(string language, params string[] texts) => AssertOrder(language, texts);

    [Fact]
    public void Han_characters_stand_where_their_pinyin_does() =>
        AssertOrder("en", "阿里巴巴", "Alibaba", "Android", "重庆", "Kafka", "开放原子", "开源社", "开源中国", "Kaiyuanshe", "Kubernetes", "木兰", "Mulan", "中国");

    // In the second group “xi” ends before “xian” goes on; in the third the tone decides, then the strokes.
    [Theory]
    [InlineData("西安", "西藏", "先")]
    [InlineData("妈", "麻", "马", "骂", "吗")]
    [InlineData("一", "衣", "医")]
    [InlineData("路", "吕", "乱", "论")]
    public void Han_characters_sort_by_syllable_tone_and_strokes(params string[] texts)
    {
        AssertOrder("zh-Hans", texts);
        AssertOrder("zh-Hant", texts);
    }

    [Fact]
    public void Surnames_are_read_as_surnames_in_names_alone()
    {
        string[] names = ["葛优", "曹操", "曾国藩", "单田芳", "解缙", "尉迟恭", "欧阳修", "区适子"];
        Assert.Equal("曹操 葛优 欧阳修 区适子 单田芳 解缙 尉迟恭 曾国藩", string.Join(' ', Collator.Of("zh").ForNames.Sort(names, n => n)));
        Assert.Equal("C", Collator.Of("zh").InitialOf("曾国藩"));
        Assert.Equal("Z", Collator.Of("zh").ForNames.InitialOf("曾国藩"));
    }

    [Theory]
    [InlineData("de-IOE", "D")]
    [InlineData("阿里巴巴", "A")]
    [InlineData("开源社", "K")]
    [InlineData("吕不韦", "L")]
    [InlineData("华为", "H")]
    [InlineData("996.ICU", Collator.NumberGroup)]
    [InlineData("٣ days", Collator.NumberGroup)]
    [InlineData("“quoted”", "Q")]
    [InlineData(".NET", "N")]
    [InlineData("élan", "E")]
    [InlineData("Łódź", "L")]
    [InlineData("æon", "A")]
    [InlineData("Ωμέγα", "Ω")]
    [InlineData("ёлка", "Е")]
    [InlineData("+++", Collator.SymbolGroup)]
    [InlineData("", Collator.SymbolGroup)]
    public void The_initial_is_that_of_the_letter_group(string text, string initial) => Assert.Equal(initial, Collator.Of("en").InitialOf(text));

    [Fact]
    public void The_initial_of_a_tailored_letter_is_its_own()
    {
        Assert.Equal("Å", Collator.Of("sv").InitialOf("ångström"));
        Assert.Equal("A", Collator.Of("en").InitialOf("ångström"));
        Assert.Equal("Ch", Collator.Of("cs").InitialOf("chata"));
    }

    [Fact]
    public void Scripts_follow_each_other() => AssertOrder("en", "Zebra", "Αθήνα", "Москва", "가방", "나라", "あお", "アカ");

    [Fact]
    public void What_differs_never_compares_as_the_same()
    {
        var collator = Collator.Of("en");
        s_texts.Select(s_texts).Sample((a, b) => Math.Sign(collator.Compare(a, b)) == -Math.Sign(collator.Compare(b, a)) && (collator.Compare(a, b) == 0) == (a == b));
    }

    [Fact]
    public void The_order_is_transitive()
    {
        var collator = Collator.Of("en");
        s_texts.Select(s_texts, s_texts).Sample((a, b, c) => collator.Compare(a, b) > 0 || collator.Compare(b, c) > 0 || collator.Compare(a, c) <= 0);
    }

    [Fact]
    public void Letter_groups_are_never_torn()
    {
        var collator = Collator.Of("sv");
        s_texts.List[0, 30].Sample(texts =>
        {
            var groups = collator.Sort(texts, t => t).Select(collator.InitialOf).ToList();
            return groups.Where((g, i) => i == 0 || groups[i - 1] != g).GroupBy(g => g).All(g => g.Count() == 1);
        });
    }

    private static void AssertOrder(string language, params string[] texts)
    {
        Assert.Equal(string.Join(" | ", texts), string.Join(" | ", Collator.Of(language).Sort(texts.Reverse(), t => t)));
        Assert.Equal(string.Join(" | ", texts), string.Join(" | ", texts.Reverse().Order(Collator.Of(language))));
    }
}

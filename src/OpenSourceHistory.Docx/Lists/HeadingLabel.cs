using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Styles.Content;

namespace OpenSourceHistory.Docx.Lists;

/// <summary>What stands above headings of one kind, such as <c>Act IV</c>, where Word can count it by itself, so that contents that are made anew have it.</summary>
/// <param name="Front">Characters in front of the number.</param>
/// <param name="Format">Word's number format.</param>
/// <param name="Behind">Characters behind the number.</param>
/// <param name="Run">Its look.</param>
/// <param name="Heading">Look of the heading.</param>
internal sealed record HeadingLabel(string Front, string Format, string Behind, RunFormat Run, RunFormat Heading)
{
    /// <summary>The characters that it can have.</summary>
    public string Characters => Front + Behind + (Format switch
    {
        "upperRoman" => "IVXLCDM",
        "lowerRoman" => "ivxlcdm",
        "upperLetter" => "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "lowerLetter" => "abcdefghijklmnopqrstuvwxyz",
        "ideographDigital" => "〇一二三四五六七八九",
        "chineseCountingThousand" => "〇一二三四五六七八九十百千",
        _ => "0123456789",
    });

    /// <summary>The label that generated content makes, with its number; null where it has none that Word counts.</summary>
    /// <param name="content">The content.</param>
    /// <param name="run">Its look.</param>
    /// <param name="heading">Look of the heading.</param>
    public static (HeadingLabel Label, int Number)? Of(ValueList<ContentItem> content, RunFormat run, RunFormat heading)
    {
        if (ContentText.Of(content) is not { Length: > 0 } text || content.Cast<ContentText>().Sum(c => c.Counters.Count) != 1)
        {
            return null;
        }

        var before = content.Cast<ContentText>().TakeWhile(c => c.Counters.Count == 0).Sum(c => c.Value.Length);
        var place = content.Cast<ContentText>().First(c => c.Counters.Count > 0).Counters[0];
        var (front, behind) = (text[..(before + place.Start)], text[(before + place.Start + place.Length)..]);
        return place.Value is > 0 and var number && ListKind.FormatOf(place.Style) is { } format && !(front + behind).AsSpan().ContainsAny('%', '\n')
            ? (new HeadingLabel(XmlSafeText.Clean(front), format, XmlSafeText.Clean(behind), run, heading), number)
            : null;
    }
}

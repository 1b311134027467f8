using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Docx.Formats;

/// <summary>What the name of a font family tells: which script it is made for, and what Word may take instead.</summary>
internal static class FontNames
{
    /// <summary>Stands for the generic family of faces that lend others their characters.</summary>
    public const string Substitute = "substitute";

    private static readonly string[] s_eastAsianParts = ["CJK", "Song", "SimSun", "Ming", "Hei", "Kai", "Fang", "Han Serif", "Han Sans", "PingFang", "Gothic JP", "Batang"];
    private static readonly string[] s_eastAsianEndings = [" SC", " TC", " HK", " JP", " KR"];

    /// <summary>The plain name of the first generic family among some: <c>serif</c>, <c>sans-serif</c>, <c>monospace</c> or a rare one; <c>serif</c> where there is none.</summary>
    public static string GenericOf(ValueList<string> families)
    {
        var name = families.FirstOrDefault(GenericFamilies.Contains) ?? "serif";
        return GenericFamilies.KindOf(name) switch
        {
            GenericFamily.Serif => "serif",
            GenericFamily.SansSerif => "sans-serif",
            GenericFamily.Monospace => "monospace",
            _ => name,
        };
    }

    /// <summary>True where the name is that of a face for Chinese, Japanese or Korean.</summary>
    public static bool IsEastAsian(string family) =>
        Array.Exists(s_eastAsianEndings, e => family.EndsWith(e, StringComparison.Ordinal))
        || Array.Exists(s_eastAsianParts, p => family.Contains(p, StringComparison.Ordinal));

    /// <summary>The family that stands for a generic one on an editor's machine.</summary>
    public static string ForGeneric(string generic) => generic switch
    {
        "sans-serif" => "Arial",
        "monospace" => "Courier New",
        _ => "Times New Roman",
    };

    /// <summary>Families to take where one is not there, in order, for <c>w:altName</c>.</summary>
    public static string Alternatives(string family, string generic)
    {
        if (IsEastAsian(family))
        {
            return generic == "sans-serif" ? "Microsoft YaHei,PingFang SC,SimHei" : "SimSun,Songti SC,STSong";
        }

        return generic switch
        {
            "sans-serif" => "Calibri,Helvetica Neue,Arial",
            "monospace" => "Consolas,Menlo,Courier New",
            Substitute => "Segoe UI Symbol,Apple Symbols,Arial Unicode MS",
            _ => "Garamond,Georgia,Times New Roman",
        };
    }
}

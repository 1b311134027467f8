namespace OpenSourceHistory.Docx.Formats;

/// <summary>What the name of a font family tells: which script it is made for, and what Word may take instead.</summary>
internal static class FontNames
{
    /// <summary>Stands for the generic family of faces that lend others their characters.</summary>
    public const string Substitute = "substitute";

    private static readonly string[] s_generic = ["serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "ui-serif", "ui-sans-serif", "ui-monospace", "math"];
    private static readonly string[] s_eastAsianParts = ["CJK", "Song", "SimSun", "Ming", "Hei", "Kai", "Fang", "Han Serif", "Han Sans", "PingFang", "Gothic JP", "Batang"];
    private static readonly string[] s_eastAsianEndings = [" SC", " TC", " HK", " JP", " KR"];

    /// <summary>True for <c>serif</c> and its like.</summary>
    public static bool IsGeneric(string family) => Array.IndexOf(s_generic, family) >= 0;

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

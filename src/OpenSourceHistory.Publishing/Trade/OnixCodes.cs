namespace OpenSourceHistory.Publishing.Trade;

/// <summary>Codes of ONIX for what this program has names for. A resource file holds them.</summary>
internal static class OnixCodes
{
    private static readonly Lazy<Dictionary<(string List, string Name), string>> s_codes = new(Read);

    /// <summary>A code; null where the list has none for it.</summary>
    /// <param name="list">Number of the list.</param>
    /// <param name="name">What it is called here.</param>
    public static string? Find(string list, string name) => s_codes.Value.GetValueOrDefault((list, name));

    private static Dictionary<(string List, string Name), string> Read()
    {
        var codes = new Dictionary<(string List, string Name), string>();
        using var reader = EmbeddedText.Open(typeof(OnixCodes).Assembly, "onix-codes.tsv");
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var list, var name, var code])
            {
                codes.Add((list, name), code);
            }
        }

        return codes;
    }
}

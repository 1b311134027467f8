namespace OpenSourceHistory.Css.Selectors;

/// <summary><c>:lang()</c>: the language itself or a narrower one, by extended filtering (RFC 4647, section 3.3.2).</summary>
internal sealed record LanguageSelector(ValueList<string> Ranges) : SimpleSelector
{
    /// <inheritdoc/>
    public override bool Matches(IElement element)
    {
        foreach (var range in Ranges)
        {
            if (Holds(range.Split('-'), element.Language.Split('-')))
            {
                return true;
            }
        }

        return false;
    }

    // Parts that the range leaves out may stand in the language, but single letters, which begin extensions.
    private static bool Holds(string[] range, string[] language)
    {
        if (range[0] != "*" && !range[0].Equals(language[0], StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var at = 1;
        foreach (var part in range.AsSpan(1))
        {
            while (part != "*" && at < language.Length && !part.Equals(language[at], StringComparison.OrdinalIgnoreCase) && language[at].Length > 1)
            {
                at++;
            }

            if (part != "*" && (at == language.Length || !part.Equals(language[at++], StringComparison.OrdinalIgnoreCase)))
            {
                return false;
            }
        }

        return true;
    }
}

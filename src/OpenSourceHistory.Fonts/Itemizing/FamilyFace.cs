namespace OpenSourceHistory.Fonts.Itemizing;

/// <summary>A family and its matched face, which is looked for when first asked for.</summary>
internal sealed class FamilyFace(string family, Func<string, FontFace?> match)
{
    private readonly Lazy<FontFace?> _face = new(() => match(family));

    public string Family => family;

    /// <summary>The face; null where the family is unknown or its files cannot be used.</summary>
    public FontFace? Face => _face.Value;
}

namespace OpenSourceHistory.Graphics.Findings;

/// <summary>Codes of findings about pictures.</summary>
public static class GraphicsCodes
{
    /// <summary>A picture's file cannot be read.</summary>
    public const string UnreadableFile = "OSH3201";

    /// <summary>A file is no picture of a kind that books can hold.</summary>
    public const string UnknownFormat = "OSH3202";

    /// <summary>A picture's file is damaged or cut short.</summary>
    public const string DamagedFile = "OSH3203";

    /// <summary>A picture is larger than can be handled.</summary>
    public const string TooLarge = "OSH3204";

    /// <summary>A picture's colours are others than sRGB, for which they are taken.</summary>
    public const string OtherColors = "OSH3205";

    /// <summary>An SVG document is not well-formed, or its root is not <c>svg</c>.</summary>
    public const string NotSvg = "OSH3211";

    /// <summary>An SVG document uses something that is not drawn.</summary>
    public const string UnsupportedSvg = "OSH3212";

    /// <summary>A value in an SVG document does not parse.</summary>
    public const string InvalidSvgValue = "OSH3213";

    /// <summary>Text of an SVG document has a character that no face has.</summary>
    public const string MissingCharacter = "OSH3214";
}

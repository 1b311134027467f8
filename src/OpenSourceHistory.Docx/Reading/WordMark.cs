namespace OpenSourceHistory.Docx.Reading;

/// <summary>What sets text off from the text of its paragraph. In an italic paragraph, upright text is emphasised.</summary>
[Flags]
public enum WordMark
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Italics, or upright among italics.</summary>
    Emphasis = 1,

    /// <summary>Bold, or not among bold.</summary>
    Strong = 2,

    /// <summary>Superior.</summary>
    Superscript = 4,

    /// <summary>Inferior.</summary>
    Subscript = 8,

    /// <summary>Small capitals.</summary>
    SmallCapitals = 16,

    /// <summary>Shown in capitals.</summary>
    Capitals = 32,

    /// <summary>Struck through.</summary>
    Struck = 64,

    /// <summary>Underlined.</summary>
    Underlined = 128,

    /// <summary>Not shown.</summary>
    Hidden = 256,
}

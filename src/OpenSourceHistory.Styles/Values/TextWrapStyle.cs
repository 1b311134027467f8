namespace OpenSourceHistory.Styles.Values;

/// <summary>text-wrap-style: which of the ways to break a text into lines is best.</summary>
public enum TextWrapStyle
{
    /// <summary>As even as may be; headings and centred text in lines of like length.</summary>
    Auto,

    /// <summary>Lines of like length, none of a lone word or character.</summary>
    Balance,

    /// <summary>As even as may be, the last line not of a lone word or character.</summary>
    Pretty,
}

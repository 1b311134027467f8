namespace OpenSourceHistory.Core.Text;

/// <summary>Kinds of Chinese and Japanese punctuation that are set alike (Requirements for Chinese Text Layout, section 3.1.1).</summary>
public enum MarkKind : byte
{
    /// <summary>No such mark.</summary>
    None,

    /// <summary>Opening quotation marks and brackets.</summary>
    Opening,

    /// <summary>Closing quotation marks and brackets.</summary>
    Closing,

    /// <summary>Commas, semicolons and colons.</summary>
    Comma,

    /// <summary>Full stops.</summary>
    Stop,

    /// <summary>Exclamation and question marks.</summary>
    Exclamation,

    /// <summary>Interpuncts.</summary>
    MiddleDot,

    /// <summary>Dashes, of which two are one mark.</summary>
    Dash,

    /// <summary>Ellipses, of which two are one mark.</summary>
    Ellipsis,
}

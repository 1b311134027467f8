namespace OpenSourceHistory.Docx.Runs;

/// <summary>Which face Word takes for a character (17.3.2.26).</summary>
internal enum WordScript
{
    /// <summary>The Latin one, whatever the run says.</summary>
    Latin,

    /// <summary>The East Asian one, whatever the run says.</summary>
    EastAsian,

    /// <summary>The East Asian one, which the run must say: a sign that Latin text has too.</summary>
    Hinted,

    /// <summary>The Latin one, which the run must not deny: such a sign or a letter.</summary>
    Unhinted,
}

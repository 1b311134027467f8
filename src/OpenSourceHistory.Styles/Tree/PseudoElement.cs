namespace OpenSourceHistory.Styles.Tree;

/// <summary>Pseudo-elements that may carry style.</summary>
public enum PseudoElement
{
    /// <summary>::before.</summary>
    Before,

    /// <summary>::after.</summary>
    After,

    /// <summary>::marker.</summary>
    Marker,

    /// <summary>::first-letter.</summary>
    FirstLetter,

    /// <summary>::first-line.</summary>
    FirstLine,

    /// <summary>::footnote-call.</summary>
    FootnoteCall,

    /// <summary>::footnote-marker.</summary>
    FootnoteMarker,

    /// <summary>::-osh-continued, of captions: above what of the table stands on further pages; of entries of an index: above sub-entries that begin a column.</summary>
    Continued,

    /// <summary>::footnote-call::before.</summary>
    FootnoteCallBefore,

    /// <summary>::footnote-call::after.</summary>
    FootnoteCallAfter,

    /// <summary>::footnote-marker::before.</summary>
    FootnoteMarkerBefore,

    /// <summary>::footnote-marker::after.</summary>
    FootnoteMarkerAfter,
}

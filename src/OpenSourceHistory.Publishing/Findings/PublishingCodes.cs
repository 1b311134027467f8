namespace OpenSourceHistory.Publishing.Findings;

/// <summary>Diagnostic codes of the program as such.</summary>
internal static class PublishingCodes
{
    /// <summary>No such book.</summary>
    public const string NoSuchBook = "OSH7001";

    /// <summary>No such edition.</summary>
    public const string NoSuchEdition = "OSH7002";

    /// <summary>An output cannot be written.</summary>
    public const string CannotWrite = "OSH7003";

    /// <summary>A file is of no kind that can be inspected.</summary>
    public const string CannotInspect = "OSH7005";

    /// <summary>An output would replace a file that this program did not make, or that was changed since.</summary>
    public const string ForeignFile = "OSH7006";

    /// <summary>An output would replace a file that the book is made from.</summary>
    public const string WouldReplaceInput = "OSH7007";

    /// <summary>The program has a fault.</summary>
    public const string InternalFault = "OSH7008";

    /// <summary>An edition would have no pages.</summary>
    public const string NoPages = "OSH7009";

    /// <summary>An edition breaks a rule of its receiver.</summary>
    public const string BrokenRule = "OSH7010";

    /// <summary>Nothing says how wide the spine of a cover is.</summary>
    public const string UnknownSpine = "OSH7011";

    /// <summary>A receiver binds in a way for which no cover can be made.</summary>
    public const string CaseBinding = "OSH7012";

    /// <summary>The file of an edition fails the preflight of its receiver.</summary>
    public const string FailedPreflight = "OSH7013";

    /// <summary>Nothing says when an e-book that is published was last changed.</summary>
    public const string ChangeUnknown = "OSH7014";

    /// <summary>A record for the trade lacks what the trade asks for.</summary>
    public const string RecordIncomplete = "OSH7016";

    /// <summary>Something of a file that is laid on sheets is not on them.</summary>
    public const string NotOnSheets = "OSH7015";

    /// <summary>Paper is smaller than the sheets that are to be printed on it.</summary>
    public const string SheetsTooLarge = "OSH7017";

    /// <summary>A document that an editor sent back cannot be read, or a part of it.</summary>
    public const string DocumentNotRead = "OSH7021";

    /// <summary>A document that came back is none of the chapters that were sent.</summary>
    public const string NoChapter = "OSH7022";

    /// <summary>Nothing tells what an editor was sent.</summary>
    public const string SentUnknown = "OSH7023";

    /// <summary>Changes cannot be committed.</summary>
    public const string CannotCommit = "OSH7024";

    /// <summary>Nothing was sent to somebody of which changes could be shown.</summary>
    public const string NothingSentBefore = "OSH7025";

    /// <summary>The folder of builds that machines share cannot be used.</summary>
    public const string CacheNotUsable = "OSH7041";

    /// <summary>A build that machines share is damaged.</summary>
    public const string DamagedCache = "OSH7042";

    /// <summary>A document that a book is to begin with cannot be read.</summary>
    public const string UnreadableDraft = "OSH7031";

    /// <summary>A document of another kind than Word's could not be made one.</summary>
    public const string DraftNotConverted = "OSH7039";

    /// <summary>Changes and comments that nobody has decided upon, in editions that cannot show them.</summary>
    public const string OpenRevisions = "OSH1125";
}

namespace OpenSourceHistory.Publishing.Records;

/// <summary>What a build may ask of files.</summary>
internal enum QuestionKind
{
    /// <summary>What a file holds.</summary>
    Content,

    /// <summary>Whether a file is there.</summary>
    File,

    /// <summary>Whether a folder is there.</summary>
    Folder,

    /// <summary>How long a file is.</summary>
    Size,

    /// <summary>The files of a folder.</summary>
    List,

    /// <summary>The files under a folder.</summary>
    Tree,

    /// <summary>Where a path leads.</summary>
    Place,
}

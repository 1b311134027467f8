namespace OpenSourceHistory.Manuscript;

/// <summary>What a division is, as the Chicago Manual's parts of a book and EPUB's structural semantics name it.</summary>
public enum DivisionRole
{
    /// <summary>A chapter of the text.</summary>
    Chapter,

    /// <summary>Half-title.</summary>
    HalfTitle,

    /// <summary>Title page.</summary>
    TitlePage,

    /// <summary>Copyright page.</summary>
    CopyrightPage,

    /// <summary>Dedication.</summary>
    Dedication,

    /// <summary>Epigraph.</summary>
    Epigraph,

    /// <summary>Contents.</summary>
    Contents,

    /// <summary>List of figures.</summary>
    ListOfFigures,

    /// <summary>List of tables.</summary>
    ListOfTables,

    /// <summary>Foreword.</summary>
    Foreword,

    /// <summary>Preface.</summary>
    Preface,

    /// <summary>Introduction.</summary>
    Introduction,

    /// <summary>A part opener.</summary>
    Part,

    /// <summary>Conclusion.</summary>
    Conclusion,

    /// <summary>Epilogue.</summary>
    Epilogue,

    /// <summary>Afterword.</summary>
    Afterword,

    /// <summary>Appendix.</summary>
    Appendix,

    /// <summary>Acknowledgements.</summary>
    Acknowledgements,

    /// <summary>Colophon.</summary>
    Colophon,

    /// <summary>Notes gathered behind a chapter or behind the text.</summary>
    Notes,

    /// <summary>List of abbreviations.</summary>
    Abbreviations,

    /// <summary>Bibliography.</summary>
    Bibliography,

    /// <summary>Glossary.</summary>
    Glossary,

    /// <summary>People and organisations.</summary>
    People,

    /// <summary>Chronology.</summary>
    Chronology,

    /// <summary>Index.</summary>
    Index,

    /// <summary>Other matter without a semantic of its own.</summary>
    Other,
}

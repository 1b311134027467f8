namespace OpenSourceHistory.Epub.StyleSheets;

/// <summary>The declaration that decides a longhand of an element.</summary>
/// <param name="Rule">Its rule.</param>
/// <param name="Declaration">The declaration.</param>
/// <param name="IsAlone">True where no other would decide in its place.</param>
internal readonly record struct Winner(FlatRule Rule, FlatDeclaration Declaration, bool IsAlone);

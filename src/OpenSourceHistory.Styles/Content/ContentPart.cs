namespace OpenSourceHistory.Styles.Content;

/// <summary>Which part of an element <c>content()</c> and <c>target-text()</c> quote.</summary>
internal enum ContentPart
{
    Text,
    Before,
    After,
    FirstLetter,
}

namespace OpenSourceHistory.Pdf.Logical;

/// <summary>A marked-content sequence.</summary>
/// <param name="Page">Zero-based page.</param>
/// <param name="Id">Its identifier on the page.</param>
internal readonly record struct ContentPlace(int Page, int Id) : IComparable<ContentPlace>
{
    /// <inheritdoc/>
    public int CompareTo(ContentPlace other) => Page != other.Page ? Page.CompareTo(other.Page) : Id.CompareTo(other.Id);
}

namespace OpenSourceHistory.Manuscript.Editions;

/// <summary>An edition: one output of a book, as <c>book.yaml</c> declares it. Its kinds are closed; an <see cref="IEditionVisitor{TResult}"/> knows them all.</summary>
public abstract record Edition
{
    private protected Edition()
    {
    }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>File name of its output, without folders.</summary>
    public required string Output { get; init; }

    /// <summary>Its identifier (urn:isbn, urn:uuid, URL), or null.</summary>
    public string? Identifier { get; init; }

    /// <summary>What it has otherwise than the book.</summary>
    public EditionVariation Variation { get; init; } = EditionVariation.None;

    /// <summary>Where it is declared.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>False where a reading system makes the pages: such an edition can name none.</summary>
    public virtual bool HasPages => true;

    /// <summary>True where a reader can follow links: on screens, but not on paper.</summary>
    public virtual bool HasLiveLinks => true;

    /// <summary>Does what is to be done for its kind.</summary>
    /// <typeparam name="TResult">What is made.</typeparam>
    /// <param name="visitor">Knows every kind.</param>
    public abstract TResult Accept<TResult>(IEditionVisitor<TResult> visitor);
}

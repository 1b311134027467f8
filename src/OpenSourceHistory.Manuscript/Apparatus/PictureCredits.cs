using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>Gathers the credits of a book's pictures.</summary>
internal static class PictureCredits
{
    private const string CreditKey = "credit";
    private const string SourceKey = "source";
    private const string Licence = "licence";
    private const string License = "license";

    /// <summary>The keys of a picture that are its credits.</summary>
    public static readonly string[] Keys = [CreditKey, SourceKey, Licence, License];

    /// <summary>The credits, in the order of the book; a picture that is shown again with the same credits counts once.</summary>
    /// <param name="book">The book, its figures numbered.</param>
    public static ValueList<PictureCredit> Of(Book book)
    {
        var walker = new Walker();
        walker.Walk(book);
        return ValueList.From(walker.Credits.DistinctBy(c => (c.Path, c.Credit with { Name = string.Empty })).Select(c => c.Credit));
    }

    private sealed class Walker : BookWalker
    {
        private Figure? _figure;

        public List<(string Path, PictureCredit Credit)> Credits { get; } = [];

        public override void Visit(Node node)
        {
            var outer = _figure;
            _figure = node as Figure ?? _figure;
            if (node is Image image)
            {
                Add(image);
            }

            base.Visit(node);
            _figure = outer;
        }

        private void Add(Image image)
        {
            var (credit, source) = (ValueOf(image, CreditKey), ValueOf(image, SourceKey));
            var licence = ValueOf(image, Licence) ?? ValueOf(image, License);
            if (credit is not null || licence is not null || source is not null)
            {
                Credits.Add((image.Source, new PictureCredit(NameOf(image), credit, licence, source)));
            }
        }

        private string NameOf(Image image) =>
            _figure?.Caption?.Label ?? (image.AlternativeText.Length > 0 ? image.AlternativeText : Path.GetFileNameWithoutExtension(image.Source));

        // A picture alone in its paragraph gives its attributes to the figure that it becomes.
        private string? ValueOf(Image image, string key) =>
            (image.Attributes.ValueOf(key) ?? _figure?.Attributes.ValueOf(key)) is { Length: > 0 } value ? value : null;
    }
}

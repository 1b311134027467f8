using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Graphics.Reading;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Typesetting.Pagination;
using OpenSourceHistory.Typesetting.Standing;
using OpenSourceHistory.Typesetting.Structure;

namespace OpenSourceHistory.Typesetting;

/// <summary>
/// Type that is kept standing from one typesetting of a book to the next: divisions, runs of pages and painted pages that are as they were are taken from it.
/// What is made with it is what would be made without; no two threads typeset with it at once.
/// </summary>
public sealed class StandingType
{
    private StyledBook? _styled;
    private FontLibrary? _fonts;
    private PictureLibrary? _pictures;

    /// <summary>The book as it was typeset last; null where none was, or its pages have no room for text.</summary>
    internal StandingBook? Book { get; private set; }

    /// <summary>The faces that the book at hand is set in.</summary>
    internal FontLibrary Fonts => _fonts!;

    /// <summary>The pictures of the book at hand.</summary>
    internal PictureLibrary Pictures => _pictures!;

    /// <summary>Divisions that are set.</summary>
    internal StandingDivisions Divisions { get; private set; } = new();

    /// <summary>Runs that are broken into pages.</summary>
    internal StandingRuns Runs { get; private set; } = new();

    /// <summary>Pages that are painted.</summary>
    internal StandingPages Pages { get; private set; } = new();

    /// <summary>Frames of pages.</summary>
    internal PageFrames Frames { get; private set; } = new(_ => throw new InvalidOperationException("No book has begun"), Length.Zero);

    /// <summary>Ways to set paragraphs.</summary>
    internal VariantTable Variants { get; private set; } = new(Length.Zero);

    /// <summary>Begins to typeset a book: where its sheet, faces and pictures are those of the last, what stands may be used.</summary>
    /// <param name="book">The book.</param>
    /// <param name="structure">Its structure.</param>
    /// <param name="fonts">Faces.</param>
    /// <param name="pictures">Pictures.</param>
    internal void Begin(StyledBook book, BookStructure structure, FontLibrary fonts, PictureLibrary pictures)
    {
        if (_styled is null || !book.HasStylesOf(_styled) || !ReferenceEquals(fonts, _fonts) || !pictures.HasPicturesOf(_pictures!))
        {
            (Divisions, Runs, Pages) = (new StandingDivisions(), new StandingRuns(), new StandingPages());
            (Frames, Variants) = (PageFrames.Of(book), new VariantTable(book.Root.LineHeight));
        }

        (_styled, _fonts, _pictures, Book) = (book, fonts, pictures, null);
        Runs.Turn();
        Variants.Turn();
        Pages.Turn();
        Divisions.Begin(book, structure);
    }

    /// <summary>Ends the typesetting of the book that was begun.</summary>
    /// <param name="book">What was made.</param>
    internal void End(StandingBook book) => Book = book;
}

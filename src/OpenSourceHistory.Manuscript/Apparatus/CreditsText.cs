namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>Writes whom the pictures and typefaces of an edition are owed to: a paragraph each.</summary>
/// <param name="book">The book.</param>
/// <param name="edition">The edition.</param>
/// <param name="phrases">Writes in the language of the book.</param>
internal sealed class CreditsText(Book book, EditionTraits edition, PhraseWriter phrases)
{
    private ValueList<TypefaceCredit> Typefaces => edition.Typography?.Typefaces ?? [];

    /// <summary>Pictures, then typefaces.</summary>
    public ValueList<Block> Write()
    {
        var colophon = new ColophonText(edition, phrases);
        return OfPictures().Concat(Typefaces.Select(colophon.Typeface).OfType<ValueList<Inline>>().Select(t => phrases.Paragraph(t)));
    }

    /// <summary>The pictures that have a credit, a licence or a source, in the order of the book.</summary>
    public ValueList<Block> OfPictures() => ValueList.From(PictureCredits.Of(book).Select(Block (p) => phrases.Paragraph(Write(p))));

    /// <summary>The thanks to the makers of typefaces and pictures, in a paragraph; nothing where none is known.</summary>
    public ValueList<Block> Thanks()
    {
        var credits = PictureCredits.Of(book);
        var pictures = credits.Where(p => p.Credit is not null).Select(p => MakerOf(p.Credit!, p.Name)).ToList();
        List<ValueList<Inline>> makers = [.. Typefaces.Where(t => t.Maker is not null).Select(t => MakerOf(t.Maker!, t.Family)), .. pictures];
        if (makers.Count == 0)
        {
            return [];
        }

        var thanks = phrases.Fill(pictures.Count > 0 ? "thanks-makers" : "thanks-type-makers", phrases.Join(makers));
        var licences = Typefaces.Select(t => t.Licence).Concat(credits.Select(p => p.Licence)).OfType<string>();
        var names = licences.Distinct(StringComparer.Ordinal).Select(phrases.LinkedText).ToList();
        var key = names.Count == 1 ? "used-under-one" : "used-under";
        return [phrases.Paragraph(names.Count == 0 ? thanks : phrases.Follow([thanks, phrases.Fill(key, phrases.Join(names))]))];
    }

    private ValueList<Inline> MakerOf(string maker, string work) => phrases.Fill("maker-of", phrases.LinkedText(phrases.Names(maker)), phrases.Text(work));

    private ValueList<Inline> Write(PictureCredit picture)
    {
        var parts = new[] { picture.Credit, picture.Licence, picture.Source }.OfType<string>().Select(phrases.LinkedText).ToList();
        var text = parts[0];
        foreach (var part in parts.Skip(1))
        {
            text = phrases.Fill("credit-and", text, part);
        }

        return phrases.Fill("picture-credit", phrases.Text(picture.Name), text);
    }
}

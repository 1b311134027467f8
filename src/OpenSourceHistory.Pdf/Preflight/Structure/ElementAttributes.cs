using OpenSourceHistory.Pdf.Inspection;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Structure;

/// <summary>Attributes of elements, their own and those of their classes (ISO 32000-1, 14.7.5).</summary>
/// <param name="tokens">The file.</param>
/// <param name="root">The root of the structure.</param>
internal sealed class ElementAttributes(TokenReader tokens, DictionaryToken root)
{
    private readonly DictionaryToken? _classes = tokens.Get<DictionaryToken>(root, "ClassMap");

    /// <summary>True where an element has an attribute.</summary>
    /// <param name="element">The element.</param>
    /// <param name="name">The attribute.</param>
    public bool Has(OpenedElement element, string name) => AllOf(element).Any(a => a.Data.ContainsKey(name));

    /// <summary>The whole number of an attribute, or another where it has none.</summary>
    /// <param name="element">The element.</param>
    /// <param name="name">The attribute.</param>
    /// <param name="otherwise">The other.</param>
    public int NumberOf(OpenedElement element, string name, int otherwise) =>
        AllOf(element).Select(a => tokens.Get<NumericToken>(a, name)).FirstOrDefault(n => n is not null)?.Int ?? otherwise;

    /// <summary>The name of an attribute; null where it has none.</summary>
    /// <param name="element">The element.</param>
    /// <param name="name">The attribute.</param>
    public string? NameOf(OpenedElement element, string name) => AllOf(element).Select(a => tokens.Get<NameToken>(a, name)?.Data).FirstOrDefault(n => n is not null);

    /// <summary>The elements that an element refers to (ISO 32000-2, 14.7.2).</summary>
    /// <param name="element">The element.</param>
    public IEnumerable<DictionaryToken> ReferencesOf(OpenedElement element) => Dictionaries(element.Dictionary, "Ref");

    /// <summary>A text of an element itself; null where it has none.</summary>
    /// <param name="element">The element.</param>
    /// <param name="key">Key of the entry.</param>
    public string? TextOf(OpenedElement element, string key) => tokens.GetText(element.Dictionary, key);

    private IEnumerable<DictionaryToken> AllOf(OpenedElement element) =>
        Dictionaries(element.Dictionary, "A").Concat(ClassesOf(element).SelectMany(name => Dictionaries(_classes, name)));

    private IEnumerable<string> ClassesOf(OpenedElement element) => Values(element.Dictionary, "C").Select(tokens.Resolve<NameToken>).OfType<NameToken>().Select(n => n.Data);

    // Numbers of revisions stand between attributes.
    private IEnumerable<DictionaryToken> Dictionaries(DictionaryToken? owner, string key) => Values(owner, key).Select(tokens.Resolve<DictionaryToken>).OfType<DictionaryToken>();

    private IEnumerable<IToken> Values(DictionaryToken? owner, string key) =>
        tokens.Get<ArrayToken>(owner, key) is { } array ? array.Data : owner is not null && owner.TryGet(NameToken.Create(key), out var value) ? [value] : [];
}

namespace OpenSourceHistory.Graphics.Svg.Styling;

/// <summary>A rule of a <c>style</c> element with a selector of one compound: type, classes, id.</summary>
internal sealed record SvgRule(string? Type, string? Id, ValueList<string> Classes, ValueList<KeyValuePair<string, string>> Declarations)
{
    public int Specificity => (Id is null ? 0 : 10_000) + (Classes.Count * 100) + (Type is null ? 0 : 1);

    public bool Matches(string type, string? id, IReadOnlyCollection<string> classes) =>
        (Type is null || Type == type) && (Id is null || Id == id) && Classes.All(classes.Contains);
}
